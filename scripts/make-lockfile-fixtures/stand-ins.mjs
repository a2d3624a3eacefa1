// What the scripts of this folder lock beside packages of the public registry: a git repository, archives, a scope's own
// registry. `git.example.org` is a local repository (git's insteadOf); `downloads.example.org` and `npm.example.org` are
// answered by an http proxy of this process' own. Nothing of the machine's configuration reaches the package manager.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

export const FIXTURES = path.resolve(import.meta.dirname, '../../__tests__/fixtures/lockfiles');

const DOWNLOADS = 'http://downloads.example.org';
const REGISTRY = 'http://npm.example.org';

/** Runs `body` with a folder of its own and the stand-ins in it, and leaves nothing behind. */
export async function withStandIns(body) {
  const work = mkdtempSync(path.join(tmpdir(), 'lockfile-fixtures-'));
  let server;
  try {
    const repository = makeRepository(work);
    const tarred = pack(work, { name: 'tarred', version: '1.0.0', dependencies: { 'is-odd': '3.0.1' } });
    const tool = pack(work, { name: 'remote-tool', version: '2.0.0' });
    const secret = pack(work, { name: '@acme/secret', version: '1.0.0', dependencies: { 'is-odd': '3.0.1' } });
    const holder = pack(
      work,
      {
        name: '@acme/holder',
        version: '1.0.0',
        dependencies: { 'is-buffer': '2.0.5' },
        bundleDependencies: ['is-buffer'],
      },
      ['is-buffer'],
    );
    const old = pack(work, { name: '@acme/old', version: '1.0.0' });
    server = await serve({
      [`${DOWNLOADS}/remote-tool-2.0.0.tgz`]: tool.bytes,
      ...published(secret),
      ...published(holder),
      ...published(old, { elsewhere: true }),
    });
    const env = environment(work, repository.folder, server.port);
    await body({ work, commit: repository.commit, tarred: tarred.bytes, env });
  } finally {
    await server?.stop();
    rmSync(work, { recursive: true, force: true });
  }
}

/** Installs `name@version` from the public registry and gives the path of a file in it. */
export function tool(work, spec, file) {
  const prefix = path.join(work, `with-${spec.replaceAll('/', '-')}`);
  writeTree(prefix, { 'package.json': { private: true } });
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', spec];
  execFileSync('npm', args, { cwd: prefix, stdio: 'ignore' });
  const name = spec.slice(0, spec.lastIndexOf('@'));
  return path.join(prefix, 'node_modules', name, file);
}

/** Runs a package manager to its end; its output is shown where it fails. */
export function lock(command, args, options) {
  const run = spawnSync(command, args, { ...options, encoding: 'utf8' });
  if (run.status === 0) return true;
  process.exitCode = 1;
  console.log(`exit ${run.status}\n${run.stdout?.slice(-3000)}\n${run.stderr?.slice(-3000)}\n${run.error ?? ''}`);
  return false;
}

export function writeTree(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    const isText = typeof content === 'string' || Buffer.isBuffer(content);
    writeFileSync(target, isText ? content : `${JSON.stringify(content, null, 2)}\n`);
  }
}

function environment(work, repository, port) {
  const config = path.join(work, 'gitconfig');
  const insteadOf = `[url "file://${repository}"]\n\tinsteadOf = https://git.example.org/acme/gitdep.git\n`;
  writeFileSync(config, `${insteadOf}[protocol "file"]\n\tallow = always\n`);
  const certificates = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'DENO_TLS_CA_STORE'];
  const kept = ['PATH', 'TMPDIR', 'LANG', ...certificates].filter((name) => process.env[name] !== undefined);
  const proxy = `http://127.0.0.1:${port}`;
  // Denos before 2.9 look for an authority of the machine's own in this one alone.
  const certificate = process.env.DENO_CERT ?? process.env.SSL_CERT_FILE;
  return {
    ...(certificate !== undefined && { DENO_CERT: certificate }),
    ...Object.fromEntries(kept.map((name) => [name, process.env[name]])),
    HOME: work,
    GIT_CONFIG_GLOBAL: config,
    GIT_CONFIG_NOSYSTEM: '1',
    http_proxy: proxy,
    HTTP_PROXY: proxy,
  };
}

