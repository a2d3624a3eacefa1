import path from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackage } from '../../support/registry/packages.ts';
import { codesOf, describeCli, expectSchema, startWorld, type World } from '../world.ts';

interface Verification {
  readonly outcome: string;
  readonly integrity: string | null;
  readonly steps: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly facts: readonly { readonly label: string; readonly value: string }[];
  }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

const TARGET = '@acme/target@1.2.3';
const COMMIT = 'f3a1c0ffee00000000000000000000000000beef';
const MET: readonly string[] = [
  '--expect-name=@acme/target',
  '--expect-version=1.2.3',
  '--expect-repository=https://github.com/Acme/Target',
  '--expect-workflow=.github/workflows/release.yml',
  '--expect-builder=https://github.com/actions/runner/github-hosted',
  `--expect-commit=${COMMIT}`,
  '--expect-ref=refs/tags/v1.2.3',
];

let world: World;
let good: string;
let swapped: string;
let attestations: string;
beforeAll(async () => {
  world = await startWorld();
  const repository = 'https://github.com/acme/target';
  const { packed, attestations: served } = await world.publish({ name: '@acme/target', version: '1.2.3', repository });
  await world.publish({ name: 'plain', version: '1.0.0' }, { provenance: false });
  const folder = world.project();
  const write = (name: string, content: Uint8Array | string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  good = write('good.tgz', packed.tarball);
  const evil = makePackage({ name: '@acme/target', version: '1.2.3', repository, files: { 'evil.js': 'evil()' } });
  swapped = write('swapped.tgz', evil.tarball);
  attestations = write('attestations.json', JSON.stringify(served));
});
afterAll(() => world.close());

describeCli('verify name@version', (cli) => {
  const verify = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await cli(['verify', ...args, ...world.source, '--json']);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout) as Verification;
    expectSchema('verify', report);
    return { code, report, steps: Object.fromEntries(report.steps.map(({ id, outcome }) => [id, outcome])) };
  };

  it('shows the seven steps, each passed', async () => {
    const { code, report, steps } = await verify(TARGET, `--tarball=${good}`, ...MET);
    expect([code, report.outcome, codesOf(report)]).toEqual([0, 'pass', []]);
    expect(Object.entries(steps)).toEqual(
      ['metadata', 'integrity', 'registry-signature', 'attestations', 'log-entry', 'subject', 'build'].map((id) => [
        id,
        'pass',
      ]),
    );
    const facts = Object.fromEntries(
      report.steps.flatMap((step) => step.facts.map(({ label, value }) => [label, value])),
    );
    expect(facts).toMatchObject({
      repository: 'github.com/acme/target',
      commit: COMMIT,
      workflow: '.github/workflows/release.yml',
    });
  });

  it('without bytes in hand does not ask for their hash', async () => {
    const { code, report, steps } = await verify(TARGET);
    expect([code, report.outcome, steps['integrity']]).toEqual([0, 'pass', 'not-asked']);
  });

  it('finds a tarball that was swapped', async () => {
    const { code, report, steps } = await verify(TARGET, `--tarball=${swapped}`);
    expect([code, report.outcome, steps['integrity']]).toEqual([1, 'fail', 'fail']);
    expect(codesOf(report)).toContain('integrity-mismatch');
  });

  it('a package without provenance passes, and claims none', async () => {
    const { code, report, steps } = await verify('plain@1.0.0');
    expect([code, report.outcome, steps['build']]).toEqual([0, 'pass', 'absent']);
  });

  it('no expectation of a build is met without provenance', async () => {
    const { code, report } = await verify('plain@1.0.0', '--expect-repository=github.com/octo-org/demo');
    expect([code, codesOf(report)]).toEqual([1, ['expectation-mismatch', 'provenance-missing']]);
  });

  it('a version that is not there fails', async () => {
    const { code, report } = await verify('@acme/target@9.9.9');
    expect([code, codesOf(report)]).toEqual([1, ['version-missing']]);
  });

  it('a registry that does not answer is incomplete, and no failure of the package', async () => {
    world.registry.fault = () => ({ status: 403 });
    try {
      const { code, report } = await verify(TARGET);
      expect([code, report.outcome, codesOf(report)]).toEqual([3, 'incomplete', ['registry-unreachable']]);
    } finally {
      world.registry.fault = undefined;
    }
  });

  describe.each(MET.map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)] as const))(
    '%s %s',
    (option, value) => {
      it('broken', async () => {
        const wrong =
          option === '--expect-commit' ? 'b'.repeat(40) : option === '--expect-version' ? '1.2.4' : `${value}-evil`;
        const { code, report } = await verify(
          TARGET,
          ...MET.filter((each) => !each.startsWith(option)),
          `${option}=${wrong}`,
        );
        expect([code, report.outcome, codesOf(report)]).toEqual([1, 'fail', ['expectation-mismatch']]);
      });
    },
  );

  it('for people: every step on the screen', async () => {
    const { code, stdout } = await cli(['verify', TARGET, `--tarball=${good}`, ...world.source]);
    expect(code).toBe(0);
    for (const text of ['github.com/acme/target', COMMIT, '.github/workflows/release.yml', 'sha512-'])
      expect(stdout).toContain(text);
    expect(stdout).not.toContain('\u001b');
  });
});

describeCli('verify FILE.tgz', (cli) => {
  const registry = () => `--registry=${world.registry.url}`;

  it('asks nobody', async () => {
    const before = world.registry.requests.length;
    const { code, stdout } = await cli([
      'verify',
      good,
      `--attestations=${attestations}`,
      registry(),
      ...world.trust,
      '--json',
      ...MET,
    ]);
    expect([code, (JSON.parse(stdout) as Verification).outcome]).toEqual([0, 'pass']);
    expect(world.registry.requests.length).toBe(before);
  });

  it('finds other bytes', async () => {
    const { code, stdout } = await cli([
      'verify',
      swapped,
      `--attestations=${attestations}`,
      registry(),
      ...world.trust,
      '--json',
    ]);
    expect([code, codesOf(JSON.parse(stdout) as Verification)]).toEqual([
      1,
      expect.arrayContaining(['attestation-subject-mismatch']),
    ]);
  });

  it.each([
    ['no attestations', () => ['verify', good]],
    ['a file that is not there', () => ['verify', 'nope.tgz', `--attestations=${attestations}`]],
    ['attestations that are not there', () => ['verify', good, '--attestations=nope.json']],
    ['attestations that are no JSON', () => ['verify', good, `--attestations=${good}`]],
    ['a tarball that is none', () => ['verify', attestations, `--attestations=${attestations}`]],
    ['a range', () => ['verify', 'plain@^1.0.0']],
    ['no version', () => ['verify', 'plain']],
    ['an expectation that is no repository', () => ['verify', 'plain@1.0.0', '--expect-repository=::']],
    ['both kinds of bytes', () => ['verify', good, `--attestations=${attestations}`, `--tarball=${good}`]],
  ])('usage: %s', async (_name, args) => {
    const { code, stdout, stderr } = await cli([...args(), registry(), ...world.trust]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).not.toContain('bug in countersign');
  });
});
