import { type JsonRecord, stringAt } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type {
  AttestationStorePort,
  LogWrites,
  PackageManager,
  PackerPort,
  PreflightCheck,
  PublishedTarballPort,
  PublishOutcome,
  PublishStage,
  TarballChanges,
  TokenClaims,
} from '../model/publish.ts';
import type { Problem } from '../model/errors.ts';
import type { PublishedPackage } from '../model/publish-report.ts';
import { attest, type Attested, type AttestPorts } from './attest.ts';
import { isBlocking } from './check.ts';
import { identityOf } from './check-manifest.ts';
import { confirm } from './confirm.ts';
import type { ExpectedIdentity } from './expected-build.ts';
import type { JobFacts, PublishFacts, PublishIntent } from './facts.ts';
import { gatherFacts, type PreflightPorts } from './gather-facts.ts';
import { changedSince, openPacked, pack, type Packed } from './pack.ts';
import { preflight, type Preflighted, type PreflightResult, withPacked } from './preflight.ts';
import { publish, type Published, type PublishPorts } from './publish.ts';
import type { ConfirmPorts } from './sighting.ts';
import { changesSince } from './tarball-changes.ts';

export interface JourneyPorts {
  readonly preflight: PreflightPorts;
  readonly packer: PackerPort;
  readonly published: PublishedTarballPort;
  readonly attest: AttestPorts;
  readonly publish: PublishPorts;
  readonly confirm: ConfirmPorts;
  /** Also kept with GitHub; `null` where that was not asked for. */
  readonly store: AttestationStorePort | null;
  /** Writes the bundle to a file for npm, and returns its absolute path. */
  saveBundle(bundle: unknown): Promise<string>;
  /** Told of each stage as it begins. */
  say(stage: PublishStage, what: string): void;
  /** What went wrong without stopping anything. */
  warn(message: string): void;
}

export interface JourneyInput {
  readonly intent: PublishIntent;
  readonly job: JobFacts | null;
  readonly folder: string;
  readonly manager: PackageManager;
  /** package.json of the folder. */
  readonly manifest: JsonRecord;
  /** Packed before, by another job: nothing of the project is run here. */
  readonly ready: { readonly path: string; readonly digest: string } | null;
  readonly confirmTimeoutMs: number;
}

/** What is known so far of the package that is on its way. */
type Draft = Omit<PublishedPackage, 'outcome' | 'stoppedAt' | 'problems'>;

/** A path of the bundle, beside what the report tells. */
export interface Journey {
  readonly package: PublishedPackage;
  readonly bundleFile: string | null;
}

/** How long documents of a version that was there before are waited for. */
const SETTLED_MS = 30_000;
const NO_WRITES: LogWrites = { certain: 0, possible: 0 };

/**
 * Publishes one package: preflight, pack, attest, publish, confirm. Each stage takes what only the one before it can make,
 * and nothing is signed before everything that can be known to fail was looked at, of the very bytes that are signed.
 */
export async function publishPackage(input: JourneyInput, ports: JourneyPorts): Promise<Journey> {
  const { intent, job } = input;
  let draft = begin(input);
  let bundleFile: string | null = null;
  const stop = (
    stoppedAt: PublishStage,
    problems: readonly Problem[],
    outcome: PublishOutcome = 'failed',
  ): Journey => ({
    package: { ...draft, outcome, stoppedAt, problems },
    bundleFile,
  });

  ports.say('preflight', 'looking at everything that can be known before anything is signed');
  let known: PublishFacts | null = null;
  if (input.ready === null) {
    const early = preflight(
      await gatherFacts(intent, { from: 'package.json', json: input.manifest, integrity: null }, job, ports.preflight),
    );
    draft = { ...draft, ...told(early) };
    if (early.kind === 'refused') return stop('preflight', problemsOf(early.checks));
    known = early.preflighted.facts;
  }

  ports.say('pack', input.ready === null ? `with ${input.manager}` : 'taking the tarball that was packed before');
  const packing =
    input.ready === null
      ? await pack({ folder: input.folder, manager: input.manager, expected: draft }, ports.packer)
      : await openPacked(input.ready, ports.packer);
  if (packing.kind === 'failed') return stop('pack', packing.problems);
  const packed = packing.value;
  draft = { ...draft, ...idOf(packed.tarball.manifest), packed: packedFacts(packed) };

  const judged = await judgePacked(input, known, packed, ports);
  draft = { ...draft, ...told(judged) };
  if (judged.kind === 'refused') return stop('preflight', problemsOf(judged.checks));
  const { preflighted } = judged;
  draft = { ...draft, changes: await changesOf(preflighted, packed, ports.published) };

  if (intent.provenance && preflighted.standing !== 'same-bytes') {
    ports.say('attest', 'signing the provenance, and verifying it');
    const attesting = await attest(preflighted, packed, ports.attest);
    draft = { ...draft, writes: attesting.writes };
    if (attesting.kind === 'failed') return stop('attest', [attesting.problem]);
    const attested = attesting.value;
    draft = { ...draft, log: attested.log };
    bundleFile = await ports.saveBundle(attested.bundle);
    await storeAttestation(attested, ports);
  }

  ports.say('publish', `${draft.name}@${draft.version} to ${intent.registry}`);
  const changed = await changedSince(packed, ports.packer);
  if (changed !== null) return stop('publish', [changed]);
  const publishing = await publish(preflighted, { tarball: packed.tarball, bundleFile }, ports.publish);
  if (publishing.kind === 'failed')
    return stop('publish', [publishing.problem], publishing.mayHaveLanded ? 'unknown' : 'failed');
  const published = publishing.value;
  draft = { ...draft, stageId: published.stageId };
  if (published.how === 'staged')
    return { package: { ...draft, outcome: 'staged', stoppedAt: null, problems: [] }, bundleFile };

  ports.say('confirm', 'reading back what landed');
  return conclude(published, preflighted);

  async function conclude({ tarball, how, tag }: Published, { claims }: Preflighted): Promise<Journey> {
    const confirming = await confirm(
      {
        name: draft.name,
        version: draft.version,
        integrity: tarball.integrity,
        identity: !intent.provenance || claims === null ? null : identityToExpect(how, claims),
        tag,
      },
      ports.confirm,
      // What was there before will not come: provenance that it lacks, it lacks.
      how === 'already-published' ? Math.min(input.confirmTimeoutMs, SETTLED_MS) : input.confirmTimeoutMs,
    );
    const done = how === 'already-published' ? 'already-published' : 'confirmed';
    if (confirming.kind === 'confirmed') {
      const { confirmation } = confirming.value;
      return { package: { ...draft, confirmation, outcome: done, stoppedAt: null, problems: [] }, bundleFile };
    }
    const { confirmation, outcome } = confirming;
    draft = { ...draft, confirmation };
    return stop('confirm', confirmation.problems, outcome);
  }
}

