/**
 * Words for a tired reader at six in the evening: what happened, which two values disagree, what to do now. Rules that a
 * machine can hold; whether a sentence is good is for a person to say.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { DETAILS } from '../scripts/findings-details.ts';
import { CATALOGUE, type FindingCode } from '../src/model/catalogue.ts';
import { ROOT } from './support/process.ts';

const ENTRIES = Object.entries(CATALOGUE) as readonly (readonly [FindingCode, (typeof CATALOGUE)[FindingCode]])[];

/** `safe.directory` is a setting of git's. */
const BANNED = /\bsafe(?:ly)?\b(?!\.directory)|\bplease\b|\boops\b|\bsorry\b|\bsimply\b|\bobviously\b|\bjust run\b/i;

/** How an instruction begins: with what to do, or with the condition under which to do it. */
const VERBS =
  'Add Ask Check Choose Commit Compare Configure Convert Correct Copy Declare Do Export Exchange Fetch Find Finish Give Hand Have Keep Leave Let Lock Look Make Mend Move Name Open Pack Pin Prefer Publish Put Read Record Remove Rename Repair Report Resolve Restore Review Run Save Say See Set Take Treat Update Use Wait Waive Write';
const CONDITIONS = 'If Only Where Until When Unless Nothing';
const BEGINS = new RegExp(`^(?:${`${VERBS} ${CONDITIONS}`.replaceAll(' ', '|')})\\b`);

