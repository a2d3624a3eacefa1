import type { Lockfile } from '../../src/model/package.ts';
import type { Verdict, Verification } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/annotations.ts';
import { auditJson, listingJson, verificationJson } from '../../src/report/json.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { auditSarif } from '../../src/report/sarif.ts';
import { renderAudit } from '../../src/report/terminal.ts';
import { renderListing } from '../../src/report/terminal-listing.ts';
import { renderVerification } from '../../src/report/terminal-verification.ts';
import { verificationSummary } from '../../src/report/vsa.ts';

/** Every way in which a verdict leaves the program, by the golden's ending. */
export const AUDIT_REPORTERS: Readonly<Record<string, (verdict: Verdict) => string>> = {
  txt: (verdict) => renderAudit(verdict, { color: false, width: 100, links: false }),
  ansi: (verdict) => renderAudit(verdict, { color: true, width: 60, links: true }),
  md: (verdict) => renderSummary(verdict, { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) }),
  'local.md': (verdict) => renderSummary(verdict),
  'annotations.json': (verdict) => `${JSON.stringify(annotations(verdict), null, 2)}\n`,
  json: auditJson,
  sarif: (verdict) => auditSarif(verdict, { version: '1.2.3' }),
  'vsa.json': (verdict) =>
    verificationSummary(verdict, {
      version: '1.2.3',
      now: new Date('2026-11-01T12:00:00Z'),
      resource: 'git+https://github.com/acme/shop@c0ffee',
    }),
};

export const VERIFICATION_REPORTERS: Readonly<Record<string, (verification: Verification) => string>> = {
  txt: (verification) => renderVerification(verification, { color: false, width: 100, links: false }),
  ansi: (verification) => renderVerification(verification, { color: true, width: 60, links: true }),
  json: verificationJson,
};

export const LISTING_REPORTERS: Readonly<Record<string, (lockfile: Lockfile) => string>> = {
  txt: (lockfile) => renderListing(lockfile, { color: false, width: 100, links: false }),
  json: listingJson,
};

/** Every pair of a case and a reporter, for `describe.each`. */
export function pairs<T>(
  cases: Readonly<Record<string, T>>,
  reporters: Readonly<Record<string, (value: T) => string>>,
): readonly { readonly name: string; readonly report: () => string }[] {
  return Object.entries(cases).flatMap(([name, value]) =>
    Object.entries(reporters).map(([ending, render]) => ({ name: `${name}.${ending}`, report: () => render(value) })),
  );
}
