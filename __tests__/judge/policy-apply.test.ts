import { describe, expect, it } from 'vitest';
import { judgeChanges } from '../../src/judge/changes.ts';
import { applyPolicy, type PolicyApplied } from '../../src/judge/policy-apply.ts';
import { type Raised, raise } from '../../src/judge/raise.ts';
import { CATALOGUE, type FindingCode } from '../../src/model/catalogue.ts';
import type { Policy, StandingFinding } from '../../src/model/policy.ts';
import { SEALED } from '../../src/model/sealed.ts';
import type { Level } from '../../src/model/severity.ts';
import { SRI, subject } from './evidence.ts';
import { NOW, PATH, policy } from './policies.ts';

const OTHER = `sha512-${'B'.repeat(86)}==`;

function found(code: FindingCode, more: { severity?: Level; integrity?: string | null; name?: string } = {}): Raised {
  const about = { ...subject, package: more.name ?? subject.package };
  const severity = more.severity === undefined ? {} : { severity: more.severity };
  return {
    ...raise(code, about, 'It is so.', severity),
    integrity: more.integrity === undefined ? SRI : more.integrity,
  };
}

interface Given {
  readonly standing?: readonly StandingFinding[];
  readonly now?: Date;
  readonly complete?: boolean;
}

function apply(
  raised: readonly Raised[],
  agreed: Policy | null,
  { standing = [], now = NOW, complete = true }: Given = {},
): PolicyApplied {
  return applyPolicy(raised, agreed, standing, { now, complete });
}

/** What counts, and what does not any more. */
function told({ raised, waived }: PolicyApplied): readonly string[] {
  return [
    ...raised.map(({ finding }) => `${finding.code} ${finding.severity}`),
    ...waived.map(({ finding, by }) => `(${finding.code} ${finding.severity} by ${by})`),
  ];
}

const waiver = (fields: string): Policy => policy('waivers:', `  - {package: demo, reason: known, ${fields}}`);
const FOREVER = 'versions: "*", expires: 2025-12-31';

describe('severities', () => {
  const rule = (...rules: readonly string[]): Policy => policy('severities:', ...rules.map((text) => `  - {${text}}`));

  it('are those of the last rule that matches', () => {
    const agreed = rule(
      'finding: too-new, severity: high',
      'finding: too-new, severity: low, packages: [demo]',
      'finding: denied, severity: info',
    );
    expect(told(apply([found('too-new'), found('too-new', { name: 'other' })], agreed))).toEqual([
      'too-new low',
      'too-new high',
    ]);
  });

  it('take out what is ignored, and count it', () => {
    const agreed = rule('finding: provenance-missing, severity: ignore');
    expect(told(apply([found('provenance-missing'), found('too-new')], agreed))).toEqual([
      'too-new medium',
      '(provenance-missing info by ignored)',
    ]);
  });

  it('of some packages do not hold for what concerns none', () => {
    const about = { package: null, version: null, file: null, line: null };
    const agreed = rule('finding: trust-stale, severity: ignore, packages: ["*"]');
    expect(told(apply([raise('trust-stale', about, 'Old.')], agreed))).toEqual(['trust-stale incomplete']);
  });

  it('settle what GitHub could not tell, and nothing else that is unknown', () => {
    const agreed = rule('finding: github-unavailable, severity: low', 'finding: too-new, severity: ignore');
    const raised = [found('github-unavailable'), found('too-new', { severity: 'incomplete' })];
    expect(told(apply(raised, agreed))).toEqual(['github-unavailable low', 'too-new incomplete']);
  });

  // The reader refuses such rules; a case that is worse than its catalogue's severity is not in the reader's sight.
  it.each([...SEALED])('never make %s milder', (code) => {
    const usual = CATALOGUE[code].severity as 'low';
    const agreed = rule(`finding: ${code}, severity: ${usual}`);
    expect(told(apply([found(code, { severity: 'critical' })], agreed))).toEqual([`${code} critical`]);
    const [loose] = agreed.severities;
    if (loose === undefined) throw new Error('no rule');
    const ignoring = { ...agreed, severities: [{ ...loose, severity: 'ignore' as const }] };
    expect(told(apply([found(code)], ignoring))).toEqual([`${code} ${usual}`]);
  });

  it('make a hash finding worse', () => {
    const agreed = rule('finding: integrity-weak, severity: critical');
    expect(told(apply([found('integrity-weak')], agreed))).toEqual(['integrity-weak critical']);
  });
});

