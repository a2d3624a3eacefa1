import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, docsUrl, type FindingCode } from '../src/model/catalogue.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const codes = Object.keys(CATALOGUE) as FindingCode[];

describe('the catalogue', () => {
  it.each(codes)('has words for %s', (code) => {
    const { title, why, remedy } = CATALOGUE[code];
    for (const text of [title, why, remedy]) expect(text.trim().length).toBeGreaterThan(10);
    // No output of this program calls a package safe: a finding's words must not either.
    for (const text of [title, why, remedy]) expect(text).not.toMatch(/\bsafe(ly)?\b/i);
    expect(docsUrl(code)).toMatch(new RegExp(`/docs/findings/${code}\\.md$`));
  });
});

describe('the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...markdownUnder('docs')];

  it.each(documents)('%s links to files that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = targets.filter((target) => !existsSync(normalize(join(root, dirname(document), target))));
    expect(missing).toEqual([]);
  });

  it.each(documents)('%s links to headings that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g)];
    const missing = targets.filter(([, file = '', anchor = '']) => {
      const target = file === '' ? text : readFileSync(join(root, dirname(document), file), 'utf8');
      return !anchorsOf(target).has(anchor);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it.each(documents)('%s names only paths of this project that exist', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const named = [...text.matchAll(/`((?:src|scripts|docs|__tests__)\/[\w./-]*)`/g)].map((match) => match[1] ?? '');
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  // The finding gate: a promise whose check is gone must not stay written down.
  it('docs/threat-model.md names only findings that can be raised', () => {
    const rows = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| **'));
    const named = rows.flatMap((row) =>
      [...(row.split('|').at(-2) ?? '').matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map((match) => match[1] ?? ''),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
  });
});

/** The anchors that GitHub makes of a document's headings, and those that it has of its own. */
function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replaceAll(/^```[^]*?^```$/gm, '');
  const headings = [...prose.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? '')]);
}

function markdownUnder(path: string): string[] {
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(path, name));
}
