/**
 * Hostile text in every field of every surface, read back by parsers: no command, link, element or control sequence comes
 * of it. Structure is compared with that of the same report about a harmless text; nothing is looked for by name.
 */
import { error as logError, info, notice, warning } from '@actions/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeError } from '../../src/commands/output.ts';
import { ConfigurationError } from '../../src/model/errors.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import { annotations } from '../../src/report/annotations.ts';
import { renderChecklist, renderChecklistMarkdown, checklistJson } from '../../src/report/checklist.ts';
import { checkRunOf } from '../../src/report/check-run.ts';
import { renderComment } from '../../src/report/comment.ts';
import { diffJson, renderDiff } from '../../src/report/diff.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { progressLine } from '../../src/report/progress.ts';
import { confirmationJson, publishJson } from '../../src/report/publish-json.ts';
import { renderConfirmationSummary, renderPublishSummary } from '../../src/report/publish-markdown.ts';
import { renderConfirmation, renderPublish } from '../../src/report/publish-terminal.ts';
import { renderOriginsCheck, renderPinning } from '../../src/report/terminal-origins.ts';
import { lockfileOf, verdictOf, verificationOf } from './hostile.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { confirmationOf, publishOf } from './publishes.ts';
import { readCommands } from './read-commands.ts';
import { readHtml, readMarkdown } from './read-markup.ts';
import { readTerminal } from './read-terminal.ts';
import { AUDIT_REPORTERS, LISTING_REPORTERS, VERIFICATION_REPORTERS } from './reporters.ts';
import { sarifFaults } from './sarif-schema.ts';

const TEXTS = Object.entries(HOSTILE_TEXTS);
/** Very long ones, which all surfaces of Markdown cut in the same way: parsing them there takes long. */
const LONG: ReadonlySet<string> = new Set(['100,000 signs', '10,000 controls', '10,000 letters in words']);
const READS_LONG: ReadonlySet<string> = new Set(['comment']);
const PLAIN = 'plain';
const SOURCE = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) };
const COLORED = { color: true, width: 80, links: true };
const STAMP = { audit: 'c0ffee', run: '1', runUrl: 'https://github.com/acme/shop/actions/runs/1' };

let cases = 0;
const counted = <T>(value: T): T => {
  cases += 1;
  return value;
};

const auditOf = (text: string): Verdict => verdictOf([text], text);
const verifiedOf = (text: string) => verificationOf([text], text, auditOf(text).findings);
const checklistOf = (text: string) => {
  const check = { id: 'tag', title: 'Title', detail: text, remedy: `${text}\n${text}` } as const;
  const checks = (['pass', 'fail', 'warn', 'unknown', 'not-applicable'] as const).map((outcome) => ({
    ...check,
    outcome,
  }));
  return { subject: text, checks, blocking: checks.slice(1, 2) };
};
const comparedOf = (text: string) => {
  const pin = { version: text, kind: 'registry', integrity: text, resolved: text } as const;
  const at = { file: text, line: 1 };
  const kinds = ['source-changed', 'rehashed', 'downgraded', 'upgraded', 'repinned'] as const;
  const lockfile = lockfileOf([text], text);
  const changes = kinds.map((kind) => ({ kind, name: text, from: { ...pin, version: 'x' }, to: pin, at }));
  return { base: lockfile, head: lockfile, changes, changed: new Set(lockfile.packages) };
};
const pinningOf = (text: string) => ({
  path: text,
  changes: [{ name: text, version: text, before: null, after: null, covers: 2 }],
  withheld: [{ name: text, version: text, why: text }],
  lost: [text],
  left: [text],
});
const problemsOf = (text: string) => [{ code: text, message: text, hint: text, file: text, line: 1 }];
const reporter = <T>(reporters: Readonly<Record<string, (value: T) => string>>, name: string) =>
  reporters[name] ?? expect.fail(name);

/** What a person sees in a terminal or a log. */
const TERMINAL: Readonly<Record<string, (text: string) => string>> = {
  audit: (text) => reporter(AUDIT_REPORTERS, 'ansi')(auditOf(text)),
  'audit in a log': (text) => reporter(AUDIT_REPORTERS, 'txt')(auditOf(text)),
  verify: (text) => reporter(VERIFICATION_REPORTERS, 'ansi')(verifiedOf(text)),
  list: (text) => reporter(LISTING_REPORTERS, 'txt')(lockfileOf([text], text)),
  diff: (text) => renderDiff(comparedOf(text), COLORED),
  preflight: (text) => renderChecklist(checklistOf(text), COLORED),
  publish: (text) => renderPublish(publishOf([text]), COLORED),
  'verify-release': (text) => renderConfirmation(confirmationOf([text]), COLORED),
  'origins update': (text) => renderPinning(pinningOf(text), COLORED),
  'origins check': (text) =>
    renderOriginsCheck({ path: text, findings: auditOf(text).findings, unchecked: [text] }, COLORED),
  progress: (text) => progressLine({ done: 1, total: 2, requests: 3, what: text }, { ...COLORED, width: 200 }),
  'check run': (text) => {
    const { name, title, annotations: all } = checkRunOf(auditOf(text), SOURCE, text).checkRun;
    return [name, title, ...all.flatMap((one) => [one.title, one.message])].join('\n');
  },
  'an error of ours': (text) => describeError(new ConfigurationError(problemsOf(text))),
  'a bug': (text) => describeError(new Error(text)),
};

