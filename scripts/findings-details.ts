import type { FindingCode } from '../src/model/catalogue.ts';
import { AGREED_DETAILS } from './findings-details-agreed.ts';
import { ATTESTATION_DETAILS } from './findings-details-attestations.ts';
import { BUILT_DETAILS } from './findings-details-built.ts';
import { CHANGED_BUILD_DETAILS } from './findings-details-changed-build.ts';
import { CHANGED_RELEASE_DETAILS } from './findings-details-changed-release.ts';
import { GITHUB_DETAILS } from './findings-details-github.ts';
import { LOCKED_DETAILS } from './findings-details-locked.ts';
import { LOCKED_PLACE_DETAILS } from './findings-details-locked-place.ts';
import { REGISTRY_DETAILS } from './findings-details-registry.ts';
import type { FindingDetails } from './findings-details-shape.ts';
import { UNKNOWN_DETAILS } from './findings-details-unknown.ts';

/** What each page of `docs/findings/` says beyond the catalogue. A code without it does not compile. */
export const DETAILS = {
  ...LOCKED_DETAILS,
  ...LOCKED_PLACE_DETAILS,
  ...REGISTRY_DETAILS,
  ...ATTESTATION_DETAILS,
  ...BUILT_DETAILS,
  ...CHANGED_RELEASE_DETAILS,
  ...CHANGED_BUILD_DETAILS,
  ...AGREED_DETAILS,
  ...GITHUB_DETAILS,
  ...UNKNOWN_DETAILS,
} as const satisfies Readonly<Record<FindingCode, FindingDetails>>;