function begin({ manifest, intent }: JourneyInput): Draft {
  return {
    ...idOf(manifest),
    tag: intent.tag,
    form: intent.form,
    checks: [],
    packed: null,
    changes: null,
    writes: NO_WRITES,
    log: null,
    stageId: null,
    confirmation: null,
  };
}

/** As the registry will call it; as package.json has it, where that is nothing that a registry takes. */
function idOf(json: JsonRecord): PackageId {
  const id = identityOf({ manifest: { json } });
  return id ?? { name: stringAt(json, 'name') ?? '(no name)', version: stringAt(json, 'version') ?? '(no version)' };
}

function told(result: PreflightResult): Partial<Draft> {
  if (result.kind === 'refused') return { checks: result.checks };
  const { name, version, tag, checks } = result.preflighted;
  return { name, version, tag, checks };
}

/** Every check that speaks against it, as problems: all at once, each with what to change. */
export function problemsOf(checks: readonly PreflightCheck[]): readonly Problem[] {
  return checks.filter(isBlocking).map(({ id, title, detail, remedy }) => ({
    code: id.toUpperCase().replaceAll('-', '_'),
    message: `${title}: ${detail}`,
    ...(remedy === '' ? {} : { hint: remedy }),
  }));
}

/** The preflight of the bytes themselves: scripts ran while packing, and the registry reads what was packed. */
async function judgePacked(
  { intent, job }: JourneyInput,
  known: PublishFacts | null,
  { tarball }: Packed,
  ports: JourneyPorts,
): Promise<PreflightResult> {
  const { manifest: json, integrity } = tarball;
  if (known !== null) return preflight(withPacked(known, { manifest: json, integrity }));
  return preflight(await gatherFacts(intent, { from: 'tarball', json, integrity }, job, ports.preflight));
}

/** Told, never a reason to stop: what cannot be looked at is left out. */
async function changesOf(
  { facts, tag }: Preflighted,
  { tarball }: Packed,
  port: PublishedTarballPort,
): Promise<TarballChanges | null> {
  const answer = await changesSince(facts.registry.package, tarball, tag, port);
  return answer.kind === 'answered' ? answer.value : null;
}

function packedFacts({ tarball }: Packed): PublishedPackage['packed'] {
  const { path, bytes, files, integrity, sha256 } = tarball;
  return { path, bytes, files: files.length, integrity, sha256 };
}

/** The provenance is in the public log already and goes to npm: a second copy that could not be kept stops nothing. */
async function storeAttestation({ bundle }: Attested, ports: JourneyPorts): Promise<void> {
  if (ports.store === null) return;
  const attempt = await ports.store.store(bundle);
  if (attempt.kind !== 'done') ports.warn(`The provenance was not stored with GitHub: ${attempt.message}`);
}

/** What an earlier run published has that run's provenance: from this repository, if not from this run. */
function identityToExpect(how: Published['how'], claims: TokenClaims): ExpectedIdentity {
  if (how !== 'already-published') return { kind: 'run', claims };
  const { repository, repositoryId, ownerId } = claims;
  const open = { commit: null, ref: null, workflow: null, runId: null, runAttempt: null };
  return { kind: 'build', build: { repository, repositoryId, ownerId, ...open } };
}
