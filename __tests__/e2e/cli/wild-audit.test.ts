/** Real lockfiles of large projects against a registry that serves real packuments, with npm's own keys. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeCorpus } from '../../support/corpus.ts';
import { type Registry, startRegistry } from '../../support/registry/registry.ts';
import { packumentsFrom, Store } from '../../support/registry/store.ts';
import { type AuditReport, auditReport, describeCli } from '../world.ts';

const LOCKFILES: readonly string[] = [
  'lockfiles/npm-2/dependabot__dependabot-core__helpers__54c10285/package-lock.json',
  'lockfiles/npm-shrinkwrap-3/balena-io__balena-cli__d1a6f756/npm-shrinkwrap.json',
];
const PUBLIC = /^https:\/\/registry\.(?:npmjs\.org|npmjs\.com|yarnpkg\.com)\//;

interface Entry {
  readonly name?: string;
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

describeCorpus('an audit of lockfiles with thousands of entries', (corpus, cases) => {
  const store = new Store();
  let registry: Registry;
  beforeAll(async () => {
    for (const packument of packumentsFrom(corpus.path('packuments')).packuments) store.addPackument(packument);
    registry = await startRegistry({ store });
  });
  afterAll(() => registry.stop());

  /** What must become of an entry, told from the documents alone: signed, and of the hash that is locked. */
  const expectedOf = (at: string, { name, version = '', integrity, resolved }: Entry): string => {
    const real = name ?? at.slice(at.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const dist = store.version(real, version)?.dist;
    if (dist === undefined || (resolved !== undefined && !PUBLIC.test(resolved))) return 'other';
    const sha1 = `sha1-${Buffer.from(dist.shasum ?? '', 'hex').toString('base64')}`;
    // By the registry's key, or by the OpenPGP key that it used before.
    if (dist.signatures === undefined && dist['npm-signature'] === undefined) return 'unsigned';
    return integrity === dist.integrity ? 'verified' : integrity === sha1 ? 'weakly-bound' : 'other';
  };
  const ofStatus = (report: AuditReport, wanted: string): readonly string[] =>
    report.packages
      .filter(({ status }) => status === wanted)
      .map(({ path }) => path)
      .toSorted();

  describeCli('audit', (cli) => {
    it.each(LOCKFILES)('%s completes, adds up, and verifies all that the registry has', async (file) => {
      const { packages } = corpus.readJson(file) as { packages: Record<string, Entry> };
      const entries = Object.entries(packages).filter(([at]) => at !== '');
      const expected = (status: string): readonly string[] =>
        entries
          .filter(([at, entry]) => expectedOf(at, entry) === status)
          .map(([at]) => at)
          .toSorted();
      const args = ['audit', corpus.path(file), `--registry=${registry.url}`, '--offline', '--json'];
      const { code, stdout } = await cli(args);
      const report = auditReport(stdout);
      expect(code).toBe(1);
      expect(report.coverage.total).toBe(entries.length);
      expect(report.coverage.total).toBeGreaterThan(1000);
      const found = [...expected('verified'), ...expected('weakly-bound')];
      expect(found.length).toBeGreaterThan(90);
      expect(ofStatus(report, 'verified')).toEqual(expected('verified'));
      expect(ofStatus(report, 'weakly-bound')).toEqual(expected('weakly-bound'));
      // What the registry does not have is reported as missing, in one finding, however many entries there are.
      const reasons = new Set(report.packages.filter(({ status }) => status === 'failed').map(({ reason }) => reason));
      expect(reasons).toContain('version-missing');
      expect([...reasons].filter((reason) => !['version-missing', 'signature-missing'].includes(reason))).toEqual([]);
      expect(report.findings.filter((finding) => finding.code === 'version-missing')).toHaveLength(1);
      cases.ran(report.coverage.total);
    });
  });
});