describe('a waiver', () => {
  const MATCHING = `finding: provenance-lost, ${FOREVER}`;

  it('takes out what it names, with its reason and its end', () => {
    const { waived, raised } = apply([found('provenance-lost')], waiver(MATCHING));
    expect(raised).toEqual([]);
    expect(waived).toMatchObject([
      { by: 'waiver', reason: 'known', expires: '2025-12-31', finding: { code: 'provenance-lost' } },
    ]);
  });

  it.each([
    ['another finding', `finding: publisher-changed, ${FOREVER}`],
    ['another version', 'finding: provenance-lost, versions: ">1.0.0", expires: 2025-12-31'],
    ['other bytes', `finding: provenance-lost, ${FOREVER}, integrity: ${OTHER}`],
  ])('of %s takes out nothing', (_what, fields) => {
    expect(told(apply([found('provenance-lost')], waiver(fields)))).toEqual(['provenance-lost high']);
  });

  it('of another package takes out nothing', () => {
    expect(told(apply([found('provenance-lost', { name: 'other' })], waiver(MATCHING)))).toEqual([
      'provenance-lost high',
    ]);
  });

  it('holds on its last day, in UTC, and not on the next', () => {
    const agreed = waiver('finding: provenance-lost, versions: "*", expires: 2025-06-11');
    const on = (now: string): readonly string[] =>
      told(apply([found('provenance-lost')], agreed, { now: new Date(now) }));
    expect(on('2025-06-11T23:59:59Z')).toEqual(['(provenance-lost high by waiver)']);
    expect(on('2025-06-12T00:00:00Z')).toEqual(['provenance-lost high', 'waiver-expired low']);
  });

  it('that is over is not said to be where another holds', () => {
    const agreed = policy(
      'waivers:',
      '  - {package: demo, versions: "*", finding: provenance-lost, reason: old, expires: 2025-06-10}',
      '  - {package: demo, versions: "*", finding: provenance-lost, reason: new, expires: 2025-12-31}',
    );
    expect(told(apply([found('provenance-lost')], agreed))).toEqual([
      'waiver-expired low',
      '(provenance-lost high by waiver)',
    ]);
  });

  describe('for exact bytes', () => {
    const agreed = waiver(`finding: integrity-mismatch, ${FOREVER}, integrity: ${SRI}`);

    it('holds for these', () => {
      expect(told(apply([found('integrity-mismatch')], agreed))).toEqual(['(integrity-mismatch critical by waiver)']);
    });

    it.each([
      ['others', OTHER],
      ['these and others beside them', `${SRI} ${OTHER}`],
      ['none', null],
    ])('does not hold for %s', (_what, integrity) => {
      const [first] = told(apply([found('integrity-mismatch', { integrity })], agreed));
      expect(first).toBe('integrity-mismatch critical');
    });

    it('holds for a changed hash, which no entry raises', () => {
      const pin = { version: '1.0.0', kind: 'registry', integrity: OTHER, resolved: null } as const;
      const at = { file: 'package-lock.json', line: 7 };
      const raised = judgeChanges([{ kind: 'rehashed', name: 'demo', from: pin, to: { ...pin, integrity: SRI }, at }]);
      const now = waiver(`finding: same-version-new-hash, ${FOREVER}, integrity: ${SRI}`);
      const before = waiver(`finding: same-version-new-hash, ${FOREVER}, integrity: ${OTHER}`);
      expect(told(apply(raised, now))).toEqual(['(same-version-new-hash critical by waiver)']);
      expect(told(apply(raised, before))).toEqual(['same-version-new-hash critical']);
    });

    it('is not one for all bytes where it names none, whoever let that through', () => {
      const [given] = agreed.waivers;
      if (given === undefined) throw new Error('no waiver');
      const loose = { ...agreed, waivers: [{ ...given, integrity: null }] };
      expect(told(apply([found('integrity-mismatch')], loose))[0]).toBe('integrity-mismatch critical');
    });
  });

  it('never settles what could not be found out', () => {
    const agreed = waiver(`finding: too-new, ${FOREVER}`);
    expect(told(apply([found('too-new', { severity: 'incomplete' })], agreed))[0]).toBe('too-new incomplete');
  });

  it('that matches nothing is said to, at its line, where everything was looked at', () => {
    const agreed = waiver(`finding: repository-mismatch, ${FOREVER}`);
    const { raised } = apply([], agreed);
    expect(raised[0]?.finding).toMatchObject({ code: 'waiver-unused', severity: 'low', file: PATH, line: 3 });
    expect(told(apply([], agreed, { complete: false }))).toEqual([]);
  });

  // Nobody looked for it: a drift is found in what changed, a run is asked for where there is a token.
  it.each(['provenance-lost', 'run-mismatch', 'manifest-confusion', 'too-new', 'source-changed'])(
    'of %s that matches nothing may be needed yet',
    (code) => {
      expect(told(apply([], waiver(`finding: ${code}, ${FOREVER}`)))).toEqual([]);
    },
  );

  it('comes after the severities, and the baseline after it', () => {
    const agreed = policy(
      'severities: [{finding: publisher-changed, severity: critical}]',
      'waivers: [{package: demo, versions: "*", finding: publisher-changed, reason: known, expires: 2025-12-31}]',
    );
    const standing: StandingFinding[] = [
      {
        finding: 'publisher-changed',
        severity: 'critical',
        package: 'demo',
        version: '1.0.0',
        file: 'package-lock.json',
      },
    ];
    expect(told(apply([found('publisher-changed')], agreed, { standing }))).toEqual([
      '(publisher-changed critical by waiver)',
    ]);
  });
});

