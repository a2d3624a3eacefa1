import type { FindingCode } from '../../src/model/catalogue.ts';
import type { Level } from '../../src/model/severity.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { entries, entry, finding, hash, SOURCE, verdict } from '../report/build.ts';
import { CASES } from '../report/cases.ts';
import { hostileVerdict } from '../report/hostile.ts';

const built = {
  source: SOURCE,
  evidence: { integrity: 'verified', signature: 'verified', publish: 'verified', provenance: 'verified' },
} as const;
const failed = {
  status: 'failed',
  reason: 'integrity-mismatch',
  detail: 'The locked hash is not the registry’s.',
} as const;

const none = verdict([...entries(38), ...entries(22, built, 38)], []);

const one = verdict(
  [...entries(38), ...entries(21, built, 38), entry(59, { name: 'left-pad', version: '1.3.0', ...failed })],
  [
    finding({
      code: 'integrity-mismatch',
      severity: 'critical',
      line: 541,
      message: `left-pad@1.3.0: the lockfile pins ${hash('Evil')}, the registry has ${hash('Good')}.`,
    }),
  ],
  { outcome: 'fail' },
);

const KINDS: readonly (readonly [FindingCode, Level, string])[] = [
  ['integrity-mismatch', 'critical', 'the lockfile pins another hash than the registry signed'],
  ['provenance-lost', 'high', 'has no provenance; 13 of 13 versions of 1.x since 1.0.0 (2025-04-24) had it'],
  [
    'repository-mismatch',
    'high',
    'was built in github.com/acme-forks/it, but its package.json names github.com/acme/it',
  ],
  ['registry-unreachable', 'incomplete', 'was asked about four times, and the registry did not answer (ECONNREFUSED)'],
  [
    'trigger-risky',
    'medium',
    'was built by a workflow that the event pull_request_target started, and people outside the project can cause that event',
  ],
  ['builder-self-hosted', 'low', 'was built on a self-hosted runner'],
];

/** Fifty findings of six kinds, each of its own package. */
function fifty(): Verdict {
  const packages = [...entries(400), ...entries(250, built, 400), ...entries(50, failed, 650)];
  const findings = packages.slice(650).map(({ name, version, file, line }, at) => {
    const [code, severity, what] = KINDS[at % KINDS.length] ?? ['integrity-mismatch', 'critical', ''];
    return finding({ code, severity, package: name, version, file, line, message: `${name}@${version} ${what}.` });
  });
  return verdict(packages, findings, { outcome: 'fail' });
}

/** 5,000 entries of two lockfiles, a finding each, a tenth of them mild: of two causes, or each of its own. */
export function fiveThousand(alike: boolean): Verdict {
  const packages = entries(5000, { status: 'failed', reason: 'signature-invalid' }).map((each, at) =>
    at % 10 === 0 ? { ...each, file: 'apps/web/package-lock.json' } : each,
  );
  const findings = packages.map(({ name, version, file, line }, at) =>
    finding({
      code: 'signature-invalid',
      severity: at % 10 === 0 ? 'low' : 'critical',
      package: name,
      version,
      file,
      line,
      message: `The signature of ${name} holds over neither hash${alike ? '' : `, the other is ${hash(name)}`}.`,
    }),
  );
  return verdict(packages, findings, {
    outcome: 'fail',
    lockfiles: ['package-lock.json', 'apps/web/package-lock.json'],
  });
}

/** What is shown in the kept pictures. */
export const SHOWN: Readonly<Record<string, Verdict>> = {
  'no-findings': none,
  'one-finding': one,
  '50-findings': fifty(),
  '5000-findings': fiveThousand(true),
  hostile: hostileVerdict,
  'pull-request': CASES['pull-request'] ?? none,
};
