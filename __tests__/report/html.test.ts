import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { ReportData } from '../../src/report/html/data.ts';
import { SCRIPT } from '../../src/report/html/script.ts';
import { STYLE } from '../../src/report/html/style.ts';
import { entries, entry, finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { family } from './cases-changes.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE } from './hostile.ts';

const SOURCE = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) };
const render = (one: Verdict): string => renderHtml(one, '1.2.3', SOURCE);
const caseOf = (name: string): Verdict => CASES[name] ?? expect.fail(name);
const ALL = Object.entries(CASES);
/** Without the two texts that are the same in every report. */
const own = (html: string): string => html.replace(STYLE, '').replace(SCRIPT, '');
const dataOf = (html: string): ReportData =>
  JSON.parse(/<script type="application\/json" id="data">(.*)<\/script>/.exec(html)?.[1] ?? '') as ReportData;
const tags = (html: string): string[] => [...own(html).matchAll(/<[^>]*>/g)].map(([tag]) => tag);
/** What is in quotes is a value and no attribute. */
const attributes = (tag: string): string => tag.replace(/="[^"]*"/g, '=');

describe('goldens, without the style and the script', () => {
  test.each(['judged', 'error', 'interrupted', 'changed', 'pull-request', 'empty'])('%s', (name) => {
    const policy = / 'sha256-[^']+'/g;
    expectGolden(`audit-${name}.html`, own(render(caseOf(name))).replace(policy, " 'sha256-…'"));
  });
});

