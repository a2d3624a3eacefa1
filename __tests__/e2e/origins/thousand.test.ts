/** A team pins a thousand packages, and later one of them is built elsewhere. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PublishedVersion } from '../../support/registry/documents.ts';
import { git } from '../action/repository.ts';
import { startWorld, type World } from '../world.ts';
import {
  auditBranch,
  branch,
  commandIn,
  countersign,
  diffOf,
  lockOf,
  ORIGINS,
  originsIn,
  publishFrom,
  repository,
} from './pinning.ts';

const COUNT = 1000;
const MONOREPO = 150;
const PLAIN = 40;
/** A thousand packages are asked for and verified again in each run, by machines that may have other things to do. */
const LONG_MS = 180_000;

let world: World;
let before: readonly PublishedVersion[];
let folder: string;

/** Who is built where: a monorepo of one scope, one of plain names, some without provenance, and many on their own. */
function buildOf(index: number): { readonly name: string; readonly repository: string } | null {
  if (index < MONOREPO) return { name: `@mono/p${index}`, repository: 'mono/repo' };
  if (index < MONOREPO + PLAIN) return { name: `plain-${index}`, repository: 'plain/repo' };
  return index % 8 !== 1 ? null : { name: `own-${index}`, repository: `owner/own-${index}` };
}

async function publishOne(index: number): Promise<PublishedVersion> {
  const build = buildOf(index);
  if (build === null) return world.publish({ name: `none-${index}`, version: '1.0.0' }, { provenance: false });
  const repositoryId = build.name.startsWith('own')
    ? String(1000 + index)
    : build.repository.startsWith('mono')
      ? '1'
      : '2';
  return publishFrom(world, build.name, '1.0.0', { repository: build.repository, repositoryId });
}

beforeAll(async () => {
  world = await startWorld();
  before = await Promise.all(Array.from({ length: COUNT }, (_, index) => publishOne(index)));
  folder = repository(world, { 'package-lock.json': lockOf(world, before) });
}, LONG_MS);
afterAll(() => world.close());

const replace = (next: PublishedVersion): string =>
  lockOf(
    world,
    before.map((each) => (each.name === next.name ? next : each)),
  );

it(
  'is pinned by one command, in a file that shares what is shared',
  async () => {
    const { code, stderr, stdout } = await countersign(world, folder, 'origins', 'init');
    expect(code, stdout + stderr).toBe(0);
    const lines = (originsIn(folder) ?? '').split('\n').filter((line) => line.includes('"packages"'));
    const alone = Array.from({ length: COUNT }, (_, index) => buildOf(index)).filter((build) =>
      build?.name.startsWith('own'),
    );
    expect(lines).toHaveLength(alone.length + 2);
    expect(lines[0]).toMatch(/^ {4}\{"packages":\{"@mono\/\*":"1\.0\.0"\},"repository":"github\.com\/mono\/repo"/);
    expect(lines.find((line) => line.includes('plain-'))?.match(/"plain-\d+":"1\.0\.0"/g)).toHaveLength(PLAIN);
    expect(originsIn(folder)).not.toContain('none-');
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message=pin');
    expect((await countersign(world, folder, 'origins', 'check')).code).toBe(0);
  },
  LONG_MS,
);

it(
  'says nothing of a new version of the same origin, which changes no line either',
  async () => {
    const next = await publishFrom(world, 'own-777', '1.1.0', { repository: 'owner/own-777', repositoryId: '1777' });
    branch(folder, 'same', { 'package-lock.json': replace(next) });
    expect((await auditBranch(world, folder)).about).toEqual([]);
    expect((await countersign(world, folder, 'origins', 'update')).code).toBe(0);
    expect(diffOf(folder)).toBe('');
  },
  LONG_MS,
);

it(
  'a changed origin is one finding, one command, one line, and passes once that is on the base',
  async () => {
    const moved = { repository: 'owner/own-777', repositoryId: '1777', workflow: 'publish' };
    const next = await publishFrom(world, 'own-777', '2.0.0', moved);
    branch(folder, 'bump', { 'package-lock.json': replace(next) });
    const refused = await auditBranch(world, folder);
    const [finding, ...others] = refused.about;
    expect([refused.code, finding?.code, finding?.severity, others]).toEqual([1, 'origin-mismatch', 'high', []]);
    expect(finding?.message).toMatch(/own-777@2\.0\.0.*1\.0\.0.*release\.yml.*publish\.yml/);

    const proposal = await countersign(world, folder, ...commandIn(finding?.remedy ?? ''));
    expect(proposal.code, proposal.stderr).toBe(0);
    expect(proposal.stdout).toMatch(/own-777@2\.0\.0[^]*release\.yml → \.github\/workflows\/publish\.yml/);
    expect(diffOf(folder)).toBe(`1 1 ${ORIGINS}`);
    const accepted = readFileSync(path.join(folder, ORIGINS), 'utf8');

    // In the change itself it is a proposal, and does not let it through.
    git(folder, 'commit', '--quiet', '--all', '--message=let me in');
    const proposed = await auditBranch(world, folder);
    expect([proposed.code, proposed.about.map(({ code }) => code)]).toEqual([1, ['origin-mismatch']]);
    expect(proposed.about[0]?.message).toContain(`${ORIGINS}:`);
    expect(proposed.all.map(({ code }) => code)).toContain('trust-file-changed');

    // On the base branch it counts.
    branch(folder, 'accept', { [ORIGINS]: accepted });
    git(folder, 'checkout', '--quiet', 'main');
    git(folder, 'merge', '--quiet', '--ff-only', 'accept');
    git(folder, 'checkout', '--quiet', 'bump');
    git(folder, 'rebase', '--quiet', 'main');
    const passed = await auditBranch(world, folder);
    expect([passed.code, passed.about]).toEqual([0, []]);
  },
  LONG_MS,
);
