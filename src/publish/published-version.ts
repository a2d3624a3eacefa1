import type { PackageId } from '../model/package.ts';
import type { ClockPort, LandedPort } from '../model/publish.ts';
import { readStanding } from '../packument/standing.ts';
import { readIntegrity } from '../verify/integrity.ts';

/** What is to be published, by its name and version as the registry will call them. */
export interface PublishedBytes extends PackageId {
  /** `sha512-` and base64. */
  readonly integrity: string;
}

/** What the registry has now under the this name and version. */
export type PublishedVersion =
  | { readonly kind: 'absent' /** It was there once. */; readonly withdrawn: boolean }
  /** These very bytes. */
  | { readonly kind: 'same' }
  | { readonly kind: 'other'; readonly integrity: string }
  | { readonly kind: 'unknown'; readonly detail: string };

/** Asks once. Bytes decide, never the version alone. */
export async function publishedVersion(
  registry: Pick<LandedPort, 'packument'>,
  { name, version, integrity }: PublishedBytes,
): Promise<PublishedVersion> {
  const answer = await registry.packument(name);
  if (answer.kind === 'unknown') return { kind: 'unknown', detail: answer.detail };
  if (answer.kind === 'not-found') return { kind: 'absent', withdrawn: false };
  const standing = readStanding(answer.value, name, version);
  if (typeof standing === 'string') return { kind: 'unknown', detail: standing };
  if (!standing.present) return { kind: 'absent', withdrawn: standing.onceThere };
  if (standing.integrity === null)
    return { kind: 'unknown', detail: 'the registry states no integrity of the version' };
  const served = readIntegrity(standing.integrity);
  if (typeof served === 'string') return { kind: 'unknown', detail: `the registry's integrity is unusable: ${served}` };
  if (served.algorithm !== 'sha512')
    return { kind: 'unknown', detail: `the registry states ${served.algorithm} of it, and no sha512` };
  const same = served.digests.every((digest) => `sha512-${digest}` === integrity);
  return same ? { kind: 'same' } : { kind: 'other', integrity: standing.integrity };
}

/**
 * Asks until the version is there, or so often: what has landed is seen by others only after a while (0.7 s to 5 min). An
 * `absent` at the end means that it was not seen.
 *
 * @param waits milliseconds before each time
 */
export async function awaitVersion(
  registry: Pick<LandedPort, 'packument'>,
  bytes: PublishedBytes,
  clock: ClockPort,
  waits: readonly number[],
): Promise<PublishedVersion> {
  let last: PublishedVersion = { kind: 'unknown', detail: 'it was not asked' };
  for (const wait of waits) {
    if (wait > 0) await clock.sleep(wait);
    last = await publishedVersion(registry, bytes);
    if (last.kind === 'same' || last.kind === 'other') break;
  }
  return last;
}