describe.each(ENTRIES)('%s', (code, { title, why, remedy }) => {
  it('has a title that is a title, a reason and a remedy of a few sentences', () => {
    expect(title.length).toBeLessThanOrEqual(64);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const [text, most] of [
      [why, 380],
      [remedy, 330],
    ] as const) {
      expect(text.length, text).toBeLessThanOrEqual(most);
      expect(text).toMatch(/^[A-Z`].*[.?]$/s);
      // More than 45 words are not read in one breath.
      for (const sentence of text.split(/(?<=[.?:;]) /)) expect(sentence.split(' ').length, sentence).toBeLessThan(45);
    }
    for (const text of [title, why, remedy]) expect(text).not.toMatch(BANNED);
  });

  it('says what to do first', () => {
    expect(remedy).toMatch(BEGINS);
    expect(remedy).not.toMatch(/If it stays\b/);
  });

  it('has an example that this program really writes', () => {
    const { example } = DETAILS[code];
    expect(example.length).toBeLessThanOrEqual(320);
    // Some sentences are made of a name and what was found of it.
    const found = plain(example).replace(/^acme-http(?:@2\.4\.1)?:? (?:is )?/, '');
    expect(TEMPLATES.some((template) => template.test(plain(example)) || template.test(found))).toBe(true);
  });
});

/** What was found, and what should be: of each finding that is about a difference. */
const TWO_VALUES: Readonly<Partial<Record<FindingCode, readonly [RegExp, RegExp]>>> = {
  'attestation-subject-mismatch': [/2\.4\.0/, /not about pkg:npm\/acme-http@2\.4\.1/],
  'builder-changed': [/self-hosted/, /not github\/github-hosted/],
  'commit-unreachable': [/5f2c1e4/, /refs\/heads\/main/],
  'dependency-added-young': [/2026-03-30/, /2026-03-31/],
  'expectation-mismatch': [/acme\/http/, /someone\/http/],
  'identity-claims-disagree': [/acme\/http/, /someone\/http/],
  'install-script-added': [/preinstall/, /ran nothing/],
  'integrity-mismatch': [/the lockfile pins sha512-\S+/, /the registry has sha512-\S+/],
  'lockfile-trees-disagree': [/“packages” says/, /“dependencies” says/],
  'manifest-confusion': [/in the tarball/, /in the registry’s document/],
  'origin-mismatch': [/acme\/http/, /found github\.com\/someone\/http/],
  'provenance-lost': [/has no provenance/, /7 of 9 versions/],
  'publisher-changed': [/carol/, /alice and bob/],
  'publisher-email-changed': [/proton\.example/, /not at acme\.example/],
  'ref-kind-changed': [/a branch/, /not a tag/],
  'repository-changed': [/someone\/http/, /not github\.com\/acme\/http/],
  'repository-mismatch': [/someone\/http/, /names github\.com\/acme\/http/],
  'requirement-unmet': [/requires provenance/, /has no provenance/],
  'resolved-host': [/comes from \S+/, /configured for it is \S+/],
  'resolved-mismatch': [/says \S+@\S+/, /fetches \S+@\S+/],
  'run-mismatch': [/has commit \S+/, /certificate \S+/],
  'same-version-new-hash': [/was pinned by sha512-\S+/, /is pinned by sha512-\S+/],
  'signature-key-expired': [/published \S+/, /had ended on \S+/],
  'source-changed': [/came from \S+/, /comes from \S+/],
  'tarball-mismatch': [/with the hash sha512-\S+/, /pins sha512-\S+/],
  'too-new': [/published on \S+/, /wants 3 days/],
  'trigger-changed': [/workflow_dispatch/, /not release/],
  'trusted-publisher-changed': [/5f2c1e/, /9ab0d7/],
  'trusted-publisher-lost': [/an npm user/, /by a trusted publisher/],
  'workflow-changed': [/ci\.yml/, /not \.github\/workflows\/release\.yml/],
};

test.each(Object.entries(TWO_VALUES))('%s has a message with the two values that disagree', (code, values) => {
  for (const value of values) expect(DETAILS[code as FindingCode].example).toMatch(value);
});

/** Sources whose string literals people read. */
const SOURCES = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
const LITERAL = String.raw`(?:'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|${'`'}((?:\\.|[^${'`'}\\])*)${'`'})`;

/** The literals that stand as this field. */
function written(field: string): readonly string[] {
  const pattern = new RegExp(String.raw`\b${field}(?::|\s=)\s+${LITERAL}`, 'g');
  return SOURCES.flatMap((text) =>
    [...text.matchAll(pattern)].map(([, single, double, template]) => single ?? double ?? template ?? ''),
  ).filter((text) => text.includes(' '));
}

/** Every sentence of the findings' sources with something in the place of what it names; no short ones, which match anything. */
const TEMPLATES = globSync('src/{judge,audit,commands,verify}/*.ts', { cwd: ROOT }).flatMap((file) => {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  return [...text.matchAll(new RegExp(LITERAL, 'g'))].flatMap(([, single, double, template]) => {
    const words = plain(single ?? double ?? template ?? '').replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '\u0000');
    if (words.replaceAll('\u0000', '').length < 12 || !words.includes(' ')) return [];
    const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('\u0000', '.*');
    return [new RegExp(`^${escaped}`, 's')];
  });
});

/** Either apostrophe. */
function plain(text: string): string {
  return text.replaceAll('’', "'").replaceAll(String.raw`\'`, "'");
}

describe('what people read when something is wrong', () => {
  it.each([
    ['message', 170],
    ['hint', 100],
    ['remedy', 60],
    ['detail', 50],
  ])('every %s is short, blames nobody and promises nothing', (field, atLeast) => {
    const texts = written(field);
    expect(texts.length).toBeGreaterThan(atLeast);
    expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
    expect(texts.filter((text) => text.length > 400)).toEqual([]);
    expect(texts.filter((text) => /\b(?:you must|you should|wrong user|illegal|abort)/i.test(text))).toEqual([]);
  });

  it('every remedy begins with what to do, or when; every hint holds it', () => {
    const begins = (text: string): boolean => BEGINS.test(text) || text.startsWith('${');
    expect(written('remedy').filter((text) => !begins(text))).toEqual([]);
    const parts = (text: string): readonly string[] =>
      text.split(/(?<=[.:;,]) (?:and )?/).map((part) => part[0]?.toUpperCase() + part.slice(1));
    expect(written('hint').filter((text) => !text.startsWith('It takes ') && !parts(text).some(begins))).toEqual([]);
  });
});
