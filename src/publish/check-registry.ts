import type { PastVersion, TrustLevel } from '../model/history.ts';
import { TRUST_LEVELS } from '../model/history.ts';
import type { PreflightCheck } from '../model/publish.ts';
import { releaseLine } from '../packument/release-line.ts';
import { compareVersions, type Standing } from '../packument/standing.ts';
import { accessOf, identityOf, tagOf } from './check-manifest.ts';
import { workflowFile } from './check-run.ts';
import { type CheckId, fail, notApplicable, pass, quote, unknown, warn } from './check.ts';
import type { PublishFacts } from './facts.ts';

const RESTS_ON_PACKUMENT: readonly CheckId[] = [
  'version',
  'staged',
  'tag-order',
  'access',
  'first-publish',
  'trust-level',
];

/** What the registry has already, and whether it will take this from this workflow. */
export function checkRegistry(facts: PublishFacts): readonly PreflightCheck[] {
  const id = identityOf(facts);
  const exchange = checkExchange(facts);
  if (id === null) {
    const why = 'There is no name or no version to ask for.';
    return [...RESTS_ON_PACKUMENT.map((check) => notApplicable(check, why)), exchange];
  }
  const answer = facts.registry.package;
  switch (answer.kind) {
    case 'unknown': {
      const detail = `${facts.intent.registry} could not be asked: ${answer.detail}`;
      return [
        ...RESTS_ON_PACKUMENT.map((check) => unknown(check, detail, 'Run this again once the registry answers.')),
        exchange,
      ];
    }
    case 'not-found': {
      const none = 'The registry has no such package yet.';
      return [
        pass('version', none),
        notApplicable('staged', none),
        pass('tag-order', none),
        checkAccess(facts, id.name, true),
        checkFirst(facts, id.name),
        notApplicable('trust-level', none),
        exchange,
      ];
    }
    case 'answered': {
      const there = answer.value;
      return [
        checkVersion(facts, there, id.version),
        checkStaged(facts, id.version),
        checkOrder(facts, there, id.version),
        checkAccess(facts, id.name, false),
        pass('first-publish', `The registry has ${there.history.versions.size} versions of it.`),
        checkTrust(facts, there, id.version),
        exchange,
      ];
    }
  }
}

/** The same bytes again are no fault: a run that was cut short is finished by running it again. */
function checkVersion({ manifest, intent }: PublishFacts, there: Standing, version: string): PreflightCheck {
  if (there.onceThere) {
    return fail(
      'version',
      `${version} was published once and taken down; a registry never takes a version again.`,
      'Choose another version.',
    );
  }
  if (!there.present) return pass('version', `${version} is not there yet.`);
  if (manifest.integrity === null) {
    const detail = `${version} is there already${intent.rehearsal ? '' : '; only the very same bytes will do'}.`;
    return warn('version', detail, 'Raise the version, unless this finishes a release that was cut short.');
  }
  if (there.integrity === manifest.integrity)
    return pass('version', `${version} is there already, with these very bytes.`);
  return fail(
    'version',
    `${version} is there already with other bytes: the registry has ${there.integrity ?? 'no sha512'}, and ${manifest.integrity} was packed.`,
    'Raise the version. If the sources are the same, the build does not give the same bytes twice.',
  );
}

function checkStaged({ registry }: PublishFacts, version: string): PreflightCheck {
  const { staged } = registry;
  if (staged === null)
    return notApplicable('staged', 'The registry tells maintainers only; it refuses a version that waits already.');
  if (staged.kind === 'unknown')
    return unknown('staged', `Staged versions could not be listed: ${staged.detail}`, 'Look with `npm stage list`.');
  if (staged.kind === 'not-found' || !staged.value.includes(version)) return pass('staged', 'It is not.');
  return fail(
    'staged',
    `${version} is staged already and waits for an approval.`,
    'Approve it, or reject it with “npm stage reject”; then publish again.',
  );
}

function checkOrder(facts: PublishFacts, there: Standing, version: string): PreflightCheck {
  const tag = tagOf(facts);
  if (there.present) return notApplicable('tag-order', 'The version is there already.');
  const current = there.tags.get(tag.name) ?? null;
  // npm itself holds an implied “latest” against the highest release, wherever the tag is.
  const rivals = [current, tag.chosen ? null : there.highestStable].filter((rival) => rival !== null);
  const above = rivals.find((rival) => (compareVersions(version, rival) ?? 0) < 0);
  if (above === undefined)
    return pass('tag-order', current === null ? `“${tag.name}” is new.` : `“${tag.name}” moves from ${current}.`);
  const detail = `“${tag.name}” would go back from ${above} to ${version}: everybody who installs it would get the older one.`;
  return fail('tag-order', detail, `Give a tag for this line, as “tag: ${lineTag(version)}”, or raise the version.`);
}

function lineTag(version: string): string {
  return `v${version.split('.')[0] ?? '0'}-lts`;
}

