import {
  DIST_TAG,
  NO_PROVENANCE,
  PROPAGATION,
  REPACKED,
  RERUN,
  REUSABLE,
  SETUP_NODE_TOKEN,
  SHORTHAND,
} from './failures-later.ts';
import {
  COMMIT,
  EXCHANGE,
  FIRST_PUBLISH,
  IMMUTABLE,
  PROVENANCE_SETTING,
  REPOSITORY_URL,
  RUNNER,
  STEERING,
  VISIBILITY,
} from './failures-preflight.ts';
import { INSTALL_SCRIPTS, LOST_ANSWER, MONOREPO, OTHER_REGISTRIES } from './failures-project.ts';
import type { KnownFailure } from './failures-shape.ts';
import { OLD_NPM_NEW_LOG, TLOG_CONFLICT, TRANSIENT } from './failures-signing.ts';

type Numbered = readonly [number: string, failure: KnownFailure];

/** Those that people have told of again and again, by number. */
const KNOWN: readonly KnownFailure[] = [
  REPOSITORY_URL,
  VISIBILITY,
  RUNNER,
  EXCHANGE,
  REUSABLE,
  FIRST_PUBLISH,
  SETUP_NODE_TOKEN,
  TLOG_CONFLICT,
  TRANSIENT,
  RERUN,
  NO_PROVENANCE,
  PROPAGATION,
  REPACKED,
  SHORTHAND,
  COMMIT,
  DIST_TAG,
  MONOREPO,
  INSTALL_SCRIPTS,
  OTHER_REGISTRIES,
];
/** Those that were found since. */
const SINCE: readonly KnownFailure[] = [IMMUTABLE, LOST_ANSWER, OLD_NPM_NEW_LOG, PROVENANCE_SETTING, STEERING];

export const FAILURES: readonly Numbered[] = [...KNOWN, ...SINCE].map((failure, index) => [String(index + 1), failure]);