const MARKDOWN: Readonly<Record<string, (text: string) => string>> = {
  summary: (text) => renderSummary(auditOf(text), SOURCE),
  comment: (text) => renderComment(auditOf(text), SOURCE, { ...STAMP, name: text, commit: text }),
  'check run': (text) => checkRunOf(auditOf(text), SOURCE, text).checkRun.summary,
  publish: (text) => renderPublishSummary(publishOf([text])),
  'verify-release': (text) => renderConfirmationSummary(confirmationOf([text])),
  preflight: (text) => renderChecklistMarkdown(checklistOf(text)),
};

const JSONS: Readonly<Record<string, (text: string) => string>> = {
  audit: (text) => reporter(AUDIT_REPORTERS, 'json')(auditOf(text)),
  sarif: (text) => reporter(AUDIT_REPORTERS, 'sarif')(auditOf(text)),
  vsa: (text) => reporter(AUDIT_REPORTERS, 'vsa.json')(auditOf(text)),
  verify: (text) => reporter(VERIFICATION_REPORTERS, 'json')(verifiedOf(text)),
  list: (text) => reporter(LISTING_REPORTERS, 'json')(lockfileOf([text], text)),
  diff: (text) => diffJson(comparedOf(text)),
  preflight: (text) => checklistJson(checklistOf(text)),
  publish: (text) => publishJson(publishOf([text])),
  'verify-release': (text) => confirmationJson(confirmationOf([text])),
};

/** Hosts that the tables above name as addresses of evidence, and this program's own. */
const OWN_ADDRESS = /^https:\/\/(?:example\.com|github\.com|www\.npmjs\.com|search\.sigstore\.dev)\//;
/** Where a text is a web address without credentials, it may lead where it says. */
function originOf(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, origin } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? origin : null;
}

function foreign(addresses: readonly string[], text: string): readonly string[] {
  const own = originOf(text);
  return addresses.filter((address) => !OWN_ADDRESS.test(address) && (own === null || originOf(address) !== own));
}

describe.each(Object.entries(TERMINAL))('terminal: %s', (_name, render) => {
  test('holds no control, no sequence and nothing unseen; the runner takes no line of it for a command', () => {
    for (const [what, text] of TEXTS) {
      const shown = counted(render(text));
      const { obeyed, links } = readTerminal(shown);
      expect(obeyed, what).toEqual([]);
      expect(foreign(links, text), what).toEqual([]);
      expect(readCommands(shown.replace(/\u001b\]8;;[^\u001b]*\u001b\\|\u001b\[\d+m/g, '')), what).toEqual([]);
      expect(shown.length, what).toBeLessThan(60_000);
    }
  });
});

/** Where a surface has the summary word for word, only what stands around it: the summary has been read by itself. */
function aroundSummary(markdown: string, text: string): string {
  return markdown.replace(renderSummary(auditOf(text), SOURCE).trimEnd(), 'the summary');
}

describe.each(Object.entries(MARKDOWN))('Markdown: %s', (name, render) => {
  test('has the structure of a harmless report, its own links, and nothing that GitHub makes something of', () => {
    const whole = readMarkdown(render(PLAIN));
    const around = readMarkdown(aroundSummary(render(PLAIN), PLAIN));
    expect(whole.sanitized()).toBe(whole.skeleton.replaceAll('<!>', ''));
    for (const [what, text] of TEXTS) {
      const markdown = counted(render(text));
      expect(readTerminal(markdown).obeyed, what).toEqual([]);
      if (LONG.has(what) && !READS_LONG.has(name)) continue;
      const left = name === 'summary' ? markdown : aroundSummary(markdown, text);
      const [reading, harmless] = [readMarkdown(left), left === markdown ? whole : around];
      // A finding that is left out, and counted, because it is too long for a comment, injects nothing.
      const isWhole = !/not (?:shown|fit) here\*\*/.test(markdown);
      // The same elements with the same attributes are as good for GitHub's list as the harmless ones are.
      if (isWhole) expect(oneBreak(reading.skeleton), what).toBe(oneBreak(harmless.skeleton));
      else expect(reading.sanitized(), what).toBe(reading.skeleton.replaceAll('<!>', ''));
      expect(foreign(reading.addresses, text), what).toEqual([]);
      expect(reading.blocks, what).toEqual(harmless.blocks);
      expect(reading.texts.filter(isNoticedByGitHub), what).toEqual([]);
    }
  });
});

/** A remedy has lines of its own, which are kept. */
function oneBreak(skeleton: string): string {
  return skeleton.replace(/(?:<br><\/br>)+/g, '<br></br>');
}

