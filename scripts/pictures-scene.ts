import { readFileSync } from 'node:fs';
import path from 'node:path';
import { git, makePullRequest } from '../__tests__/e2e/action/repository.ts';
import { Scene } from '../__tests__/e2e/action/scene.ts';
import { httpClient } from '../__tests__/e2e/replays/attacks/http-client.ts';
import { type Locked, type Package, trustedPublisher, uneventful } from '../__tests__/e2e/replays/scenario.ts';
import { lockfileOf, publishAll } from '../__tests__/e2e/replays/stage.ts';
import { startGitHub } from '../__tests__/support/github/github.ts';

/** What the action wrote in one run, and showed. */
export interface Shown {
  readonly summary: string;
  readonly html: string;
  /** The Markdown of the pull request's comment; `null` where none was written. */
  readonly comment: string | null;
}

const SHOP = 'octo-org/shop';
const NUMBER = 128;
const OWNER = { repository_owner_id: '63001' };
const from = '2025-09-02T09:00:00.000Z';

/** Ordinary packages of an ordinary project: some built in the open, some published by hand. */
const HONEST: readonly Package[] = [
  ...['@octo-org/forms', '@octo-org/router', '@octo-org/charts', 'date-kit', 'tiny-query', 'markdown-kit'].map(
    (name, at): Package => {
      const repository = `octo-org/${name.replace('@octo-org/', '')}`;
      const build = { ...OWNER, repository, repository_id: String(530_001 + at) };
      const by = trustedPublisher(`53a${at}`);
      return { name, releases: uneventful(['2.0.0', '2.1.0', '2.1.1', '2.2.0'], { from, by, build }) };
    },
  ),
  ...['left-align', 'path-walk', 'json-lines', 'case-of', 'event-line', 'array-chunks'].map((name): Package => {
    const by = { name: 'octocat', email: 'octocat@example.com' };
    const repository = `octocat/${name}`;
    return { name, releases: uneventful(['1.0.0', '1.0.1', '1.1.0'], { from, by, repository }) };
  }),
];
const pinned = (version: (latest: readonly string[]) => string | undefined): readonly string[] =>
  HONEST.map(({ name, releases }) => `${name}@${version(releases.map((one) => one.version)) ?? ''}`);
const BEFORE = pinned((versions) => versions.at(-2));
const LATEST = pinned((versions) => versions.at(-1));
/** Only these move in the pull request. */
const UPDATED = 4;
const AFTER = [...LATEST.slice(0, UPDATED), ...BEFORE.slice(UPDATED)];

/** A shop's weekly update: four packages as they should be, and in the other picture axios, as in March 2026. */
export async function auditPullRequests(): Promise<{ readonly pass: Shown; readonly fail: Shown }> {
  const scene = await Scene.start();
  try {
    const axios = { base: ['axios@1.14.0'], head: ['axios@1.14.1', 'plain-crypto-js@4.2.1'] };
    return {
      pass: await auditPullRequest(scene, [...BEFORE, ...axios.base], [...AFTER, ...axios.base]),
      fail: await auditPullRequest(scene, [...BEFORE, ...axios.base], [...AFTER, ...axios.head]),
    };
  } finally {
    await scene.close();
  }
}

async function auditPullRequest(scene: Scene, base: readonly Locked[], head: readonly Locked[]): Promise<Shown> {
  const registry = await scene.another();
  const github = await startGitHub();
  try {
    const published = await publishAll(scene, [...HONEST, ...httpClient.packages], registry, github);
    const lock = (locked: readonly Locked[]): string => lockfileOf(locked, published, registry);
    const made = makePullRequest(scene.workspace(), {
      base: { 'package-lock.json': lock(base) },
      head: { 'package-lock.json': lock(head) },
    });
    const tip = git(made.workspace, 'rev-parse', 'HEAD').trim();
    const shop = github.repository(SHOP);
    shop.pullRequest(NUMBER);
    for (const sha of [made.base, tip]) shop.looseCommit({ sha });
    const run = await scene.run({
      workspace: made.workspace,
      event: {
        pull_request: { number: NUMBER, base: { sha: made.base }, head: { sha: tip, repo: { full_name: SHOP } } },
      },
      github: {
        event_name: 'pull_request',
        repository: SHOP,
        sha: tip,
        token: github.token,
        api_url: github.url,
        workflow_ref: `${SHOP}/.github/workflows/countersign.yml@refs/pull/${NUMBER}/merge`,
      },
      inputs: { registry: registry.url, 'html-file': 'report.html', comment: 'true' },
    });
    const html = readFileSync(path.join(made.workspace, 'report.html'), 'utf8');
    const [comment] = shop.comments.get(NUMBER) ?? [];
    if (run.summary === '') throw new Error(`the action wrote no summary:\n${run.log}`);
    const always = (text: string): string =>
      [
        [registry.url.replace(/\/$/, ''), 'https://registry.example'],
        [`${scene.folder}/`, ''],
        [made.base, '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f'],
        [tip, '8c1f0d6e2b9a4c7d5e3f1a0b2c4d6e8f9a1b3c5d'],
        [tip.slice(0, 12), '8c1f0d6e2b9a'],
      ].reduce((so, [found = '', shown = '']) => so.replace(anywhere(found), shown), text);
    return {
      summary: always(run.summary),
      html: always(html),
      comment: comment === undefined ? null : always(comment.body),
    };
  } finally {
    await registry.stop();
    await github.close();
  }
}

/** Ports, folders and commits are other ones in every run, and a picture must not change with them. Markdown breaks them up. */
function anywhere(text: string): RegExp {
  const letters = Array.from(text, (letter) => letter.replace(/[^\w]/, '\\$&'));
  return new RegExp(letters.join('(?:<wbr>|<span></span>)?'), 'g');
}
