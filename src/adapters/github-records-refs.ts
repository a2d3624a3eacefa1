import type { RunQuestion } from '../model/github-records.ts';

/** What git allows in the name of a ref, less what nobody needs (git check-ref-format). */
const REF = /^(?:heads|tags)\/(?!.*(?:\.\.|@\{|\/\/|\.lock(?:\/|$)))[^\p{Cc}\s~^:?*[\\-][^\p{Cc}\s~^:?*[\\]{0,250}$/u;

export function isRef(ref: string): boolean {
  return REF.test(ref) && !ref.endsWith('/') && !ref.endsWith('.');
}

/**
 * The ref of the certificate, below `refs/`, where it is a branch or a tag. A pull request's own ref (`refs/pull/…`) holds
 * what anybody offers, and proves nothing.
 */
export function certificateRef({ ref }: RunQuestion): string | null {
  const short = ref?.startsWith('refs/') === true ? ref.slice('refs/'.length) : '';
  return isRef(short) ? short : null;
}

/** How projects name the tag of a version, as refs: the likeliest first. */
export function versionTags(question: RunQuestion): readonly string[] {
  const { packageName: name, version } = question;
  const unscoped = name.replace(/^@[^/]*\//, '');
  const signed = certificateRef(question);
  const own = signed?.startsWith('tags/') === true && signed.endsWith(version) ? [signed] : [];
  const names = [
    `v${version}`,
    version,
    ...[name, unscoped].flatMap((each) => [`${each}@${version}`, `${each}-v${version}`]),
  ];
  return [...new Set([...own, ...names.map((each) => `tags/${each}`)])].filter(isRef);
}

/** Beginnings of refs on which a commit may live whose own branch is gone: release lines, and later versions. */
export function relatedPrefixes(question: RunQuestion): readonly string[] {
  const { packageName: name, version } = question;
  const stem = /^heads\/([\p{L}\p{N}]{2,})[/._-]/u.exec(certificateRef(question) ?? '')?.[1];
  const [, major, minor] = /^(\d{1,6})\.(\d{1,6})\./.exec(version) ?? [];
  const line =
    major === undefined || minor === undefined
      ? []
      : [`heads/v${major}`, `heads/${major}.`, `tags/v${major}.${minor}.`, `tags/${name}@${major}.${minor}.`];
  return [...new Set([...(stem === undefined ? [] : [`heads/${stem}`]), 'heads/release', ...line])];
}
