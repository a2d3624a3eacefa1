import type { RegistryKey } from '../authorities/registry-key.ts';
import { publishStatement } from '../authorities/statements.ts';
import type { AttestationsResponse, NpmUser } from '../registry/documents.ts';
import type { Reply } from '../registry/faults.ts';
import { jsonReply } from './endpoint.ts';
import type { Delays, Landed, Ledger } from './ledger.ts';
import type { ProvenanceGate } from './provenance-gate.ts';
import { type PublishBody, storedBody } from './publish-body.ts';
import type { Sigstore } from './sigstore.ts';
import type { Verdaccio } from './verdaccio.ts';

const IN_TOTO = 'application/vnd.in-toto+json';

type Attestation = AttestationsResponse['attestations'][number];

/** What a publish needs that was found to be in order. */
export interface Admitted {
  readonly body: PublishBody;
  readonly provenance: Attestation | null;
}

export interface LandingParts {
  readonly verdaccio: Verdaccio;
  readonly ledger: Ledger;
  readonly gate: ProvenanceGate;
  readonly sigstore: Sigstore;
  readonly key: RegistryKey;
}

/** The registry's rules for a version that someone who may wants to publish or stage; the refusal in its own words. */
export function admit(body: PublishBody, { ledger, gate }: LandingParts, staged: ReadonlySet<string>, stage: boolean) {
  const { name, version } = body;
  if (ledger.get(name, version) !== undefined) {
    return stage
      ? refuse(409, `Cannot stage previously published version "${version}".`)
      : refuse(403, `You cannot publish over the previously published versions: ${version}.`);
  }
  if (staged.has(`${name}@${version}`)) {
    // The public registry's words for staging twice are those for a published version.
    return stage
      ? refuse(409, `Cannot stage previously published version "${version}".`)
      : refuse(409, `Cannot publish over previously staged version "${version}".`);
  }
  if (accessOf(body, ledger) === 'restricted') return refuse(402, 'You must sign up for private packages');
  const provenance = body.bundle === null ? null : gate.examine(body);
  return typeof provenance === 'string' ? refuse(422, provenance) : { body, provenance };
}

function refuse(status: number, error: string): Reply {
  return jsonReply(status, { success: false, error });
}

/** A scoped package is restricted unless it is asked to be public, or is so already. */
function accessOf({ name, access }: PublishBody, ledger: Ledger): 'public' | 'restricted' {
  const now = ledger.of(name).at(-1)?.access;
  return access ?? now ?? (name.startsWith('@') ? 'restricted' : 'public');
}

/** Makes it public: from here on it cannot be taken back. `base` without a trailing slash. */
export async function land(
  { body, provenance }: Admitted,
  parts: LandingParts,
  npmUser: NpmUser,
  base: string,
  delays: Delays = parts.ledger.delays,
): Promise<Reply> {
  const { verdaccio, ledger } = parts;
  const path = `/${encodeURIComponent(body.name)}`;
  const before = ledger.of(body.name).findLast(({ tag }) => tag === body.tag)?.version ?? null;
  const answer = await verdaccio.ask('PUT', path, 'application/json', storedBody(body, base));
  if (answer.status !== 201) return answer;
  const landed: Landed = {
    name: body.name,
    version: body.version,
    tag: body.tag,
    tagBefore: before,
    access: accessOf(body, ledger),
    integrity: body.integrity,
    sha512: body.sha512,
    tarball: body.tarball,
    npmUser,
    attestations: provenance === null ? null : [await publishAttestation(body, parts, base), provenance],
    at: new Date(),
  };
  ledger.add(landed, delays);
  return jsonReply(200, { success: true });
}

/** The registry's own statement, signed with its key and logged. */
async function publishAttestation(
  { name, version, sha512 }: PublishBody,
  { sigstore, key }: LandingParts,
  base: string,
): Promise<Attestation> {
  const statement = publishStatement({ name, version, sha512 }, base);
  const envelope = key.envelop(Buffer.from(JSON.stringify(statement)), IN_TOTO);
  const bundle = await sigstore.makeBundle({ kind: 'keyed', envelope, hint: key.keyid, publicKeyPem: key.pem });
  return { predicateType: statement.predicateType, bundle };
}