describe('the baseline', () => {
  const known: StandingFinding = {
    finding: 'provenance-lost',
    severity: 'high',
    package: 'demo',
    version: '1.0.0',
    file: 'package-lock.json',
  };
  const against = (standing: StandingFinding, one: Raised): readonly string[] =>
    told(apply([one], null, { standing: [standing] }));

  it('takes out what it holds', () => {
    expect(against(known, found('provenance-lost'))).toEqual(['(provenance-lost high by baseline)']);
    expect(against(known, found('provenance-lost', { severity: 'low' }))).toEqual([
      '(provenance-lost low by baseline)',
    ]);
  });

  it.each<[string, StandingFinding]>([
    ['another finding', { ...known, finding: 'publisher-changed' }],
    ['another package', { ...known, package: 'other' }],
    ['another version', { ...known, version: '0.9.0' }],
    ['no version', { ...known, version: null }],
    ['another file', { ...known, file: 'web/package-lock.json' }],
    ['a milder one', { ...known, severity: 'medium' }],
  ])('of %s takes out nothing', (_what, standing) => {
    expect(against(standing, found('provenance-lost'))).toEqual(['provenance-lost high']);
  });

  it('does not hold for what could not be found out', () => {
    const unreachable = { ...known, finding: 'registry-unreachable', severity: 'incomplete' } as const;
    expect(against(unreachable, found('registry-unreachable'))).toEqual(['registry-unreachable incomplete']);
  });
});

it('lists many that are taken out for one reason as one', () => {
  const raised = Array.from({ length: 500 }, (_, index) => found('too-new', { name: `p${index}` }));
  const { waived } = apply(raised, policy('severities: [{finding: too-new, severity: ignore}]'));
  expect(waived).toHaveLength(1);
  expect(waived[0]?.finding.affected).toHaveLength(500);
});

it('changes nothing where nothing was agreed', () => {
  const raised = [found('too-new'), found('integrity-mismatch')];
  expect(apply(raised, null)).toEqual({ raised, waived: [] });
});
