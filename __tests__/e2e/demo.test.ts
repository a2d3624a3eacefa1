import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemoWorld } from '../../src/demo/world.ts';
import { node20, nodeBinary, type NodeVersion, ROOT, run } from '../support/process.ts';

const VERSIONS: readonly NodeVersion[] = ['node24', ...('path' in node20() ? (['node20'] as const) : [])];
const oldest = node20();
if ('missing' in oldest) console.info(`the demo on Node 20.19 is skipped: ${oldest.missing}`);

/** Ends the process, loudly, at the first try to reach anything: a socket, a name, another program. */
const NO_NETWORK = `
const forbid = (object, name) => {
  object[name] = () => {
    require('node:fs').writeSync(2, 'NETWORK: ' + name + '\\n');
    process.exit(97);
  };
};
forbid(require('node:net').Socket.prototype, 'connect');
forbid(require('node:dgram'), 'createSocket');
forbid(globalThis, 'fetch');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(require('node:dns'), name);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(require('node:dns').promises, name);
for (const name of ['spawn', 'exec', 'execFile', 'fork']) forbid(require('node:child_process'), name);
`;

/** A user namespace without any network device; not on every machine. */
const unshare = ['unshare', '-rn'];
const hasUnshare = spawnSync(unshare[0] ?? '', [...unshare.slice(1), 'true']).status === 0;
if (!hasUnshare) console.info('the demo in a namespace without a network is skipped: there is no `unshare -rn` here');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'countersign-demo-'));
  // A copy far from the repository: nothing of its node_modules can be found from there.
  cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  writeFileSync(path.join(folder, 'no-network.cjs'), NO_NETWORK);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function demo(version: NodeVersion, args: readonly string[] = [], wrap: readonly string[] = []) {
  const [file = '', ...rest] = [...wrap, nodeBinary(version), path.join(folder, 'dist', 'cli.js'), 'demo', ...args];
  const closed = 'http://127.0.0.1:9';
  return run(file, rest, {
    cwd: folder,
    env: {
      NODE_OPTIONS: `--require=${path.join(folder, 'no-network.cjs')}`,
      HTTPS_PROXY: closed,
      HTTP_PROXY: closed,
      npm_config_registry: closed,
    },
  });
}

describe.each(VERSIONS)('countersign demo on %s', (version) => {
  it('finds every planted attack, without a network, an install or a wait', async () => {
    expect(existsSync(path.join(folder, 'node_modules'))).toBe(false);
    const ended = await demo(version);
    expect([ended.code, ended.stderr]).toEqual([0, '']);
    expect(ended.durationMs).toBeLessThan(3_000);
    const { planted } = await loadDemoWorld();
    expect(planted.length).toBeGreaterThan(9);
    expect(ended.stdout).toContain(`Planted, and found: ${planted.length} of ${planted.length}`);
    for (const attack of planted) {
      expect(ended.stdout).toContain(attack.package);
      expect(ended.stdout).toContain(attack.code);
    }
    expect(ended.stdout).not.toContain('NOT found');
    expect(ended.stdout).toContain('throwaway authorities');
  });

  it('is an audit like any other: its findings are those planted, and what was left alone is verified', async () => {
    const ended = await demo(version, ['--json']);
    expect(ended.code).toBe(0);
    const report = JSON.parse(ended.stdout) as {
      outcome: string;
      findings: readonly { code: string; package: string; severity: string }[];
      packages: readonly { name: string; status: string }[];
      counts: { requests: number };
    };
    const { planted } = await loadDemoWorld();
    expect([report.outcome, report.counts.requests]).toEqual(['fail', 0]);
    const serious = report.findings.filter(({ severity }) => /critical|high|medium/.test(severity));
    const pairs = (list: readonly { package: string; code: string }[]): readonly string[] =>
      list.map((each) => `${each.package} ${each.code}`).toSorted();
    expect(pairs(serious)).toEqual(pairs(planted));
    const attacked = new Set(planted.map((attack) => attack.package));
    const untouched = report.packages.filter(({ name }) => !attacked.has(name));
    expect(untouched.length).toBeGreaterThan(2);
    expect(untouched.filter(({ status }) => status !== 'verified')).toEqual([]);
  });

  it.skipIf(!hasUnshare)('runs where there is no network at all', async () => {
    const ended = await demo(version, ['--quiet'], unshare);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([0, '', '']);
  });
});

it('would be stopped at its first connection', async () => {
  const script = "require('node:https').get('https://registry.npmjs.org/')";
  const preload = `--require=${path.join(folder, 'no-network.cjs')}`;
  const ended = await run(process.execPath, [preload, '--eval', script]);
  expect([ended.code, ended.stderr]).toEqual([97, expect.stringContaining('NETWORK: ')]);
});

describe('the embedded world', () => {
  it('holds no private key', () => {
    const text = readFileSync(path.join(ROOT, 'src/demo/world.json'), 'utf8');
    expect(privateKeysIn(text)).toEqual([]);
  });

  it('would be caught with one, in whatever form', () => {
    for (const { privateKey } of [
      generateKeyPairSync('ec', { namedCurve: 'P-256' }),
      generateKeyPairSync('ec', { namedCurve: 'P-384' }),
      generateKeyPairSync('ed25519'),
      generateKeyPairSync('rsa', { modulusLength: 2048 }),
    ]) {
      const der = privateKey.export({ type: 'pkcs8', format: 'der' });
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
      const jwk = privateKey.export({ format: 'jwk' });
      const forms: unknown[] = [pem, jwk, der.toString('base64'), der.toString('hex'), der.toString('base64url')];
      if (privateKey.asymmetricKeyType === 'ec')
        forms.push(privateKey.export({ type: 'sec1', format: 'der' }).toString('base64'));
      forms.push(Buffer.from(JSON.stringify({ key: pem })).toString('base64'));
      for (const key of forms)
        expect(privateKeysIn(JSON.stringify({ a: ['x', { key }] })), String(key)).not.toEqual([]);
    }
  });
});

/**
 * Private keys in a text and in all that is encoded in it, as PEM, JWK, or DER (RFC 5958 and RFC 5915, where a version
 * and then the key follow the outer SEQUENCE).
 */
function privateKeysIn(text: string, depth = 0): readonly string[] {
  const found: string[] = [];
  if (/PRIVATE KEY/.test(text)) found.push('PEM');
  if (/"d"\s*:\s*"[\w-]{20,}"/.test(text)) found.push('JWK');
  const bytes = Buffer.from(text, 'latin1').toString('hex');
  // SEQUENCE, length, then INTEGER 0 or 1 and SEQUENCE (PKCS#8), or INTEGER 1 and OCTET STRING (SEC 1).
  if (/30(?:[0-7].|81..|82....)(?:02010[01]30[0-7].06|0201010420|0201010430|0201010442)/.test(bytes)) found.push('DER');
  if (depth > 4) return found;
  const unescaped = text.replace(/\\"/g, '"');
  if (unescaped !== text) found.push(...privateKeysIn(unescaped, depth + 1));
  for (const [run_] of text.matchAll(/[A-Za-z0-9+/_-]{40,}/g)) {
    found.push(...privateKeysIn(Buffer.from(run_, 'base64').toString('latin1'), depth + 1));
    if (/^(?:[0-9a-f]{2})+$/i.test(run_))
      found.push(...privateKeysIn(Buffer.from(run_, 'hex').toString('latin1'), depth + 1));
  }
  return found;
}
