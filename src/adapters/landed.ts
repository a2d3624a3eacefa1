import type { Answer } from '../model/evidence.ts';
import { at, parseJson } from '../model/json.ts';
import { isRegistryName, isRegistryVersion } from '../model/name.ts';
import type { Body } from '../model/ports.ts';
import type { LandedPort } from '../model/publish.ts';
import { type ClientOptions, createHttpSource } from './registry/client.ts';
import type { DocumentKind } from './registry/documents.ts';
import { escapeName } from './registry/names.ts';
import type { NpmConfig } from './registry/npmrc.ts';

export type LandedOptions = Pick<ClientOptions, 'version' | 'timeoutMs' | 'signal' | 'pace'>;

/**
 * The registry's present word, asked anew at each call and past every cache that heeds it. Never throws for what a registry
 * does.
 *
 * @param registry with a trailing slash
 */
export function createLanded(registry: string, config: NpmConfig, options: LandedOptions): LandedPort {
  async function ask(path: string, kind: DocumentKind): Promise<Answer<unknown>> {
    const request = { url: `${registry}${path}`, accept: 'application/json', kind } as const;
    const answer = await sourceOf(config).ask(request);
    if (answer.kind !== 'unknown' || !['unauthorized', 'forbidden'].includes(answer.code)) return json(answer);
    // A token that publishes need not be one that reads, and setup-node's placeholder is none: what is public is there for
    // all. What nobody is shown without a token is not thereby missing.
    const anonymous = await sourceOf({ ...config, credentials: {} }).ask(request);
    return json(anonymous.kind === 'answered' ? anonymous : answer);
  }

  /** A new one for each question: a source asks for each document once, and gives a host up that failed. */
  function sourceOf(config: NpmConfig) {
    return createHttpSource(config, { ...options, concurrency: 1, hasKeys: false, fresh: true });
  }

  return {
    packument: async (name) => nameless(name) ?? ask(escapeName(name), 'packument'),
    async attestations(name, version) {
      if (!isRegistryVersion(version)) return malformed(`${JSON.stringify(version.slice(0, 100))} is not a version`);
      const path = `-/npm/v1/attestations/${escapeName(name)}@${encodeURIComponent(version)}`;
      return nameless(name) ?? ask(path, 'attestations');
    },
    async visibility(name) {
      const answer = nameless(name) ?? (await ask(`-/package/${escapeName(name)}/visibility`, 'visibility'));
      if (answer.kind !== 'answered') return answer;
      const value = at(answer.value, 'public');
      if (typeof value === 'boolean') return { kind: 'answered', value };
      return malformed('the registry does not say whether the package is public');
    },
  };
}

function json(answer: Answer<Body>): Answer<unknown> {
  if (answer.kind === 'not-found') return { kind: 'not-found', detail: answer.detail };
  if (answer.kind === 'unknown') return { kind: 'unknown', code: answer.code, detail: answer.detail };
  const value = parseJson(answer.value.bytes);
  return value === undefined ? malformed(`${answer.value.url}: the body is not JSON`) : { kind: 'answered', value };
}

/** Only a name that a registry can have becomes part of an address. */
function nameless(name: string): Answer<never> | null {
  return isRegistryName(name) ? null : malformed(`${JSON.stringify(name.slice(0, 100))} is not the name of a package`);
}

function malformed(detail: string): Answer<never> {
  return { kind: 'unknown', code: 'malformed', detail };
}
