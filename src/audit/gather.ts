import { assertNever } from '../model/errors.ts';
import type { Answer, RegistryRoute } from '../model/evidence.ts';
import { parseJson } from '../model/json.ts';
import type { PackageId } from '../model/package.ts';
import type { Asking, Body, ResponseVerifier, RegistryPort } from '../model/ports.ts';
import type { VersionDocument } from '../packument/version.ts';
import type { CheckedAttestation } from '../verify/attestations.ts';
import type { RegistryFacts, Rings } from '../verify/package.ts';
import { loadReaders } from './readers.ts';

/** Why a missing version is missing, where the root packument tells. */
export interface Absence {
  readonly publishedAt: string | null;
  readonly removedForMalware: boolean;
}

export interface Gathered {
  readonly facts: RegistryFacts;
  readonly absence: Absence | null;
  /** Neither the version document nor, where it was asked, the root packument carries a signature. */
  readonly unsigned: boolean;
}

/** Does a registry serve evidence at all? Answered once a registry, by its keys endpoint and the first unsigned package's root packument. */
type Probe = Promise<'serves' | 'strips'>;

/** Asks registries for what is known of a version. Holds what was learnt of each registry during one run. */
export class Gatherer {
  readonly #registry: RegistryPort;
  readonly #trust: Rings & { readonly verifier: ResponseVerifier };
  readonly #probes = new Map<string, Probe>();

  constructor(registry: RegistryPort, trust: Rings & { readonly verifier: ResponseVerifier }) {
    this.#registry = registry;
    this.#trust = trust;
  }

  /** Never throws for what a registry does. */
  async gather(route: RegistryRoute, id: PackageId, asking: Asking = 'afresh'): Promise<Gathered> {
    const asked = this.#registry.versionDocument(route, id.name, id.version, asking);
    const [answer, { readVersion, withoutDevelopment }] = await Promise.all([asked, loadReaders()]);
    if (answer.kind === 'not-found') return this.#fromPackument(route, id);
    const document = read(answer, (json) => readVersion(json, id), withoutDevelopment);
    // What cannot be read may have been read so by the way, long ago.
    if (document.kind !== 'answered') return isKept(answer) ? this.gather(route, id) : settled(route, document);
    if (isSigned(document.value) || route.trust === 'unkeyed') {
      return this.withAttestations(route, id, document.value, asking);
    }
    // Some mirrors strip evidence from version documents and keep it at the root: only the root may say that there is none.
    if ((await this.#probe(route, id)) === 'strips') {
      return { facts: { route, document, attestations: null }, absence: null, unsigned: true };
    }
    const root = await this.#root(route, id);
    if (root.kind === 'answered' && root.value.kind === 'present')
      return this.withAttestations(route, id, root.value.document);
    return root.kind === 'unknown' ? settled(route, root) : this.withAttestations(route, id, document.value);
  }

  /**
   * Asks the root packument for a package that was left unsigned because its registry looked as if it strips evidence,
   * when other packages of that registry turned out to be signed.
   */
  async gatherFromRoot(route: RegistryRoute, id: PackageId): Promise<Gathered> {
    return this.#fromPackument(route, id);
  }

  /** The registries whose first unsigned package suggested that they serve no evidence at all. */
  async suspectedOfStripping(): Promise<ReadonlySet<string>> {
    const answers = await Promise.all(
      [...this.#probes].map(async ([registry, probe]) => ({ registry, answer: await probe })),
    );
    return new Set(answers.filter(({ answer }) => answer === 'strips').map(({ registry }) => registry));
  }

  async #fromPackument(route: RegistryRoute, id: PackageId): Promise<Gathered> {
    const root = await this.#root(route, id);
    if (root.kind === 'unknown') return settled(route, root);
    if (root.kind === 'not-found') {
      return {
        facts: { route, document: root, missing: 'package', attestations: null },
        absence: null,
        unsigned: false,
      };
    }
    if (root.value.kind === 'present') return this.withAttestations(route, id, root.value.document);
    const { publishedAt, removedForMalware } = root.value;
    const document: Answer<VersionDocument> = {
      kind: 'not-found',
      detail: `the packument of ${id.name} has no version ${id.version}`,
    };
    return {
      facts: { route, document, missing: 'version', attestations: null },
      absence: { publishedAt, removedForMalware },
      unsigned: false,
    };
  }

  async #root(route: RegistryRoute, id: PackageId) {
    const asked = this.#registry.packument(route, id.name);
    const [answer, { readPackumentVersion }] = await Promise.all([asked, loadReaders()]);
    return read(answer, (json) => readPackumentVersion(json, id));
  }

