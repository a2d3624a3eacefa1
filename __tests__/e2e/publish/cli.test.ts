import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { node20, ROOT } from '../../support/process.ts';
import { git, type Project } from '../../support/publishing/project.ts';
import { usePublishScene } from './scene.ts';

const scene = usePublishScene();

const schema = JSON.parse(readFileSync(path.join(ROOT, 'docs/schema/publish.schema.json'), 'utf8')) as object;

interface Report {
  readonly packages: readonly {
    readonly name: string;
    readonly outcome: string;
    readonly stoppedAt: string | null;
    readonly problems: readonly { readonly code: string }[];
    readonly logEntries: { readonly certain: number; readonly possible: number };
  }[];
}

function reportIn(stdout: string): Report {
  const report = JSON.parse(stdout) as Report;
  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(schema);
  expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
  return report;
}

async function ready(name: string): Promise<Project> {
  await scene().existing(name);
  return scene().stage.project({ name, version: '1.1.0' });
}

describe('countersign publish', () => {
  it('publishes as a trusted publisher, and says on a second run that it is done', async () => {
    const project = await ready('published');
    for (const outcome of ['confirmed', 'already-published']) {
      const { code, stdout, stderr } = await scene().cli(project, ['publish', '--json']);
      expect(code, stderr).toBe(0);
      expect(reportIn(stdout).packages).toEqual([expect.objectContaining({ name: 'published', outcome })]);
    }
    expect(scene().stage.sigstore.entriesOf('published')).toHaveLength(1);
    const audited = await scene().stage.auditSignatures('12', { published: '1.1.0' });
    expect({ code: audited.code, out: audited.stdout }).toMatchObject({ code: 0 });
  });

  it.skipIf('missing' in node20())('does so on the oldest Node.js that it runs on', async () => {
    const { code, stdout, stderr } = await scene().cli(await ready('on-node-20'), ['publish', '--json'], {
      node: 'node20',
    });
    expect(code, stderr).toBe(0);
    expect(reportIn(stdout).packages[0]?.outcome).toBe('confirmed');
  });

  it('tells every fault at once, and has nothing signed', async () => {
    await scene().existing('faulty');
    const repository = { type: 'git', url: 'git+https://github.com/octo-org/other.git' };
    const packageJson = { repository, publishConfig: { tag: '1.x' } };
    const project = await scene().stage.project({ name: 'faulty', version: '0.9.0', packageJson });
    const { code, stdout } = await scene().cli(project, ['publish', '--json']);
    const [one] = reportIn(stdout).packages;
    expect([code, one?.outcome, one?.stoppedAt]).toEqual([1, 'failed', 'preflight']);
    expect(one?.problems.map((problem) => problem.code)).toEqual(['REPOSITORY_URL', 'TAG']);
    expect([one?.logEntries, scene().stage.sigstore.entriesOf('faulty')]).toEqual([{ certain: 0, possible: 0 }, []]);
  });

  it('refuses what it cannot read on its command line, and where there is no package', async () => {
    const project = await ready('usage');
    for (const args of [['--form=owned'], ['--confirm-timeout=0'], ['--access=private'], ['nowhere']]) {
      const ended = await scene().cli(project, ['publish', ...args]);
      expect([args, ended.code, ended.stdout]).toEqual([args, 2, '']);
    }
    expect(scene().stage.sigstore.entriesOf('usage')).toEqual([]);
  });
});

describe('countersign pack, and publish of what it packed', () => {
  it.each(['npm', 'pnpm', 'yarn', 'bun'])('by %s: the registry has those bytes', async (manager) => {
    const name = `packed-by-${manager}`;
    await scene().existing(name);
    // Yarn takes a folder for a project only where there is a lockfile.
    const files = { 'yarn.lock': '', '.npmignore': 'yarn.lock\n' };
    const project = await scene().stage.project({ name, version: '1.1.0', files });
    const out = path.join(scene().stage.folder, name);
    const packing = await scene().cli(project, ['pack', `--out=${out}`, `--package-manager=${manager}`, '--json'], {
      ci: 'no-id-token',
    });
    expect(packing.code, packing.stderr).toBe(0);
    const packed = JSON.parse(packing.stdout) as { path: string; integrity: string };
    const bytes = readFileSync(packed.path);
    const args = ['publish', `--tarball=${packed.path}`, `--digest=${packed.integrity}`, '--json'];
    const { code, stdout, stderr } = await scene().cli(project, args);
    expect(code, stderr).toBe(0);
    expect(reportIn(stdout).packages[0]?.outcome).toBe('confirmed');
    expect(scene().stage.registry.landed(name, '1.1.0')?.tarball.equals(bytes)).toBe(true);
    expect(await git(project.folder, 'status', '--porcelain')).toBe('');
  });
});

describe('countersign doctor', () => {
  interface Checklist {
    readonly checks: readonly { readonly id: string; readonly outcome: string; readonly remedy: string }[];
  }
  const doctor = async (project: Project, args: readonly string[] = [], job: object = {}) => {
    const before = scene().stage.registry.endpoint.requests.length;
    const ended = await scene().cli(project, ['doctor', ...args], { ci: 'no-id-token', ...job });
    const asked = scene().stage.registry.endpoint.requests.slice(before);
    expect(asked.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(await git(project.folder, 'status', '--porcelain')).toBe('');
    return ended;
  };

  it('says of a package that is ready what the publishing run then finds', async () => {
    const project = await ready('healthy');
    const { code, stdout, stderr } = await doctor(project);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain('healthy@1.1.0');
    // It was no more than asked: nothing was packed, signed or published.
    expect(readdirSync(project.folder).filter((file) => file.endsWith('.tgz'))).toEqual([]);
    expect(scene().stage.sigstore.entriesOf('healthy')).toEqual([]);
    expect((await scene().cli(project, ['publish'])).code).toBe(0);
    const { checks } = JSON.parse((await doctor(project, ['--json'])).stdout) as Checklist;
    expect(checks.find(({ id }) => id === 'version')?.outcome).toBe('warn');
  });

  it('lists what would stop a publish, each with what to change', async () => {
    await scene().existing('ill', '2.0.0');
    const project = await scene().stage.project({
      name: 'ill',
      version: '1.1.0-beta.1',
      repository: null,
      packageJson: { private: true },
    });
    const { code, stdout } = await doctor(project, ['--json']);
    expect(code).toBe(1);
    const { checks } = JSON.parse(stdout) as Checklist;
    const failed = checks.filter(({ outcome }) => outcome === 'fail');
    expect(failed.length).toBeGreaterThanOrEqual(3);
    for (const { id, remedy } of failed) expect(remedy, id).not.toBe('');
  });

  it('does not pass what it could not find out', async () => {
    const project = await ready('unknown');
    const heal = scene().stage.registry.endpoint.fail({ fault: { status: 500 } });
    const { code, stdout } = await doctor(project);
    heal();
    expect(code, stdout).toBe(3);
  });
});
