import type { Answer } from '../model/evidence.ts';
import type { JsonRecord } from '../model/json.ts';
import type { IdTokenPort, LandedPort, PublisherPort } from '../model/publish.ts';
import { readStanding, type Standing } from '../packument/standing.ts';
import { identityOf } from './check-manifest.ts';
import type {
  JobFacts,
  ManifestFacts,
  NpmFacts,
  PublishFacts,
  PublishIntent,
  RegistryFacts,
  SourceFacts,
  TokenFacts,
} from './facts.ts';
import { gatherWorkflows, type RepositoryFilesPort } from './gather-workflows.ts';

/** The registry's present word. Packument and visibility are those of {@link LandedPort}. */
export interface PreflightRegistryPort extends Pick<LandedPort, 'packument' | 'visibility'> {
  /** Versions of the package that wait for an approval; `null` where nobody may ask without a token. */
  staged(name: string): Promise<Answer<readonly string[]> | null>;
}

export interface PreflightPorts {
  readonly registry: PreflightRegistryPort;
  readonly identity: IdTokenPort;
  /** `null`: the exchange is not tried. */
  readonly publisher: Pick<PublisherPort, 'exchange'> | null;
  readonly files: RepositoryFilesPort;
  source(): Promise<SourceFacts>;
  npm(): Promise<NpmFacts>;
}

/** Whose claims are only looked at: a token that nobody takes for anything. */
const NOBODY = 'countersign';

/**
 * Finds out everything that the preflight judges, all at once. Writes nothing anywhere: the one thing that it does beside
 * asking is to exchange an identity token for a registry's, as a trial, and to forget it.
 */
export async function gatherFacts(
  intent: PublishIntent,
  manifest: ManifestFacts,
  job: JobFacts | null,
  ports: PreflightPorts,
): Promise<PublishFacts> {
  const [asked, source, npm, known] = await Promise.all([
    askToken(intent, ports.identity),
    ports.source(),
    ports.npm(),
    askRegistry(intent, manifest.json, ports.registry),
  ]);
  const [exchange, workflows] = await Promise.all([
    tryExchange(manifest.json, known, asked, ports.publisher),
    gatherWorkflows(intent, job, asked.facts, ports.files),
  ]);
  const registry: RegistryFacts = { ...known, exchange };
  return { intent, manifest, job, token: asked.facts, source, registry, npm, workflows };
}

interface AskedToken {
  readonly facts: TokenFacts;
  /** The token itself, where it is the registry's to take. A secret. */
  readonly forRegistry: string | null;
}

async function askToken(intent: PublishIntent, identity: IdTokenPort): Promise<AskedToken> {
  const nothing = (facts: TokenFacts): AskedToken => ({ facts, forRegistry: null });
  if (!intent.provenance && intent.form === 'token') return nothing({ kind: 'not-asked', detail: 'None is needed.' });
  if (identity.missing !== null) return nothing({ kind: 'missing', problem: identity.missing });
  const trusted = intent.form !== 'token';
  const answer = await identity.token(trusted ? `npm:${new URL(intent.registry).hostname}` : NOBODY);
  if (answer.kind !== 'done') {
    const status = answer.kind === 'refused' && answer.status !== null ? ` (${answer.status})` : '';
    return nothing({ kind: 'failed', detail: `${answer.message}${status}` });
  }
  const claims = identity.claims(answer.value);
  if (claims === null) return nothing({ kind: 'failed', detail: 'its claims are not those of a GitHub Actions run' });
  return { facts: { kind: 'claims', claims }, forRegistry: trusted && !intent.rehearsal ? answer.value : null };
}

async function askRegistry(
  intent: PublishIntent,
  json: JsonRecord,
  registry: PreflightRegistryPort,
): Promise<Omit<RegistryFacts, 'exchange'>> {
  const id = identityOf({ manifest: { json } });
  if (id === null) {
    const detail = 'package.json names no package';
    return { package: { kind: 'unknown', code: 'not-asked', detail }, visibility: null, staged: null };
  }
  const answer = standingIn(await registry.packument(id.name), id.name, id.version);
  if (answer.kind !== 'answered') return { package: answer, visibility: null, staged: null };
  const [visibility, staged] = await Promise.all([
    id.name.startsWith('@') && intent.access === null ? registry.visibility(id.name) : null,
    registry.staged(id.name),
  ]);
  return { package: answer, visibility, staged };
}

function standingIn(answer: Answer<unknown>, name: string, version: string): Answer<Standing> {
  if (answer.kind !== 'answered') return answer;
  const read = readStanding(answer.value, name, version);
  return typeof read === 'string'
    ? { kind: 'unknown', code: 'malformed', detail: read }
    : { kind: 'answered', value: read };
}

async function tryExchange(
  json: JsonRecord,
  { package: there }: Omit<RegistryFacts, 'exchange'>,
  { forRegistry }: AskedToken,
  publisher: PreflightPorts['publisher'],
): Promise<RegistryFacts['exchange']> {
  const id = identityOf({ manifest: { json } });
  // For a package that is not there the registry refuses anyone, and that is said already.
  if (publisher === null || forRegistry === null || id === null || there.kind === 'not-found') return null;
  const attempt = await publisher.exchange(id.name, forRegistry);
  return attempt.kind === 'done' ? { kind: 'done' } : attempt;
}
