import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/model/verdict.ts';
import {
  COMMENT_LIMIT,
  commentMarker,
  type CommentStamp,
  isWorthAComment,
  renderComment,
  renderFailureComment,
} from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/markdown.ts';
import { finding, verdict } from './build.ts';
import { CASES } from './cases.ts';
import { expectGolden } from './golden.ts';
import { HOSTILE } from './hostile.ts';
import { expectOnlyOwnMarkdown } from './markdown-structure.ts';

const SOURCE = { repositoryUrl: 'https://github.com/acme/shop', sha: 'c0ffee'.repeat(6) };
const STAMP: CommentStamp = {
  audit: '0123456789abcdef',
  run: '17686742434',
  name: 'audit',
  commit: '4d4b0e1a1b7f0c1f7a1c7b2d3e4f5a6b7c8d9e0f',
  runUrl: 'https://github.com/acme/shop/actions/runs/17686742434',
};
const ALL = Object.entries(CASES);

const render = (of: Verdict, stamp: Partial<CommentStamp> = {}): string =>
  renderComment(of, SOURCE, { ...STAMP, ...stamp });
/** Without the line that finds it and the line that stamps it. */
const inside = (text: string): string => text.split('\n').slice(2, -2).join('\n');

describe('a pull-request comment', () => {
  it('is the report, with where it comes from', () => {
    const { 'pull-request': each = expect.fail() } = CASES;
    const text = render(each);
    expect(inside(text).trimEnd()).toBe(renderSummary(each, SOURCE).trimEnd());
    const lines = text.split('\n');
    expectGolden('comment-stamp.md', `${lines[0]}\n\n${lines.at(-1)}\n`);
  });

  it.each(ALL)('%s begins with its marker, and is no longer than GitHub takes', (_name, each) => {
    const text = render(each);
    expect(text.startsWith(commentMarker(STAMP))).toBe(true);
    expect(text.split('\n')[0]).toBe(`${commentMarker(STAMP)}17686742434 -->`);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\bsafe\b/i);
  });

  it.each(ALL)('%s has no structure that is not the program’s own', (_name, each) => {
    expectOnlyOwnMarkdown(inside(render(each)));
  });

  it('names its audit without that name becoming anything', () => {
    const name = '@octocat --> </sub> [x](https://evil.example) #1 https://evil.example';
    const foot =
      render(CASES['pass'] ?? expect.fail(), { name })
        .split('\n')
        .at(-1) ?? '';
    expect(foot.startsWith('<sub>') && foot.endsWith('</sub>')).toBe(true);
    expect(foot.slice(5, -6)).not.toMatch(/<\/?sub>|@o|#1|-->|\]\(https:\/\/evil/);
  });

  it('stays within the limit where there is nothing but errors without end', () => {
    const text = 'x'.repeat(900);
    const errors = Array.from({ length: 60 }, (_, index) => ({ code: 'X', message: `${index} ${text}`, hint: text }));
    const written = render(verdict([], [], { outcome: 'error', errors }));
    expect(written.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(written.startsWith(commentMarker(STAMP))).toBe(true);
    expect(written.split('\n').at(-1)).toMatch(/^<sub>.*<\/sub>$/);
  });

  it('of an audit that could not be made says why, and nothing of it becomes anything', () => {
    const written = renderFailureComment(Object.values(HOSTILE).join('\n'), STAMP);
    expect(written.startsWith(`${commentMarker(STAMP)}17686742434 -->\n`)).toBe(true);
    expect(written.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    const [title = '', ...lines] = inside(written).split('\n');
    expect(title).toMatch(/^## ❌/);
    // Paragraphs are checked as a table's cells are: nothing may begin or end anything.
    expectOnlyOwnMarkdown(lines.map((line) => (line === '' ? '' : `- ${line}`)).join('\n'));
    expect(lines.filter((line) => /^(?:#|[-+=*] |>|\d+[.)]|```| {4})/.test(line))).toEqual([]);
  });

  it('is worth writing for whatever is not plainly fine, and not for that', () => {
    const worth = ALL.filter(([, each]) => isWorthAComment(each)).map(([name]) => name);
    expect(ALL.map(([name]) => name).filter((name) => !worth.includes(name))).toEqual([
      'pass',
      'changed',
      'large-update',
    ]);
    const { pass = expect.fail() } = CASES;
    expect(isWorthAComment({ ...pass, findings: [finding({ code: 'provenance-missing', severity: 'info' })] })).toBe(
      false,
    );
    expect(isWorthAComment({ ...pass, findings: [finding({ code: 'provenance-missing', severity: 'low' })] })).toBe(
      true,
    );
  });
});
