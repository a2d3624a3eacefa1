import type { Change, ChangeKind, Pin } from '../../src/model/change.ts';
import type { AuditedEntry, BuildSource, EarlierVersion, OutcomeKind, Verdict } from '../../src/model/verdict.ts';
import { SOURCE, entries, entry, finding, hash, verdict } from './build.ts';

const BASE = '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f';
const FILE = 'package-lock.json';

function pin(version: string | null, fields: Partial<Pin> = {}): Pin {
  return {
    version,
    kind: 'registry',
    integrity: version === null ? null : hash(`${version.replaceAll('.', '')}x`),
    resolved: 'https://registry.npmjs.org/a/-/a.tgz',
    ...fields,
  };
}

/** A commit that looks like one, another for every seed. */
const commit = (seed: number): string => (0xa000 + seed).toString(16).repeat(10);

/** A build as `buildSource` writes it: the repository without a scheme. */
export function built(repository: string, seed: number, fields: Partial<BuildSource> = {}): BuildSource {
  return {
    ...SOURCE,
    repository: `github.com/${repository}`,
    commit: commit(seed),
    commitUrl: `https://github.com/${repository}/commit/${commit(seed)}`,
    ref: `refs/tags/v${seed}`,
    ...fields,
  };
}

type Carried = readonly [signature: OutcomeKind, publish: OutcomeKind, provenance: OutcomeKind];
const FULL: Carried = ['verified', 'verified', 'verified'];
const SIGNED: Carried = ['verified', 'absent', 'absent'];
const UNKNOWN: Carried = ['unknown', 'unknown', 'unknown'];

function carried([signature, publish, provenance]: Carried) {
  return { signature, publish, provenance };
}

function earlier(version: string, evidence: Carried | null, source: BuildSource | null = null): EarlierVersion {
  return { version, evidence: evidence === null ? null : carried(evidence), source };
}

interface Told {
  readonly evidence?: Carried | null;
  readonly source?: BuildSource;
  readonly before?: EarlierVersion;
  readonly fields?: Partial<AuditedEntry>;
}

/** A change, and the entry that it is of. */
export function told(
  name: string,
  kind: ChangeKind,
  from: Pin | null,
  to: Pin | null,
  line: number,
  { evidence = null, source, before, fields = {} }: Told = {},
): { readonly change: Change; readonly entry: AuditedEntry | null } {
  const change = { kind, name, from, to, at: { file: FILE, line } };
  if (to === null) return { change, entry: null };
  return {
    change,
    entry: {
      ...entry(0),
      name,
      version: to.version,
      path: `node_modules/${name}`,
      line,
      kind: to.kind,
      evidence: evidence === null ? null : { integrity: 'verified', ...carried(evidence) },
      source: source ?? null,
      ...(before === undefined ? {} : { before }),
      ...fields,
    },
  };
}

const TOLD = [
  told('added-attested', 'added', null, pin('2.0.0'), 20, { evidence: FULL, source: built('acme/added', 1) }),
  told('gains-provenance', 'upgraded', pin('1.0.0'), pin('1.1.0'), 30, {
    evidence: FULL,
    source: built('acme/gains', 2),
    before: earlier('1.0.0', SIGNED),
  }),
  told('http-client', 'upgraded', pin('1.14.0'), pin('1.14.1'), 40, {
    evidence: SIGNED,
    before: earlier('1.14.0', FULL, built('acme/http-client', 3)),
    fields: { status: 'failed', reason: 'provenance-lost', detail: '' },
  }),
  told('keeps-it', 'upgraded', pin('3.1.0'), pin('3.2.0'), 50, {
    evidence: FULL,
    source: built('acme/keeps', 5),
    before: earlier('3.1.0', FULL, built('acme/keeps', 4)),
  }),
  told('moves-house', 'upgraded', pin('0.3.0'), pin('0.4.0'), 60, {
    evidence: FULL,
    source: built('new-home/house', 7),
    before: earlier('0.3.0', FULL, built('old-home/house', 6)),
  }),
  told('no-answer', 'upgraded', pin('5.0.0'), pin('5.0.1'), 70, {
    evidence: UNKNOWN,
    before: earlier('5.0.0', FULL, built('acme/no-answer', 8)),
    fields: { status: 'not-audited', reason: 'unreachable', detail: 'registry.npmjs.org did not answer.' },
  }),
  told('never-asked', 'upgraded', pin('1.0.0'), pin('1.0.1'), 80, { evidence: SIGNED }),
  told('half-known', 'upgraded', pin('7.0.0'), pin('7.1.0'), 90, {
    evidence: ['verified', 'unknown', 'unknown'],
    before: earlier('7.0.0', ['verified', 'unknown', 'absent']),
  }),
  told('forged', 'downgraded', pin('2.2.0'), pin('2.1.9'), 100, {
    evidence: ['verified', 'verified', 'rejected'],
    before: earlier('2.2.0', SIGNED),
    fields: { status: 'failed', reason: 'attestation-invalid', detail: 'The bundle does not verify.' },
  }),
  told('other-bytes', 'rehashed', pin('1.0.0'), pin('1.0.0', { integrity: hash('Other') }), 110, { evidence: SIGNED }),
  told('to-git', 'source-changed', pin('4.0.0'), pin('4.0.0', { kind: 'git', integrity: null }), 120, {
    fields: { status: 'not-applicable', reason: 'git', detail: 'Pinned to a git commit.', registry: null },
  }),
  told('gone', 'removed', pin('9.9.9'), null, 130),
];