/** One commit, of the same hash each time. */
function makeRepository(work) {
  const folder = path.join(work, 'gitdep.git');
  const dependencies = { 'is-number': '6.0.0' };
  writeTree(folder, { 'package.json': { name: 'gitdep', version: '1.2.0', dependencies } });
  const time = '2024-01-01T00:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Acme', '-c', 'user.email=acme@example.org', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=One');
  return { folder, commit: git('rev-parse', 'HEAD') };
}

function pack(work, manifest, bundled = []) {
  const folder = path.join(work, `pack-${manifest.name.replaceAll('/', '-')}`);
  writeTree(folder, { 'package.json': manifest, 'index.js': 'module.exports = 1;\n' });
  for (const name of bundled) {
    const version = manifest.dependencies[name];
    writeTree(path.join(folder, 'node_modules', name), { 'package.json': { name, version } });
  }
  const out = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: folder, encoding: 'utf8' });
  const [{ filename }] = Object.values(JSON.parse(out));
  return { manifest, bytes: readFileSync(path.join(folder, filename)) };
}

/** The documents with which a registry offers one version; an old registry keeps archives `elsewhere` and states a sha1. */
function published({ manifest, bytes }, { elsewhere = false } = {}) {
  const { name, version } = manifest;
  const base = name.slice(name.indexOf('/') + 1);
  const tarball = elsewhere ? `${REGISTRY}/files/${base}.tgz` : `${REGISTRY}/${name}/-/${base}-${version}.tgz`;
  const dist = {
    tarball,
    shasum: createHash('sha1').update(bytes).digest('hex'),
    ...(!elsewhere && { integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}` }),
  };
  const versions = { [version]: { ...manifest, dist } };
  const packument = {
    name,
    'dist-tags': { latest: version },
    versions,
    time: { [version]: '2024-01-01T00:00:00.000Z' },
  };
  return { [tarball]: bytes, [`${REGISTRY}/${name.replace('/', '%2f')}`]: Buffer.from(JSON.stringify(packument)) };
}

/** An http proxy that knows these addresses alone, in a thread of its own: this one waits for the package manager. */
async function serve(files) {
  const source = `
    const { createServer } = require('node:http');
    const { connect } = require('node:net');
    const { parentPort, workerData } = require('node:worker_threads');
    const server = createServer((request, response) => {
      const asked = request.headers.host ?? '';
      const base = asked.includes('.example.org') ? 'http://' + asked : '${REGISTRY}';
      const address = new URL(request.url, base).href.replace(':80/', '/').replace(/%2F/g, '%2f');
      const body = workerData[address] ?? workerData[address.replace(/(@[a-z]+)\\/([a-z]+)$/, '$1%2f$2')];
      const type = address.endsWith('.tgz') ? 'application/octet-stream' : 'application/json';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
      response.end(body === undefined ? '{}' : Buffer.from(body));
    });
    // Some ask for a tunnel even to these; what is for other hosts goes there.
    server.on('connect', (request, client, head) => {
      const own = /\\.example\\.org:/.test(request.url);
      const [host, port] = own ? ['127.0.0.1', server.address().port] : request.url.split(':');
      const upstream = connect(Number(port), host, () => {
        client.write('HTTP/1.1 200 Connection established\\r\\n\\r\\n');
        upstream.write(head);
        upstream.pipe(client).pipe(upstream);
      });
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
    });
    server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
  `;
  const worker = new Worker(source, { eval: true, workerData: files });
  const port = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  return { port, stop: () => worker.terminate() };
}