describe('the file', () => {
  test.each(ALL)('%s: the policy allows the style and the script that are there, and nothing else', (_name, one) => {
    const html = render(one);
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? '';
    const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${hash(script)};`);
    expect(policy).toContain(`style-src ${hash(style)};`);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(policy).not.toMatch(/unsafe|http|\*|data:/);
  });

  test.each(ALL)('%s loads nothing and has no inline handler or style', (_name, one) => {
    const found = tags(render(one));
    expect(
      found.filter((tag) => /^<(?:link|img|iframe|object|embed|base|video|audio|source|use|image)\b/i.test(tag)),
    ).toEqual([]);
    expect(
      found
        .map(attributes)
        .filter((tag) => /\s(?:on\w+|style|src|srcset|action|formaction|background)=|['"]/i.test(tag)),
    ).toEqual([]);
    expect(STYLE).not.toMatch(/url\(|@import|</);
    expect(SCRIPT).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|fetch|XMLHttp|import\(|<\//,
    );
  });

  test.each(ALL)('%s ends with a newline, is the same every time, and never calls a package safe', (_name, one) => {
    const html = render(one);
    expect(html.endsWith('</html>\n')).toBe(true);
    expect(render(one)).toBe(html);
    expect(html).not.toMatch(/\bsafe\b/i);
  });

  test('the script is one that a browser can read', () => {
    expect(new Script(SCRIPT)).toBeInstanceOf(Script);
    expect(SCRIPT).not.toMatch(/[^\x20-\x7e\n–]/);
  });
});

describe('nothing is lost', () => {
  test.each(ALL)('%s: every entry and finding is in the data, and in the page without scripts', (_name, one) => {
    const html = render(one);
    const data = dataOf(html);
    expect(data.entries).toHaveLength(one.packages.length);
    expect(data.causes.reduce((sum, { findings }) => sum + findings, 0)).toBe(one.findings.length);
    expect(html.match(/<article /g) ?? []).toHaveLength(data.causes.length);
    expect(html.match(/<tr><th scope="row"><code>/g) ?? []).toHaveLength(one.packages.length + one.changes.length);
  });

  test('a finding knows its entries and they know it, although many stand on one line', () => {
    const at = { file: 'package-lock.json', line: 1 };
    const alike = [entry(0, { ...at, path: 'a' }), entry(0, { ...at, path: 'b' }), entry(1, at)];
    const about = finding({
      code: 'integrity-mismatch',
      severity: 'critical',
      package: 'package-0',
      version: '1.0.0',
      line: 1,
    });
    const data = dataOf(render(verdict(alike, [about])));
    expect(data.entries.map(({ causes }) => causes)).toEqual([[0], [0], []]);
    expect(data.causes[0]?.affected).toEqual([0]);
  });

  test('a family that fails for one reason is one cause, which leads to each of its entries', () => {
    const data = dataOf(render(family));
    expect(data.causes.map(({ findings, affected }) => [findings, affected.length])).toEqual([
      [42, 42],
      [1, 1],
    ]);
    expect(new Set(data.causes[0]?.affected).size).toBe(42);
    expect(render(family)).toContain('41 other findings have the same cause.');
  });

  test('what a pull request left as it was is unchanged, and not “not applicable”', () => {
    const settled = { status: 'not-applicable', evidence: null } as const;
    const data = dataOf(
      render(
        verdict([entry(0, { ...settled, reason: 'unchanged' }), entry(1, { ...settled, reason: 'workspace' })], []),
      ),
    );
    expect(data.entries.map(({ status }) => status)).toEqual(['unchanged', 'not-applicable']);
  });

  test('findings stand worst first', () => {
    const mild = finding({ code: 'integrity-weak', severity: 'low' });
    const bad = finding({ code: 'integrity-mismatch', severity: 'critical' });
    expect(dataOf(render(verdict([], [mild, bad]))).causes.map(({ severity }) => severity)).toEqual([
      'critical',
      'low',
    ]);
  });
});

describe('hostile text', () => {
  const html = render(caseOf('hostile'));

  test('makes no element that a harmless verdict does not have', () => {
    const names = (text: string): Set<string> =>
      new Set(tags(text).map((tag) => /^<\/?([^\s>]*)/.exec(tag)?.[1] ?? ''));
    const harmless = new Set(
      ['judged', 'every-severity', 'error', 'changed'].flatMap((name) => [...names(render(caseOf(name)))]),
    );
    expect([...names(html)].filter((name) => !harmless.has(name))).toEqual([]);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html.match(/<\/(?:noscript|details|table)>/g)?.length).toBe(
      html.match(/<(?:noscript|details|table)\b/g)?.length,
    );
  });

  test('shows nothing unseen, and gives no secret away', () => {
    expect(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.exec(html)).toBeNull();
    expect(html.match(/.{0,40}hunter2/u)).toBeNull();
  });

  test('leads to no address but good ones', () => {
    const data = dataOf(html);
    const views = [
      ...data.entries.flatMap(({ at, source }) => [
        at,
        ...(source === null ? [] : [source.run, source.commit, source.repository, source.log]),
      ]),
      ...data.causes.flatMap(({ links }) => links),
    ];
    const linked = [...own(html).matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    const all = [...linked, ...views.flatMap(({ url }) => (url === undefined ? [] : [url]))];
    expect(all.length).toBeGreaterThan(100);
    const good = /^(?:#findings$|https:\/\/(?:github\.com|example\.com|search\.sigstore\.dev)\/)/;
    expect(all.filter((url) => !good.test(url))).toEqual([]);
  });

  test.each(Object.entries(HOSTILE))('%s as a name leads to no page of a registry', (_what, name) => {
    const [only] = dataOf(render(verdict([entry(0, { name })], []))).entries;
    expect(only?.registry?.url).toBeUndefined();
    const [climbing] = dataOf(render(verdict([entry(0, { name: '../settings', version: '1.0.0' })], []))).entries;
    expect(climbing?.registry?.url).toBeUndefined();
  });
});

test('5,000 findings take less than 2 seconds', () => {
  const many = entries(5000, { status: 'failed', reason: 'signature-invalid' });
  const about = many.map((one) =>
    finding({
      code: 'signature-invalid',
      severity: 'critical',
      package: one.name,
      version: one.version,
      line: one.line,
    }),
  );
  const one = verdict(many, about, { outcome: 'fail' });
  const started = performance.now();
  const html = render(one);
  expect(performance.now() - started).toBeLessThan(2000);
  expect(html.length).toBeLessThan(16 * 1024 * 1024);
});