/** Evidence lost, gained, kept, unknown and not looked up, in one pull request. */
export const pullRequest: Verdict = verdict(
  [
    ...TOLD.flatMap(({ entry: one }) => (one === null ? [] : [one])),
    ...entries(80, { evidence: null, registry: null, status: 'not-applicable', reason: 'unchanged', detail: '' }, 20),
  ],
  [
    finding({
      code: 'provenance-lost',
      severity: 'high',
      package: 'http-client',
      version: '1.14.1',
      line: 40,
      message: 'http-client@1.14.1 has no provenance; 34 of 34 versions of 1.x since 2024-02 had it, 1.14.0 too.',
    }),
    finding({
      code: 'repository-changed',
      severity: 'medium',
      package: 'moves-house',
      version: '0.4.0',
      line: 60,
      message: 'moves-house@0.4.0 came from repository github.com/new-home/house, not github.com/old-home/house.',
    }),
  ],
  {
    outcome: 'fail',
    held: { scope: 'changed', base: BASE },
    changes: TOLD.map(({ change }) => change),
  },
);

const FAMILY = Array.from({ length: 42 }, (_, index) =>
  told(`@acme/part-${index}`, 'upgraded', pin(`1.${index}.0`), pin(`1.${index}.1`), 20 + index * 9, {
    evidence: FULL,
    source: built('acme-next/parts', 900, { ref: `refs/tags/part-${index}@1.${index}.1` }),
    before: earlier(`1.${index}.0`, FULL, built('acme/parts', 100 + index)),
  }),
);

function moved(name: string, version: string, line: number, now: string): Verdict['findings'][number] {
  return finding({
    code: 'repository-changed',
    severity: 'high',
    package: name,
    version,
    line,
    message: `${name}@${version} came from repository github.com/${now}, not github.com/acme/parts, unlike ${version.replace(/1$/, '0')}.`,
    evidence: [{ label: 'source commit', url: `https://github.com/${now}/commit/${commit(900)}` }],
    remedy: `Ask the maintainers of ${name} whether the project moved.`,
  });
}

const STRANGER = told('@acme/stranger', 'upgraded', pin('1.0.0'), pin('1.0.1'), 900, {
  evidence: FULL,
  source: built('evil/parts', 901),
  before: earlier('1.0.0', FULL, built('acme/parts', 99)),
});

/** A monorepo of 42 packages that moved; and one that was built in a third place, in the same update. */
export const family: Verdict = verdict(
  [...FAMILY, STRANGER].flatMap(({ entry: one }) => (one === null ? [] : [one])),
  [
    ...FAMILY.map(({ entry: one }) => moved(one?.name ?? '', one?.version ?? '', one?.line ?? 1, 'acme-next/parts')),
    moved('@acme/stranger', '1.0.1', 900, 'evil/parts'),
  ],
  {
    outcome: 'fail',
    held: { scope: 'changed', base: BASE },
    changes: [...FAMILY, STRANGER].map(({ change }) => change),
  },
);

const UPDATE = Array.from({ length: 500 }, (_, index) =>
  told(
    `dependency-${index}`,
    index % 25 === 0 ? 'added' : 'upgraded',
    index % 25 === 0 ? null : pin('1.0.0'),
    pin('1.1.0'),
    20 + index * 9,
    {
      evidence: index % 3 === 0 ? FULL : SIGNED,
      ...(index % 3 === 0 ? { source: built(`acme/dependency-${index}`, index) } : {}),
      ...(index % 25 === 0 ? {} : { before: earlier('1.0.0', index % 5 === 0 ? null : SIGNED) }),
    },
  ),
);

/** More changes than a person reads. */
export const largeUpdate: Verdict = verdict(
  UPDATE.flatMap(({ entry: one }) => (one === null ? [] : [one])),
  [],
  { held: { scope: 'changed', base: BASE }, changes: UPDATE.map(({ change }) => change) },
);

/** 2,400 findings, each of its own cause: more than any window can show. Too large for the table of cases. */
export const manyCauses: Verdict = verdict(
  entries(2400, { status: 'failed', reason: 'integrity-mismatch', detail: 'The hash is another.' }),
  entries(2400).map(({ name, version, line }) =>
    finding({
      code: 'integrity-mismatch',
      severity: 'critical',
      package: name,
      version,
      line,
      message: `The lockfile pins ${hash(`Lock${line}/`)}, the registry signed ${hash('Regi')}.`,
    }),
  ),
  { outcome: 'fail' },
);
