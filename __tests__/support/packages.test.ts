import { createHash, createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extract } from 'tar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, startAuthorities } from './authorities/authorities.ts';
import { githubClaims, gitlabClaims } from './authorities/claims.ts';
import { makePackage } from './registry/packages.ts';
import { publish } from './registry/publish.ts';

const registryUrl = 'https://registry.npmjs.org/';
const demo = makePackage({ name: '@octo-org/demo', version: '1.2.3', repository: 'https://github.com/octo-org/demo' });

let authorities: Authorities;
beforeAll(async () => void (authorities = await startAuthorities()));
afterAll(() => authorities.close());

interface Signed {
  readonly subject: { name: string; digest: { sha512: string } }[];
  readonly predicateType: string;
  readonly predicate: Record<string, unknown>;
}
const statementOf = (bundle: { dsseEnvelope: { payload: string } } | undefined): Signed =>
  JSON.parse(Buffer.from(bundle?.dsseEnvelope.payload ?? '', 'base64').toString()) as Signed;

describe('makePackage', () => {
  it('makes a tarball that tar reads, with the files asked for', () => {
    const long = `lib/${'deeply/'.repeat(50)}nested.js`;
    const packed = makePackage({ name: 'demo', version: '1.0.0', files: { [long]: 'long', 'lib/a.js': 'a' } });
    const folder = mkdtempSync(path.join(tmpdir(), 'countersign-pack-'));
    try {
      writeFileSync(path.join(folder, 'demo.tgz'), packed.tarball);
      extract({ file: path.join(folder, 'demo.tgz'), cwd: folder, sync: true, strict: true });
      const read = (file: string): string => readFileSync(path.join(folder, 'package', file), 'utf8');
      expect([read(long), read('lib/a.js')]).toEqual(['long', 'a']);
      expect(JSON.parse(read('package.json'))).toEqual(packed.packageJson);
      expect(packed.fileCount).toBe(4);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('makes the same bytes of the same input, and hashes them', () => {
    const again = makePackage({
      name: '@octo-org/demo',
      version: '1.2.3',
      repository: 'https://github.com/octo-org/demo',
    });
    expect(again.tarball.equals(demo.tarball)).toBe(true);
    expect(demo.integrity).toBe(`sha512-${createHash('sha512').update(demo.tarball).digest('base64')}`);
    expect(demo.packageJson['repository']).toEqual({ type: 'git', url: 'git+https://github.com/octo-org/demo.git' });
  });
});

describe('publish', () => {
  it('signs name, version and integrity with the registry key', async () => {
    const { document } = await publish(authorities, demo, { registryUrl });
    const [signature] = document.dist.signatures ?? [];
    const key = authorities.keysEndpoint.keys.find(({ keyid }) => keyid === signature?.keyid);
    const spki = createPublicKey({ key: Buffer.from(key?.key ?? '', 'base64'), format: 'der', type: 'spki' });
    const good = (text: string) =>
      verify('sha256', Buffer.from(text), spki, Buffer.from(signature?.sig ?? '', 'base64'));
    expect(good(`@octo-org/demo@1.2.3:${demo.integrity}`)).toBe(true);
    expect(good(`@octo-org/demo@1.2.4:${demo.integrity}`)).toBe(false);
    expect(document.dist.tarball).toBe('https://registry.npmjs.org/@octo-org/demo/-/demo-1.2.3.tgz');
    expect(document.dist.attestations).toBeUndefined();
  });

  it('advertises and holds both attestations, about this package', async () => {
    const { document, attestations } = await publish(authorities, demo, { registryUrl, provenance: {} });
    expect(document.dist.attestations).toEqual({
      url: 'https://registry.npmjs.org/-/npm/v1/attestations/@octo-org%2fdemo@1.2.3',
      provenance: { predicateType: 'https://slsa.dev/provenance/v1' },
    });
    const statements = attestations?.attestations.map(({ bundle }) => statementOf(bundle)) ?? [];
    expect(statements.map(({ predicateType }) => predicateType)).toEqual(
      attestations?.attestations.map(({ predicateType }) => predicateType),
    );
    for (const { subject } of statements) {
      expect(subject).toEqual([{ name: 'pkg:npm/%40octo-org/demo@1.2.3', digest: { sha512: demo.sha512 } }]);
    }
    expect(statements[0]?.predicate).toEqual({
      name: '@octo-org/demo',
      version: '1.2.3',
      registry: 'https://registry.npmjs.org',
    });
  });

  it('lets each part of a provenance say something else', async () => {
    const { attestations } = await publish(authorities, demo, {
      registryUrl,
      publishAttestation: false,
      provenance: {
        stated: githubClaims({ repository: 'evil/demo' }),
        predicate: 'gha/v2',
        subject: { name: 'lodash' },
        edit: (statement) => void (statement.predicate['reproducible'] = 'edited'),
        outerPredicateType: 'https://slsa.dev/provenance/v1',
      },
    });
    const [only] = attestations?.attestations ?? [];
    expect(only?.predicateType).toBe('https://slsa.dev/provenance/v1');
    const statement = statementOf(only?.bundle);
    expect(statement.predicateType).toBe('https://slsa.dev/provenance/v0.2');
    expect(statement.subject[0]?.name).toBe('pkg:npm/lodash@1.2.3');
    expect(JSON.stringify(statement.predicate)).toContain('git+https://github.com/evil/demo');
    expect(statement.predicate['reproducible']).toBe('edited');
  });

  it('is logged at the time of publication', async () => {
    const time = '2024-06-01T12:00:00.000Z';
    const options = { registryUrl, time, key: authorities.retiredKey, provenance: { claims: gitlabClaims() } };
    const published = await publish(authorities, demo, options);
    const times = published.attestations?.attestations.map(
      ({ bundle }) => bundle.verificationMaterial.tlogEntries[0]?.integratedTime,
    );
    expect(times).toEqual([String(Date.parse(time) / 1000), String(Date.parse(time) / 1000)]);
    expect(published.document.dist.signatures?.[0]?.keyid).toBe(authorities.retiredKey.keyid);
  });
});
