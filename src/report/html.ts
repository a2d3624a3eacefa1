import { createHash } from 'node:crypto';
import type { Verdict } from '../model/verdict.ts';
import { causesOf } from './causes.ts';
import { htmlJson, htmlText } from './escape.ts';
import { type ReportData, reportData } from './html/data.ts';
import { plainEntries, plainFindings } from './html/plain.ts';
import { SCRIPT } from './html/script.ts';
import { changesSection } from './html/changes.ts';
import {
  filterForm,
  headSection,
  problemsSection,
  summarySection,
  trustFooter,
  waivedSection,
} from './html/sections.ts';
import { STYLE } from './html/style.ts';
import { EVIDENCE_WORDS, OUTCOME_WORDS, STEP_WORDS } from './html/words.ts';
import type { Source } from './markdown-findings.ts';
import { headline } from './headline.ts';
import { STATUS_WORDS } from './statuses.ts';
import { findingsOfCauses, plural } from './wording.ts';

/**
 * The audit as one HTML file that loads nothing: all findings and all entries, to be filtered and searched where scripts
 * run, and as plain tables where they do not. Its policy allows one style and one script by their hashes, no request, no
 * form and no HTML made of text: what a hostile name might get past the escaping would still not run.
 */
export function renderHtml(verdict: Verdict, version: string, source: Source = {}): string {
  const causes = causesOf(verdict);
  const data = reportData(verdict, causes, source);
  return `${[
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">`,
    '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
    `<title>Countersign · ${htmlText(headline(verdict).text, 160)}</title>`,
    `<style>${STYLE}</style></head><body>`,
    '<a class="skip" href="#findings">Skip to the findings</a>',
    headSection(verdict),
    '<main class="wrap">',
    summarySection(verdict),
    problemsSection(verdict, source),
    filterForm(data),
    findingsSection(data, verdict.findings.length),
    changesSection(verdict, source),
    entriesSection(data),
    waivedSection(verdict),
    '</main>',
    trustFooter(verdict, version),
    `<script type="application/json" id="data">${htmlJson({ ...data, words: WORDS })}</script>`,
    `<script>${SCRIPT}</script>`,
    '</body></html>',
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

const WORDS = {
  status: Object.fromEntries(
    Object.entries(STATUS_WORDS).map(([status, { word, meaning }]) => [status, [word, meaning]]),
  ),
  outcome: OUTCOME_WORDS,
  evidence: EVIDENCE_WORDS,
  steps: STEP_WORDS,
};

function contentPolicy(): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(SCRIPT)}`,
    `style-src ${hash(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function findingsSection(data: ReportData, all: number): string {
  const { length } = data.causes;
  const body = length === 0 ? '<p>No findings.</p>' : `<noscript>${plainFindings(data)}</noscript>`;
  return [
    `<section id="findings" aria-labelledby="h-findings" tabindex="-1"><h2 id="h-findings">${length === 0 ? 'Findings' : findingsOfCauses(all, length)}</h2>`,
    body,
    '<div id="finding-list" data-live hidden></div>',
    '<p class="more"><button type="button" id="more-findings" hidden>Show more</button></p></section>',
  ].join('\n');
}

function entriesSection(data: ReportData): string {
  const columns = [
    ['name', 'Package'],
    ['version', 'Version'],
    ['status', 'Status'],
    ['found', 'Findings'],
    ['evidence', 'Evidence'],
    ['place', 'Place'],
  ];
  const head = columns.map(([key, word]) => `<th scope="col" class="c-${key}">${word}</th>`).join('');
  return [
    `<section id="entries" aria-labelledby="h-entries"><h2 id="h-entries">${plural(data.entries.length, 'entry', 'entries')}</h2>`,
    `<noscript>${plainEntries(data)}</noscript>`,
    `<table class="entries" data-live hidden><caption>Choose a package to see its evidence and its way back to a commit. Evidence, in this order: ${EVIDENCE_WORDS.join(', ')}.</caption>`,
    `<thead><tr>${head}</tr></thead><tbody id="entry-list"></tbody></table>`,
    '<p class="more"><button type="button" id="more-entries" hidden>Show more</button></p></section>',
  ].join('\n');
}
