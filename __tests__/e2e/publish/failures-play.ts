import { afterEach, expect, it } from 'vitest';
import type { PublishOutcome } from '../../../src/model/publish.ts';
import { type FailureCase, type KnownFailure, REPOSITORY, WORKFLOW } from './failures-shape.ts';
import { type Job, type PublishScene, usePublishScene } from './scene.ts';
import { makePackage } from '../../support/registry/packages.ts';

/** The part of the JSON report that is looked at. */
interface Report {
  readonly packages: readonly {
    readonly name: string;
    readonly version: string;
    readonly outcome: PublishOutcome;
    readonly stoppedAt: string | null;
    readonly problems: readonly { readonly code: string; readonly message: string; readonly hint?: string }[];
    readonly checks: readonly {
      readonly id: string;
      readonly outcome: string;
      readonly detail: string;
      readonly remedy: string;
    }[];
    readonly packed: { readonly integrity: string } | null;
    readonly logEntries: { readonly certain: number; readonly possible: number };
  }[];
}

const THERE: ReadonlySet<PublishOutcome> = new Set([
  'confirmed',
  'already-published',
  'published-not-visible',
  'published-not-confirmed',
]);

/** Plays each case by the committed command line: real git, real npm, and the stage's services. */
export function playFailures(failures: readonly (readonly [number: string, failure: KnownFailure])[]): void {
  const scene = usePublishScene();
  afterEach(() => calm(scene()));
  const rows = failures.flatMap(([number, { cases }]) =>
    cases.map((one, index) => [`${number}${cases.length === 1 ? '' : 'abcdef'.charAt(index)}`, one] as const),
  );
  it.each(rows.map(([id, one]) => [id, one.what, one] as const))('%s: %s', async (id, _what, one) => {
    const { report, entries, about } = await play(scene(), id, one);
    const [main] = report.packages;
    const problems = main?.problems ?? [];
    expect([main?.outcome, main?.stoppedAt, problems.map(({ code }) => code), entries], about).toEqual([
      one.outcome,
      one.stage,
      one.codes,
      one.entries,
    ]);
    const told = report.packages.map(({ logEntries }) => logEntries);
    expect(told.reduce((sum, { certain }) => sum + certain, 0)).toBe(one.entries);
    expect(told.filter(({ possible }) => possible > 0)).toEqual([]);
    const said = problems.map(({ message, hint }) => `${message}\n${hint}`);
    if (one.check !== undefined) {
      const check = main?.checks.find(({ id: of }) => of === one.check?.[0]);
      expect(check?.outcome, about).toBe(one.check[1]);
      said.push(`${check?.detail}\n${check?.remedy}`);
    }
    for (const words of one.says) expect(said.join('\n')).toMatch(words);
    const others = Object.fromEntries(report.packages.slice(1).map(({ name, outcome }) => [name, outcome]));
    expect(others).toEqual(one.others ?? {});
    for (const { name, version, outcome, packed } of report.packages) {
      const landed = scene().stage.registry.landed(name, version);
      const ours = landed !== undefined && landed.integrity === packed?.integrity;
      expect([name, outcome, ours]).toEqual([name, outcome, THERE.has(outcome)]);
    }
  });
}

interface Played {
  readonly report: Report;
  /** How many entries came into the log meanwhile. */
  readonly entries: number;
  /** For whoever reads of a failed test. */
  readonly about: string;
}

async function play(scene: PublishScene, id: string, { given = {} }: FailureCase): Promise<Played> {
  const { stage } = scene;
  const name = given.package?.name ?? `failure-${id}`;
  const { before = 'provenance' } = given;
  if (before !== 'nothing') {
    const provenance = before === 'bare' ? {} : { provenance: stage.oidc.claims };
    await stage.registry.seed(makePackage({ name, version: '1.0.0' }), provenance);
    stage.registry.trust(name, { repository: REPOSITORY, workflow: WORKFLOW });
  }
  const project = await stage.project({ version: '1.1.0', ...given.package, name });
  const arranged = { scene, name, project };
  const more = (await given.arrange?.(arranged)) ?? [];
  const job: Job = {
    ...(given.args?.includes('--form=token') === true ? { token: stage.registry.token } : {}),
    ...given.job,
    ...(given.run === undefined ? {} : { run: given.run }),
  };
  const logged = stage.sigstore.entries().length;
  const ran = await scene.cli(project, ['publish', '--json=-', ...(given.args ?? []), ...more], job);
  const entries = stage.sigstore.entries().length - logged;
  if (!ran.stdout.startsWith('{')) throw new Error(`exit code ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  given.after?.(arranged);
  const report = JSON.parse(ran.stdout) as Report;
  const problems = report.packages.flatMap((each) => each.problems);
  const about = `exit code ${ran.code}\n${JSON.stringify(problems, null, 2)}\n${ran.stderr}`;
  return { report, entries, about };
}

function calm({ stage }: PublishScene): void {
  const { registry, sigstore, oidc } = stage;
  for (const endpoint of [registry.endpoint, oidc.endpoint, sigstore.fulcio, sigstore.rekorV1, sigstore.rekorV2])
    endpoint.heal();
  registry.delays = {};
  registry.tamper = null;
  oidc.runAs({});
}
