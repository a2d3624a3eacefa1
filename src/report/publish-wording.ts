import type { LogWrites, PublishOutcome, TarballChanges } from '../model/publish.ts';
import type {
  Confirmation,
  ConfirmCheckOutcome,
  ConfirmOutcome,
  PackedFacts,
  PublishedPackage,
  PublishReport,
} from '../model/publish-report.ts';
import type { Headline, Mood } from './headline.ts';
import { number, packageName, plural } from './wording.ts';

/** How a package ended, in a word or two, and how that is coloured. */
export const PUBLISH_WORDS: Readonly<Record<PublishOutcome, { readonly word: string; readonly mood: Mood }>> = {
  confirmed: { word: 'published and confirmed', mood: 'good' },
  'already-published': { word: 'was published before, the same bytes', mood: 'good' },
  staged: { word: 'staged: a maintainer has to approve it', mood: 'good' },
  'published-not-visible': { word: 'published, not visible yet', mood: 'warn' },
  'published-not-confirmed': { word: 'published, not as it should be', mood: 'bad' },
  unknown: { word: 'perhaps published: the answer was lost', mood: 'warn' },
  failed: { word: 'not published', mood: 'bad' },
  skipped: { word: 'left out', mood: 'warn' },
};

/** Worst first. */
const OUTCOMES: readonly PublishOutcome[] = [
  'published-not-confirmed',
  'failed',
  'unknown',
  'published-not-visible',
  'skipped',
  'staged',
  'confirmed',
  'already-published',
];

export const CONFIRM_WORDS: Readonly<Record<ConfirmOutcome, { readonly word: string; readonly mood: Mood }>> = {
  confirmed: { word: 'Confirmed: it is there, and as it should be.', mood: 'good' },
  'not-visible': { word: 'Not confirmed: not all of it can be seen.', mood: 'warn' },
  'not-confirmed': { word: 'Not as it should be.', mood: 'bad' },
};

export const MOOD_MARKS: Readonly<Record<Mood, string>> = { good: '✔', warn: '!', bad: '✘' };

export const CHECK_MARKS: Readonly<Record<ConfirmCheckOutcome, string>> = {
  pass: '✔',
  fail: '✘',
  'not-yet': '…',
  unknown: '?',
  'not-applicable': '–',
};

/** The whole publish in a sentence: own words and numbers only. The worst package gives the colour. */
export function publishHeadline({ packages }: PublishReport): Headline {
  if (packages.length === 0) return { mood: 'warn', text: 'Nothing to publish.' };
  const counted = OUTCOMES.map(
    (outcome) => [outcome, packages.filter((one) => one.outcome === outcome).length] as const,
  ).filter(([, count]) => count > 0);
  const [[worst] = ['failed' as const]] = counted;
  const [only] = packages;
  const parts = counted.map(([outcome, count]) => `${number(count)} ${PUBLISH_WORDS[outcome].word}`);
  const text =
    packages.length === 1 && only !== undefined
      ? `The package is ${only.outcome === 'already-published' ? 'there: it ' : ''}${PUBLISH_WORDS[only.outcome].word}.`
      : `${plural(packages.length, 'package')}: ${parts.join('; ')}.`;
  return { mood: PUBLISH_WORDS[worst].mood, text };
}

/** A fact about a package for a person: a label, foreign text, and perhaps an address. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly url?: string;
}

/** What is known of one package, in the order in which it came about. */
export function factsOf(one: PublishedPackage): readonly Fact[] {
  const { packed, changes, tag, log, stageId, writes, confirmation } = one;
  return [
    ...(tag === null ? [] : [{ label: 'tag', value: tag }]),
    ...(packed === null ? [] : [{ label: 'tarball', value: packedLine(packed) }]),
    ...(packed === null ? [] : [{ label: 'sha512', value: packed.integrity }]),
    ...(packed === null ? [] : [{ label: 'sha256', value: packed.sha256 }]),
    ...(changes === null ? [] : [{ label: `since ${changes.previous}`, value: changesLine(changes) }]),
    ...(log === null
      ? []
      : [{ label: 'log entry', value: log.logIndex, ...(log.url === null ? {} : { url: log.url }) }]),
    ...writesFacts(writes, log === null || one.outcome === 'failed'),
    ...(stageId === null ? [] : [{ label: 'stage id', value: stageId }]),
    ...(confirmation === null ? [] : buildFacts(confirmation)),
  ];
}

/** What verified provenance says, and what can be opened. */
export function buildFacts({ build, links }: Confirmation): readonly Fact[] {
  const stated = (label: string, value: string | null): readonly Fact[] => (value === null ? [] : [{ label, value }]);
  return [
    ...(build === null ? [] : [...stated('repository', build.repository), ...stated('commit', build.commit)]),
    ...links.map(({ label, url }) => ({ label, value: url, url })),
  ];
}

function packedLine({ path, bytes, files }: PackedFacts): string {
  return `${path.split(/[/\\]/).at(-1) ?? path}, ${plural(files, 'file')}, ${plural(bytes, 'byte')}`;
}

/** More names than this of one kind are counted. */
const SHOWN_NAMES = 10;

function changesLine(changes: TarballChanges): string {
  const { from, to } = changes.bytes;
  const growth = to - from;
  const parts = [
    ...named(
      'files added',
      changes.added.map(({ path }) => path),
    ),
    ...named('files removed', changes.removed),
    ...named('dependencies added', changes.dependenciesAdded),
    ...named('dependencies removed', changes.dependenciesRemoved),
    ...named('install scripts ADDED', changes.installScriptsAdded),
    ...named('install scripts CHANGED', changes.installScriptsChanged),
    `${growth < 0 ? '−' : '+'}${plural(Math.abs(growth), 'byte')}`,
  ];
  return parts.join('; ');
}

function named(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > SHOWN_NAMES ? ` and ${number(names.length - SHOWN_NAMES)} more` : '';
  return [`${what}: ${names.slice(0, SHOWN_NAMES).join(', ')}${more}`];
}

/** Entries that came to nothing are told of: somebody will find them. */
function writesFacts({ certain, possible }: LogWrites, inVain: boolean): readonly Fact[] {
  const vain = inVain ? certain : Math.max(0, certain - 1);
  const parts = [
    ...(vain > 0 ? [`${plural(vain, 'entry', 'entries')} in vain`] : []),
    ...(possible > 0 ? [`${plural(possible, 'entry', 'entries')} perhaps, an answer was lost`] : []),
  ];
  return parts.length === 0 ? [] : [{ label: 'public log', value: parts.join('; ') }];
}

export function titleOf({ name, version }: { readonly name: string; readonly version: string }): string {
  return packageName(name, version);
}

/** How long the registry was looked at; `null` where once was enough. */
export function effortLine({ looks, waitedMs }: Confirmation): string | null {
  if (looks < 2) return null;
  return `Looked ${number(looks)} times in ${plural(Math.round(waitedMs / 1_000), 'second')}.`;
}