function checkAccess(facts: PublishFacts, name: string, first: boolean): PreflightCheck {
  const access = accessOf(facts);
  const scoped = name.startsWith('@');
  if (!scoped && access === 'restricted')
    return fail(
      'access',
      'Only packages with a scope can be restricted.',
      'Remove the access, or give the package a scope.',
    );
  if (access === 'restricted' && facts.intent.provenance)
    return fail(
      'access',
      'It is to be restricted, and npm takes provenance of public packages only.',
      'Set the access to public, or say “provenance: false”.',
    );
  if (!scoped) return pass('access', 'Without a scope it is public.');
  if (first) {
    if (access === 'public') return pass('access', 'public');
    const detail = 'A new package with a scope is restricted unless it is said to be public.';
    return facts.intent.provenance
      ? fail('access', detail, 'Set “access: public”, or "publishConfig": { "access": "public" } in package.json.')
      : warn('access', detail, 'Set the access, so that it is meant.');
  }
  const { visibility } = facts.registry;
  if (access === 'public') return pass('access', 'public');
  if (visibility === null || visibility.kind !== 'answered')
    return unknown('access', `Whether ${name} is public is not known.`, 'Set `access: public` if it is.');
  if (visibility.value || !facts.intent.provenance) return pass('access', visibility.value ? 'public' : 'restricted');
  return fail(
    'access',
    `${name} is restricted, and npm takes provenance of public packages only.`,
    'Make it public, or say “provenance: false”.',
  );
}

function checkFirst({ intent }: PublishFacts, name: string): PreflightCheck {
  if (intent.form === 'token') return pass('first-publish', 'It will be the first version.');
  const what =
    intent.form === 'staged'
      ? 'Only a version of a package that exists can be staged'
      : 'A trusted publisher can only be configured for a package that exists';
  const detail = `The registry has no package ${name}, or shows it to nobody. ${what}.`;
  const remedy = `Do one of these: publish the first version from this workflow with a token for it alone (“form: token”); publish it by hand (npm publish), without provenance; or reserve the name with a placeholder version. Then add this workflow as its trusted publisher at https://www.npmjs.com/package/${name}/access`;
  return fail('first-publish', detail, remedy);
}

/** A version with less than the one before is what a stolen token looks like, and what policies of others refuse. */
function checkTrust(facts: PublishFacts, { history, present }: Standing, version: string): PreflightCheck {
  if (present) return notApplicable('trust-level', 'The version is there already.');
  const all = [...history.versions.values()].map(({ past }) => past);
  const [previous] = releaseLine(version, null, all).recent;
  const planned = plannedLevel(facts);
  // One that cannot be read was published all the same, and may be the one before.
  const unread = history.unreadable.find((other) => {
    const above = previous === undefined || (compareVersions(other, previous.version) ?? 1) > 0;
    return above && (compareVersions(other, version) ?? -1) < 0;
  });
  if (unread !== undefined)
    return unknown('trust-level', `The registry’s document of ${unread} cannot be read.`, 'Look at it by hand.');
  if (previous === undefined) return notApplicable('trust-level', 'There is no version before it.');
  const detail = `${WORDS[planned]}; ${previous.version} came ${WORDS[previous.level]}.`;
  if (rank(planned) >= rank(previous.level)) return pass('trust-level', `This one comes ${detail}`);
  const less = `This one would come ${detail}`;
  return facts.intent.allowLessTrust
    ? warn('trust-level', `${less} It is said to be meant.`, 'Tell the people who use it.')
    : fail('trust-level', less, remedyFor(previous));
}

const WORDS: Readonly<Record<TrustLevel, string>> = {
  none: 'without provenance',
  provenance: 'with provenance, by a token',
  'trusted-publisher': 'with provenance, by a trusted publisher',
  staged: 'with provenance, staged and approved',
};

function rank(level: TrustLevel): number {
  return TRUST_LEVELS.indexOf(level);
}

function plannedLevel({ intent }: PublishFacts): TrustLevel {
  if (!intent.provenance) return 'none';
  return intent.form === 'token' ? 'provenance' : intent.form === 'trusted' ? 'trusted-publisher' : 'staged';
}

function remedyFor({ level }: PastVersion): string {
  const form =
    level === 'staged' ? '“form: staged”' : level === 'trusted-publisher' ? '“form: trusted”' : '“provenance: true”';
  return `Publish with ${form} as before; or say that it is meant (allow-less-trust), and tell the people who use it.`;
}

/** The registry's own refusal says nothing of why. What it compares are these claims, and its form's fields. */
function checkExchange({ intent, registry, token }: PublishFacts): PreflightCheck {
  if (intent.form === 'token') return notApplicable('exchange', 'A token publishes.');
  const { exchange } = registry;
  if (exchange === null)
    return notApplicable(
      'exchange',
      intent.rehearsal ? 'Only the publishing run can tell.' : 'It was not tried: see the other checks.',
    );
  if (exchange.kind === 'done') return pass('exchange', 'It gave a token for this package alone.');
  if (exchange.kind === 'unreachable')
    return unknown('exchange', exchange.message, 'Run this again once the registry answers.');
  const answered = `The registry refused this workflow${exchange.status === null ? '' : ` (${exchange.status})`}: ${quote(exchange.message)}.`;
  if (token.kind !== 'claims') return fail('exchange', answered, 'Check the trusted publisher on npmjs.com.');
  const { claims } = token;
  const [owner = '', repository = ''] = claims.repository.split('/');
  return fail(
    'exchange',
    answered,
    `The package’s trusted publisher on npmjs.com must be, letter for letter: organization or user ${owner}, repository ${repository}, workflow filename ${workflowFile(claims.workflowRef)}, environment name ${claims.environment ?? '(empty)'}. This run: event ${claims.event}, ref ${claims.ref}, subject ${claims.subject}.`,
  );
}
