import type { Confirmation, PublishedPackage, PublishReport } from '../../src/model/publish-report.ts';
import { hash, SOURCE } from './build.ts';
import { HOSTILE } from './hostile.ts';

const REGISTRY = 'https://registry.npmjs.org/';

const confirmation: Confirmation = {
  package: { name: '@acme/lib', version: '1.3.0' },
  registry: REGISTRY,
  outcome: 'confirmed',
  integrity: hash('a'),
  checks: [
    { id: 'visible', title: 'The registry shows the version', outcome: 'pass', detail: `${REGISTRY} has it.` },
    { id: 'bytes', title: 'The same bytes', outcome: 'pass', detail: hash('a') },
    { id: 'tag', title: 'dist-tag', outcome: 'not-applicable', detail: 'No tag was asked about.' },
  ],
  problems: [],
  build: SOURCE,
  publishLog: null,
  links: [
    { label: 'registry page', url: 'https://www.npmjs.com/package/@acme/lib/v/1.3.0' },
    { label: 'workflow run', url: String(SOURCE.runUrl) },
  ],
  looks: 3,
  waitedMs: 3_000,
};

const published: PublishedPackage = {
  name: '@acme/lib',
  version: '1.3.0',
  outcome: 'confirmed',
  stoppedAt: null,
  problems: [],
  tag: 'latest',
  form: 'trusted',
  checks: [],
  packed: { path: '/tmp/x/acme-lib-1.3.0.tgz', bytes: 34_567, files: 12, integrity: hash('a'), sha256: 'c0ffee' },
  changes: {
    previous: '1.2.9',
    added: [{ path: 'lib/new.js', bytes: 12 }],
    removed: ['lib/old.js'],
    bytes: { from: 34_000, to: 34_567 },
    dependenciesAdded: ['left-pad'],
    dependenciesRemoved: [],
    installScriptsAdded: ['postinstall'],
    installScriptsChanged: [],
  },
  writes: { certain: 1, possible: 0 },
  log: { logIndex: '123456', loggedAt: '2026-05-01T10:00:00Z', url: 'https://search.sigstore.dev/?logIndex=123456' },
  stageId: null,
  confirmation,
};

const missing: Confirmation = {
  ...confirmation,
  outcome: 'not-visible',
  build: null,
  links: [],
  looks: 24,
  waitedMs: 300_000,
  checks: [
    { id: 'visible', title: 'The registry shows the version', outcome: 'not-yet', detail: `${REGISTRY} shows none.` },
    { id: 'bytes', title: 'The same bytes', outcome: 'unknown', detail: 'Not known.' },
  ],
  problems: [{ code: 'CONFIRM_NOT_VISIBLE', message: 'It is published, and not seen.', hint: 'Confirm it later.' }],
};

const wrong: Confirmation = {
  ...confirmation,
  outcome: 'not-confirmed',
  checks: [{ id: 'bytes', title: 'The same bytes', outcome: 'fail', detail: 'The registry has others.' }],
  problems: [{ code: 'CONFIRM_BYTES', message: 'Other bytes are there.', hint: 'Look.\n"paste": {\n  "this": 1\n}' }],
};

const bare = { packed: null, changes: null, log: null, confirmation: null, writes: { certain: 0, possible: 0 } };

function report(...packages: readonly PublishedPackage[]): PublishReport {
  return { schemaVersion: 1, registry: REGISTRY, packages };
}

export const CONFIRMATIONS: Readonly<Record<string, Confirmation>> = { confirmed: confirmation, missing, wrong };

export const PUBLISHES: Readonly<Record<string, PublishReport>> = {
  confirmed: report(published),
  'not-visible': report({
    ...published,
    outcome: 'published-not-visible',
    stoppedAt: 'confirm',
    confirmation: missing,
    problems: missing.problems,
  }),
  refused: report({
    ...published,
    ...bare,
    outcome: 'failed',
    stoppedAt: 'preflight',
    problems: [
      { code: 'ID_TOKEN', message: 'The job may ask for no identity token.', hint: 'Give it `id-token: write`.' },
      { code: 'PRIVATE', message: 'package.json has "private": true.' },
    ],
  }),
  monorepo: report(
    { ...published, name: '@acme/a' },
    {
      ...published,
      confirmation: null,
      name: '@acme/b',
      outcome: 'staged',
      stageId: '8f7d',
      writes: { certain: 2, possible: 1 },
    },
    { ...published, name: '@acme/c', outcome: 'published-not-confirmed', stoppedAt: 'confirm', confirmation: wrong },
    {
      ...published,
      ...bare,
      name: '@acme/d',
      outcome: 'unknown',
      stoppedAt: 'publish',
      problems: [{ code: 'PUBLISH_LOST', message: 'npm’s answer was lost.' }],
    },
    {
      ...published,
      ...bare,
      name: '@acme/e',
      outcome: 'failed',
      stoppedAt: 'publish',
      log: published.log,
      writes: { certain: 1, possible: 0 },
    },
    { ...published, ...bare, name: '@acme/f', outcome: 'skipped' },
    { ...published, name: '@acme/g', outcome: 'already-published' },
  ),
  nothing: report(),
};

/** Every field that can hold foreign text holds one of `texts`. */
export function confirmationOf(texts: readonly string[]): Confirmation {
  const some = (from: number, to?: number): string => texts.slice(from, to).join(' ') || texts.join(' ');
  return {
    ...confirmation,
    package: { name: some(0, 3), version: some(3, 6) },
    registry: some(6).slice(0, 900),
    outcome: 'not-confirmed',
    integrity: some(0, 1),
    checks: texts.map((text) => ({ id: 'bytes', title: text, outcome: 'fail', detail: text })),
    problems: texts.map((text) => ({ code: text, message: text, hint: `${text}\n${text}` })),
    build: { ...SOURCE, repository: some(10, 11), commit: some(11, 12) },
    links: texts.flatMap((text) => [
      { label: text, url: text },
      { label: text, url: `https://example.com/${text}?a=${text}` },
    ]),
  };
}

export function publishOf(texts: readonly string[]): PublishReport {
  const confirmed = confirmationOf(texts);
  return {
    schemaVersion: 1,
    registry: confirmed.registry,
    packages: texts.map((text) => ({
      ...published,
      name: text,
      version: text,
      tag: text,
      outcome: 'published-not-confirmed',
      stoppedAt: 'confirm',
      stageId: text,
      problems: [{ code: text, message: text, hint: `${text}\n${text}` }],
      packed: { path: text, bytes: 1, files: 1, integrity: text, sha256: text },
      log: { logIndex: text, loggedAt: null, url: text },
      changes: {
        previous: text,
        added: [{ path: text, bytes: 1 }],
        removed: [text],
        bytes: { from: 2, to: 1 },
        dependenciesAdded: [text],
        dependenciesRemoved: [text],
        installScriptsAdded: [text],
        installScriptsChanged: [text],
      },
      confirmation: { ...confirmed, checks: confirmed.checks.slice(0, 2), links: [] },
    })),
  };
}

const texts = Object.values(HOSTILE);
export const hostileConfirmation: Confirmation = confirmationOf(texts);
export const hostilePublish: PublishReport = publishOf(texts);
