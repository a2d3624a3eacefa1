import type { Confirmation } from '../model/publish-report.ts';
import type { ExpectedBuild } from './expected-build.ts';
import type { ConfirmPorts, Expected } from './sighting.ts';
import { watch } from './watch.ts';

/** What a version that was published at some time must be. It must have provenance: without, nothing names a repository. */
export interface ExpectedRelease extends Pick<Expected, 'name' | 'version' | 'integrity' | 'tag'> {
  readonly build: ExpectedBuild;
}

/**
 * The same questions as after a publish, at any time and by anyone: is this version from this repository, and where that is
 * asked, from this run?
 *
 * @param timeoutMs how long to wait for what is not there (a staged version that is being approved); 0 for one look
 */
export async function verifyRelease(
  { build, ...release }: ExpectedRelease,
  ports: ConfirmPorts,
  timeoutMs: number = 0,
): Promise<Confirmation> {
  return watch({ ...release, identity: { kind: 'build', build } }, ports, 'later', timeoutMs);
}