  #probe(route: RegistryRoute, id: PackageId): Probe {
    const known = this.#probes.get(route.registry);
    if (known !== undefined) return known;
    const probe = this.#askWhetherItStrips(route, id);
    this.#probes.set(route.registry, probe);
    return probe;
  }

  async #askWhetherItStrips(route: RegistryRoute, id: PackageId): Promise<'serves' | 'strips'> {
    const [keys, root] = await Promise.all([this.#registry.servesKeys(route), this.#root(route, id)]);
    const servesKeys = keys.kind !== 'answered' || keys.value;
    const unsigned = root.kind === 'answered' && root.value.kind === 'present' && !isSigned(root.value.document);
    return !servesKeys && unsigned ? 'strips' : 'serves';
  }

  /** Asks for the attestations of a version whose document is at hand. */
  async withAttestations(
    route: RegistryRoute,
    id: PackageId,
    document: VersionDocument,
    asking: Asking = 'afresh',
  ): Promise<Gathered> {
    const unsigned = !isSigned(document);
    // Attestations are asked for where the document announces them, or where nothing else could bind the hash.
    const asks = route.trust !== 'unkeyed' && (document.dist.hasAttestations || unsigned);
    const told: RegistryFacts = { route, document: { kind: 'answered', value: document }, attestations: null };
    const facts = asks ? await this.#attested(told, id, asking) : told;
    return { facts, absence: null, unsigned };
  }

  /** A cache's answer counts only where everything in it holds; whatever else there is to say, the registry is to say it. */
  async #attested(facts: RegistryFacts, id: PackageId, asking: Asking): Promise<RegistryFacts> {
    const ask = (how: Asking) => this.#registry.attestations(facts.route, id.name, id.version, how);
    const answer = await ask(asking);
    const attested = { ...facts, attestations: await this.#check(answer) };
    if (!isKept(answer)) return attested;
    const { attestationsHold } = await loadReaders();
    if (attestationsHold(id, attested, this.#trust)) return attested;
    return { ...facts, attestations: await this.#check(await ask('afresh')) };
  }

  async #check(answer: Answer<Body>): Promise<Answer<readonly CheckedAttestation[]>> {
    if (answer.kind !== 'answered') return answer;
    const { bytes, url } = answer.value;
    const { readServed, readVerified } = await loadReaders();
    const verified = await this.#trust.verifier.verifyAll(bytes, readServed);
    if (verified.kind !== 'answered') return verified;
    if (typeof verified.value === 'string') return malformed(url, verified.value);
    return { kind: 'answered', value: readVerified(verified.value) };
  }
}

function isKept(answer: Answer<Body>): boolean {
  return answer.kind === 'answered' && answer.value.kept === true;
}

function isSigned(document: VersionDocument): boolean {
  return document.dist.signatures.length > 0 || document.dist.npmSignature !== null;
}

function settled(route: RegistryRoute, document: Exclude<Answer<never>, { kind: 'answered' }>): Gathered {
  return { facts: { route, document, attestations: null }, absence: null, unsigned: false };
}

/** Reads an answered body with `reader`; what cannot be read is unknown, never an empty answer. */
function read<T>(
  answer: Answer<Body>,
  reader: (json: unknown) => T | string,
  shorten?: (text: string) => string,
): Answer<T> {
  switch (answer.kind) {
    case 'answered': {
      const json = parseJson(answer.value.bytes, shorten);
      if (json === undefined) return malformed(answer.value.url, 'the body is not JSON');
      const value = reader(json);
      return typeof value === 'string' ? malformed(answer.value.url, value) : { kind: 'answered', value };
    }
    case 'not-found':
    case 'unknown':
      return answer;
    default:
      return assertNever(answer);
  }
}

function malformed(url: string, detail: string): Answer<never> {
  return { kind: 'unknown', code: 'malformed', detail: `${url}: ${detail}` };
}