/** Mentions, references to issues and commits, addresses and short codes, which GitHub looks for in each run of text. */
function isNoticedByGitHub(run: string): boolean {
  return [
    /(?:^|[^\w`])@[a-z\d]/i,
    /#\d/,
    /\bgh-\d/i,
    /\w@[\da-f]{7,40}\b/i,
    /\b(?:https?|ftp|mailto|xmpp):\/?\/?\S/i,
    /\bwww\.\S/i,
    /\S@\S+\.\S/,
    /:[\w+-]+:/,
    /\$[^$]+\$/,
  ].some((pattern) => pattern.test(run));
}

describe('HTML', () => {
  const render = (text: string): string => renderHtml(auditOf(text), '1.2.3', SOURCE);

  test('has the elements and attributes of a harmless report, and its data is JSON', () => {
    const harmless = readHtml(render(PLAIN));
    expect(harmless.blocks.length).toBeGreaterThan(2);
    for (const [what, text] of TEXTS) {
      const html = counted(render(text));
      const reading = readHtml(html);
      expect(placeless(reading.skeleton), what).toBe(placeless(harmless.skeleton));
      expect(
        foreign(reading.addresses, text).filter((address) => !address.startsWith('#')),
        what,
      ).toEqual([]);
      expect(reading.blocks, what).toHaveLength(harmless.blocks.length);
      const changed = reading.blocks.filter((block, index) => block !== harmless.blocks[index]);
      for (const data of changed) expect(() => JSON.parse(data) as unknown, what).not.toThrow();
      expect(readTerminal(html).obeyed, what).toEqual([]);
    }
  });
});

/** Where a path can be no link, it stands below. */
function placeless(skeleton: string): string {
  return skeleton.replaceAll('<br></br><span className></span>', '');
}

describe.each(Object.entries(JSONS))('JSON: %s', (_name, render) => {
  test('is JSON of the same shape, and harmless where somebody prints it', () => {
    const harmless = shapeOf(JSON.parse(render(PLAIN)));
    for (const [what, text] of TEXTS) {
      const json = counted(render(text));
      expect(shapeOf(JSON.parse(json)), what).toBe(harmless);
      expect(readTerminal(json).obeyed, what).toEqual([]);
      expect(readCommands(json), what).toEqual([]);
    }
  });
});

/** The keys, but for a map's own and for what may be left out; arrays by their first element. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length === 0 ? '' : shapeOf(value[0])}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 'text' : String(value);
  const keys = Object.entries(value).filter(([key]) => key !== 'byReason' && key !== 'locations');
  return `{${keys.map(([key, inner]) => `${key}:${shapeOf(inner)}`).join(',')}}`;
}

describe('workflow commands', () => {
  const written: string[] = [];
  afterEach(() => void vi.restoreAllMocks());

  test('are those that were meant, with exactly the title, the place and the message that were meant', () => {
    vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
    for (const [what, text] of TEXTS) {
      written.length = 0;
      const { annotations: shown } = annotations(auditOf(text));
      for (const { level, title, message, file, line } of shown) {
        const say = { error: logError, warning, notice }[level];
        say(message, { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) });
      }
      info(reporter(AUDIT_REPORTERS, 'txt')(auditOf(text)));
      const output = counted(written.join(''));
      expect(readTerminal(output).obeyed, what).toEqual([]);
      expect(readCommands(output), what).toEqual(
        shown.map(({ level, title, message, file, line }) => ({
          name: level,
          properties: { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { line: String(line) }) },
          data: message,
        })),
      );
    }
  });
});

describe('SARIF', () => {
  test('is valid, its texts hold no link or placeholder, and its addresses stay inside the repository', () => {
    for (const [what, text] of TEXTS) {
      const log: unknown = JSON.parse(counted(reporter(AUDIT_REPORTERS, 'sarif')(auditOf(text))));
      expect(sarifFaults(log), what).toEqual([]);
      for (const [key, value] of strings(log)) {
        if (key === 'text') expect(value, what).not.toMatch(/\[[^\]]*\]\([^)]*\)|(?<!\{)\{\d+\}(?!\})/);
        if (key !== 'uri') continue;
        const base = 'https://github.com/acme/shop/blob/main/';
        const resolved = new URL(value, base).href;
        expect(resolved.startsWith(base), `${what}: ${value}`).toBe(true);
      }
    }
  });
});

function* strings(value: unknown, key: string = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [key, value];
  else if (Array.isArray(value)) for (const inner of value) yield* strings(inner, key);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) yield* strings(inner, name);
}

// Last, when all others have counted.
test('every text went through every surface', () => {
  const surfaces = [TERMINAL, MARKDOWN, JSONS].reduce((sum, table) => sum + Object.keys(table).length, 3);
  expect(cases).toBe(TEXTS.length * surfaces);
  info(`${cases} cases: ${TEXTS.length} hostile texts in ${surfaces} surfaces.`);
  expect(cases).toBeGreaterThan(2000);
});
