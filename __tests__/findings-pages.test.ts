import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DETAILS } from '../scripts/findings-details.ts';
import type { FindingDetails } from '../scripts/findings-details-shape.ts';
import { findingsPages, SECTIONS } from '../scripts/findings-pages.ts';
import { INCIDENTS } from '../scripts/incidents.ts';
import { incidentsPage } from '../scripts/incidents-page.ts';
import { CATALOGUE, type FindingCode } from '../src/model/catalogue.ts';
import { WAIVED_BY_HASH, WITHOUT_HASH, WITHOUT_PACKAGE } from '../src/model/sealed.ts';
import { readPolicy } from '../src/policy/read.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pages = findingsPages(CATALOGUE);
const codes = Object.keys(CATALOGUE) as FindingCode[];
const pageOf = (code: FindingCode): string => pages.get(`${code}.md`) ?? '';
const detailsOf = (code: FindingCode): FindingDetails => DETAILS[code];

/** The day on which the examples' waivers are read: an example must not end as soon as somebody copies it. */
const NOW = new Date('2026-11-01T00:00:00Z');

function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}

describe('the page of', () => {
  it.each(codes)('%s has every section, each with something in it', (code) => {
    const text = pageOf(code);
    expect([...text.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
    for (const section of text.split(/^## .*$/m).slice(1)) expect(section.trim().length).toBeGreaterThan(40);
    expect(blocks(text, 'sh').length).toBeGreaterThan(0);
    expect(text).not.toMatch(/\bsafe(ly)?\b|undefined|\[object/i);
  });

  it.each(codes)('%s names an incident, or says that none is known', (code) => {
    const { incidents, noAttack } = detailsOf(code);
    expect(incidents.length > 0 || noAttack !== undefined).toBe(true);
  });
});

// An example that the program refuses is worse than none: somebody copies it in a hurry.
describe('the waiver of', () => {
  it.each(codes)('%s is one that the policy accepts, for this finding', (code) => {
    const policies = blocks(pageOf(code), 'yaml').map((text) => readPolicy('.github/countersign.yml', text, NOW));
    const { kind } = detailsOf(code).waive;
    const [waiver] = policies.flatMap(({ waivers }) => waivers);
    const [severity] = policies.flatMap(({ severities }) => severities);
    expect(waiver?.finding ?? null).toBe(kind === 'waiver' || kind === 'pinned' ? code : null);
    expect(severity?.finding ?? null).toBe(kind === 'severity' ? code : null);
    expect(waiver?.integrity ?? null).toEqual(kind === 'pinned' ? expect.stringMatching(/^sha512-/) : null);
  });

  it('names exact bytes where only these can be waived, and is not offered where there can be none', () => {
    expect(codes.filter((code) => detailsOf(code).waive.kind === 'pinned').sort()).toEqual([...WAIVED_BY_HASH].sort());
    for (const code of [...WITHOUT_HASH, ...WITHOUT_PACKAGE])
      expect(['never', 'severity'], code).toContain(detailsOf(code).waive.kind);
  });
});

describe('the commands', () => {
  const texts = new Map<string, string>();
  const help = (...args: readonly string[]): string => {
    const said =
      texts.get(args.join(' ')) ??
      execFileSync(process.execPath, [join(root, 'src', 'cli.ts'), ...args, '--help'], { encoding: 'utf8' });
    texts.set(args.join(' '), said);
    return said;
  };
  const commandsIn = (text: string): string[] =>
    [...(text.split('\nCommands:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+) /gm)].map((match) => match[1] ?? '');
  const written = [...pages].flatMap(([name, text]) =>
    [...text.matchAll(/(?:^|`)countersign ((?:[^\n`|])*)/gm)].map((match) => ({ name, line: match[1] ?? '' })),
  );
  const commands = [...new Set(written.map(({ line }) => line.split(' ')[0] ?? ''))].filter(
    (word) => !word.startsWith('-'),
  );

  it.each(commands)('of the pages that say countersign %s exist, with their options', (command) => {
    expect(commandsIn(help())).toContain(command);
    const nested = commandsIn(help(command));
    for (const { name, line } of written.filter((one) => one.line.split(' ')[0] === command)) {
      const within = nested.length > 0 ? [line.split(' ')[1] ?? ''] : [];
      for (const word of within) expect(nested, `${name}: ${line}`).toContain(word);
      const known = help(command, ...within);
      for (const option of line.match(/--[a-z][a-z-]*/g) ?? [])
        expect(known.includes(`${option} `) || known.includes(`${option}\n`), `${name}: ${option}`).toBe(true);
    }
  });

  it('are looked for in every page', () => {
    expect(commands).toEqual(expect.arrayContaining(['verify', 'list', 'diff', 'origins']));
  });
});

describe('docs/threat-model.md', () => {
  it('shows a policy that is accepted, and holds back what is new', () => {
    const [text = ''] = blocks(readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8'), 'yaml');
    const policy = readPolicy('.github/countersign.yml', text, NOW);
    expect(policy.require[0]?.minimumAgeDays).toBe(3);
    expect(policy.severities).toMatchObject([{ finding: 'too-new', severity: 'high' }]);
  });
});

describe('docs/incidents.md', () => {
  const text = incidentsPage();

  it('is what scripts/incidents.ts makes of it', () => {
    expect(readFileSync(join(root, 'docs', 'incidents.md'), 'utf8')).toBe(text);
  });

  it('has an anchor for each that the pages lead to, and none that no page leads to', () => {
    const anchors = [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? '');
    const linked = [...pages.values()].flatMap((page) =>
      [...page.matchAll(/incidents\.md#([\w-]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(anchors.sort()).toEqual([...new Set(linked)].sort());
    expect(anchors.length).toBe(Object.keys(INCIDENTS).length);
  });

  it.each(Object.entries(INCIDENTS))('%s has a date and a source, and says no more than it knows', (_, incident) => {
    expect(incident.date).toMatch(/^20\d\d(-\d\d(-\d\d)?)?$/);
    expect(incident.sources.length).toBeGreaterThan(0);
    for (const { url } of incident.sources) expect(new URL(url).protocol).toBe('https:');
    expect(`${incident.what} ${incident.shown}`).not.toMatch(/\bsafe(ly)?\b/i);
  });
});
