import { at, stringAt } from '../model/json.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { PreflightCheck } from '../model/publish.ts';
import { formatRepository } from '../model/repository.ts';
import { readRepository } from '../packument/repository.ts';
import { isPrerelease, isTagName, publishedVersion } from '../packument/standing.ts';
import { fail, notApplicable, pass, quote, unknown, warn } from './check.ts';
import type { PublishFacts } from './facts.ts';
import { steeringSettings } from './steering.ts';

/** package.json: the packed one where something was packed, since a script may have changed it on the way. */
export function checkManifest(facts: PublishFacts): readonly PreflightCheck[] {
  return [
    checkIdentity(facts),
    checkPrivate(facts),
    checkRepositoryUrl(facts),
    checkPublishConfig(facts),
    checkTag(facts),
    checkRegistryAddress(facts),
  ];
}

/** `null` where package.json names none that a registry could have. */
export function identityOf({
  manifest,
}: {
  readonly manifest: Pick<PublishFacts['manifest'], 'json'>;
}): { readonly name: string; readonly version: string } | null {
  const name = stringAt(manifest.json, 'name');
  const stated = stringAt(manifest.json, 'version');
  const version = stated === null ? null : publishedVersion(stated);
  if (name === null || version === null || !isRegistryName(name) || !isRegistryVersion(version)) return null;
  return { name, version };
}

/** The tag that the version will get, and whether somebody chose it. */
export function tagOf({ intent, manifest }: PublishFacts): { readonly name: string; readonly chosen: boolean } {
  const configured = intent.tag ?? stringAt(manifest.json, 'publishConfig', 'tag');
  return { name: configured ?? 'latest', chosen: configured !== null };
}

export function accessOf({ intent, manifest }: PublishFacts): string | null {
  return intent.access ?? stringAt(manifest.json, 'publishConfig', 'access');
}

function checkIdentity(facts: PublishFacts): PreflightCheck {
  const id = identityOf(facts);
  const { json, from } = facts.manifest;
  if (id !== null) return pass('manifest', `${id.name}@${id.version}`);
  const shown = `name ${quote(String(at(json, 'name')))}, version ${quote(String(at(json, 'version')))}`;
  return fail(
    'manifest',
    `${from} has ${shown}: no registry takes that.`,
    'Give package.json a name and an exact version.',
  );
}

function checkPrivate({ manifest }: PublishFacts): PreflightCheck {
  const value = at(manifest.json, 'private');
  // npm asks only whether it is truthy: `"false"` is.
  if (value === undefined || value === null || value === false || value === '' || value === 0)
    return pass('private', 'It is not.');
  return fail(
    'private',
    `package.json has "private": ${quote(JSON.stringify(value))}.`,
    'Remove "private" from package.json, or leave this package out.',
  );
}

/**
 * npm's registry reads `repository.url` of the packed manifest and refuses a publish whose provenance names another
 * repository, letter for letter: after the log entry was written.
 */
function checkRepositoryUrl(facts: PublishFacts): PreflightCheck {
  const { intent, manifest, source, token, job } = facts;
  if (!intent.provenance)
    return notApplicable('repository-url', 'Without provenance the registry does not compare it.');
  const stated = stringAt(manifest.json, 'repository') ?? stringAt(manifest.json, 'repository', 'url') ?? '';
  const parsed = readRepository(at(manifest.json, 'repository'));
  const running =
    token.kind === 'claims'
      ? { host: 'github.com', path: token.claims.repository }
      : job === null
        ? source.origin
        : { host: hostOf(job.server), path: job.repository };
  if (running === null) {
    return parsed === null
      ? fail(
          'repository-url',
          `"repository.url" of ${manifest.from} is ${quote(stated)}, which names no repository.`,
          'Set it to the repository that publishes.',
        )
      : unknown(
          'repository-url',
          `It names ${formatRepository(parsed)}, and nothing tells which repository this is.`,
          'Run this in the clone of the repository.',
        );
  }
  const wanted = formatRepository(running);
  if (parsed !== null && formatRepository(parsed) === wanted) return pass('repository-url', wanted);
  const same = parsed !== null && formatRepository(parsed).toLowerCase() === wanted.toLowerCase();
  // A clone's `origin` may be a fork, or be written in other letters: only the run knows its repository.
  const certain = token.kind === 'claims' || job !== null;
  const detail = `"repository.url" of ${manifest.from} is ${quote(stated)}; the provenance will say https://${wanted}${same ? ', and the registry compares capitals, too' : ''}.`;
  const remedy = `Put this into package.json:\n"repository": ${repositoryJson(wanted, manifest.json)}`;
  return certain || parsed === null ? fail('repository-url', detail, remedy) : warn('repository-url', detail, remedy);
}

