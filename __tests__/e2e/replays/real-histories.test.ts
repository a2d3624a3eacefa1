/** Real histories of real packages, with npm's own keys, through the committed action in a pull request. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeCorpus } from '../../support/corpus.ts';
import type { AttestationsResponse, Packument } from '../../support/registry/documents.ts';
import { packageLockOf } from '../../support/registry/lockfile.ts';
import { type Registry, startRegistry } from '../../support/registry/registry.ts';
import { Store } from '../../support/registry/store.ts';
import { runAction } from '../../support/runner/runner.ts';
import { makePullRequest } from '../action/repository.ts';
import { Scene } from '../action/scene.ts';
import { REAL_UPDATES } from './real-histories.ts';
import { findingsOf } from './stage.ts';

/** Each one crawl: together they would be a history that no registry ever told. */
const PACKUMENTS: readonly string[] = [
  'danielroe__provenance-action/nuxt.json',
  'denoland__deno/undici-types__registry.json',
  'npmx-dev__npmx.dev/head/next.json',
];

describeCorpus('updates within real packages', (corpus, cases) => {
  const store = new Store();
  let scene: Scene;
  let registry: Registry;
  beforeAll(async () => {
    for (const file of PACKUMENTS) store.addPackument(corpus.readJson(`packuments/${file}`) as Packument);
    const served = /\/(?<name>nuxt)@(?<version>[\d.]+)\.json$/;
    for (const { file } of corpus.files('attestations')) {
      const { name, version } = served.exec(file)?.groups ?? {};
      if (name === undefined || version === undefined) continue;
      store.addAttestations(name, version, corpus.readJson(file) as AttestationsResponse);
    }
    [scene, registry] = await Promise.all([Scene.start(), startRegistry({ store })]);
  });
  afterAll(() => Promise.all([scene.close(), registry.stop()]));

  const lock = (locked: string): string => {
    const at = locked.lastIndexOf('@');
    const [name, version] = [locked.slice(0, at), locked.slice(at + 1)];
    const integrity = store.version(name, version)?.dist.integrity;
    if (integrity === undefined) throw new Error(`the corpus has no ${locked}`);
    return packageLockOf([{ name, version, integrity }]);
  };

  it.each(REAL_UPDATES)('$from to $to: $title', async ({ from, to, exitCode, findings }) => {
    const { workspace, event } = makePullRequest(scene.workspace(), {
      base: { 'package-lock.json': lock(from) },
      head: { 'package-lock.json': lock(to) },
    });
    const run = await runAction({
      workspace,
      event,
      github: { event_name: 'pull_request' },
      inputs: { registry: registry.url, offline: 'true', 'github-token': '', 'report-file': 'report.json' },
    });
    const report = path.join(workspace, 'report.json');
    expect(existsSync(report), run.log).toBe(true);
    expect(findingsOf(readFileSync(report, 'utf8')).toSorted(), run.log).toEqual(findings.toSorted());
    expect(run.exitCode, run.log).toBe(exitCode);
    cases.ran();
  });
});
