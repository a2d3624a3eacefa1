import type { Problem } from '../model/errors.ts';
import type { PackageId } from '../model/package.ts';
import type { ConfirmCheckId } from '../model/publish-report.ts';
import type { JudgedCheck } from './confirm-checks.ts';

/** `publish`: right after this run published it · `later`: somebody asks about a version that is said to be there. */
export type Occasion = 'publish' | 'later';

const CODES: Readonly<Record<ConfirmCheckId, string>> = {
  visible: 'CONFIRM_VERSION',
  bytes: 'CONFIRM_BYTES',
  signature: 'CONFIRM_SIGNATURE',
  'publish-attestation': 'CONFIRM_PUBLISH_ATTESTATION',
  provenance: 'CONFIRM_PROVENANCE',
  identity: 'CONFIRM_IDENTITY',
  tag: 'CONFIRM_TAG',
};

const TAMPERED =
  'Treat the version as not yours until you know why: look at who may publish the package and at its recent versions, and deprecate this one.';
const REGISTRY_LACKS =
  'Nothing can be added to a published version. Ask the registry’s support, or publish the next version.';

const HINTS: Readonly<Record<ConfirmCheckId, string>> = {
  visible: 'Somebody has taken it out again: look at who may publish the package.',
  bytes: `Somebody else published these bytes, or the registry serves others than it was given. ${TAMPERED}`,
  signature: `If the keys that are trusted here are current, what the registry serves was altered. ${TAMPERED}`,
  'publish-attestation': REGISTRY_LACKS,
  provenance: REGISTRY_LACKS,
  identity: `Another build than the expected one published it. ${TAMPERED}`,
  tag: 'Set it with npm dist-tag add, as a person or with a token of your own: a token of trusted publishing sets no tags.',
};

/** What does not hold, one problem each; what is merely not there yet, in one. */
export function confirmProblems(
  { name, version }: PackageId,
  registry: string,
  checks: readonly JudgedCheck[],
  occasion: Occasion,
  waitedMs: number,
): readonly Problem[] {
  const id = `${name}@${version}`;
  const wrong = checks.filter(({ outcome, settled }) => outcome === 'fail' || (outcome === 'unknown' && settled));
  const open = checks.filter(({ outcome, settled }) => outcome === 'not-yet' || (outcome === 'unknown' && !settled));
  const problems = wrong.map((check) => ({
    code: CODES[check.id],
    message: `${id} is not as it should be. ${check.title}: ${check.detail}`,
    hint: check.outcome === 'fail' ? HINTS[check.id] : 'Update Countersign, or give the keys that are current.',
  }));
  // Where something contradicts, what is missing beside it is only a consequence.
  if (problems.length > 0 || open.length === 0) return problems;
  const [first] = open;
  const waited = waitedMs < 1_000 ? '' : ` after ${Math.round(waitedMs / 1_000)} s`;
  const unseen = open.map(({ title }) => title).join(', ');
  return [
    {
      code: 'CONFIRM_NOT_VISIBLE',
      message:
        occasion === 'publish'
          ? `${id} is published, and not all of it can be seen at ${registry} yet${waited} (${unseen}): ${first?.detail ?? ''}`
          : `Not all of ${id} can be seen at ${registry}${waited} (${unseen}): ${first?.detail ?? ''}`,
      hint:
        occasion === 'publish'
          ? 'Do not publish it again. Confirm it later with “mode: verify”; a registry may take minutes.'
          : 'Check name and version. A version that was just published, or approved, may take minutes to appear.',
    },
  ];
}