function repositoryJson(wanted: string, json: unknown): string {
  const directory = stringAt(json, 'repository', 'directory');
  return JSON.stringify(
    { type: 'git', url: `git+https://${wanted}.git`, ...(directory === null ? {} : { directory }) },
    null,
    2,
  );
}

function hostOf(server: string): string {
  return URL.canParse(server) ? new URL(server).host : 'github.com';
}

function checkPublishConfig(facts: PublishFacts): PreflightCheck {
  const { intent, manifest, npm } = facts;
  const steered = steeringSettings(manifest.json, tagOf(facts).name);
  if (steered.length > 0)
    return fail(
      'publish-config',
      `${manifest.from} steers npm past what it is told: ${steered.slice(0, 5).join('; ')}.`,
      'Take these settings out: where a publish goes, and by which way, is the workflow’s to say.',
    );
  if (at(manifest.json, 'packageExtensions') !== undefined)
    return fail(
      'publish-config',
      'package.json has "packageExtensions", which npm does not publish.',
      'Move it to the root of the workspace.',
    );
  if (!intent.provenance) return pass('publish-config', 'Nothing in the way.');
  if (at(manifest.json, 'publishConfig', 'provenance') === true) {
    const detail = `"publishConfig.provenance" of ${manifest.from} is true; npm refuses that beside a provenance that is already made.`;
    return fail(
      'publish-config',
      detail,
      'Remove "provenance" from "publishConfig": the provenance is made here, and given to npm.',
    );
  }
  if (npm.provenanceSetIn === null) return pass('publish-config', 'Nothing in the way.');
  const detail = `${npm.provenanceSetIn} sets provenance=true; npm refuses that beside a provenance that is already made.`;
  return fail('publish-config', detail, 'Take it out: the provenance is made here, and given to npm.');
}

function checkTag(facts: PublishFacts): PreflightCheck {
  const { name, chosen } = tagOf(facts);
  if (!isTagName(name))
    return fail(
      'tag',
      `${quote(name)} cannot be a tag: it is a range of versions, or not a plain word.`,
      'Choose a word, as next.',
    );
  const id = identityOf(facts);
  if (id !== null && isPrerelease(id.version) && !chosen) {
    const detail = `${id.version} is a prerelease, and no tag is given: as “latest” everybody would install it.`;
    return fail('tag', detail, 'Give a tag (“tag: next”), or set "publishConfig": { "tag": "next" } in package.json.');
  }
  return pass('tag', name);
}

/** GitHub's own registry serves no provenance, and says so only after the upload. */
const WITHOUT_PROVENANCE: ReadonlySet<string> = new Set(['npm.pkg.github.com']);

function checkRegistryAddress({ intent, manifest }: PublishFacts): PreflightCheck {
  const configured = stringAt(manifest.json, 'publishConfig', 'registry');
  if (configured !== null && normalise(configured) !== normalise(intent.registry)) {
    const detail = `"publishConfig.registry" is ${quote(shown(configured))}; ${intent.registry} is asked.`;
    return fail('registry', detail, `Set the registry to the same in both places.`);
  }
  const host = URL.canParse(intent.registry) ? new URL(intent.registry).host : '';
  if (intent.provenance && WITHOUT_PROVENANCE.has(host))
    return fail('registry', `${host} takes no provenance.`, 'Publish to npm’s registry, or say `provenance: false`.');
  return pass('registry', intent.registry);
}

/** Compared as addresses: with and without the last slash they are the same. */
function normalise(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host, pathname } = new URL(address);
  return `${protocol}//${host}${pathname.replace(/\/+$/, '')}/`;
}

/** Without user, password and query. */
function shown(address: string): string {
  return URL.canParse(address) ? normalise(address) : address;
}
