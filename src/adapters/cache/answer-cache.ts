import { createHash } from 'node:crypto';
import type { DocumentRequest, DocumentSource, Reply } from '../registry/documents.ts';
import type { NpmConfig } from '../registry/npmrc.ts';
import type { ResponseVerifier } from '../../model/ports.ts';
import { parseHttpUrl } from '../registry/urls.ts';
import { type Memory, rememberingVerifier } from './verification-memory.ts';

/** Kinds of document that are ever kept: of one version each, small, and asked for in every audit. */
export type KeptKind = 'version' | 'attestations';

/** An answer that was kept, as it was given. */
export interface KeptAnswer {
  readonly bytes: Uint8Array;
  /** When it was given, or last confirmed to be the answer; milliseconds since 1970. */
  readonly storedAt: number;
  /** For how long the registry lets it stand for its answer, in seconds. */
  readonly maxAge: number;
  readonly etag: string | null;
}

/** Where answers are kept. Whatever it returns is checked already as far as the place allows; it never throws. */
export interface AnswerStore {
  /** What this place can be believed about: where anyone may write, only what is verified again at every reading. */
  readonly kinds: ReadonlySet<KeptKind>;
  /** @param realm by what way it was asked: no answer stands for one that came another way */
  read(request: DocumentRequest, realm: string): KeptAnswer | null;
  write(request: DocumentRequest, realm: string, answer: KeptAnswer): void;
  /** Where outcomes of verification may be remembered as well; absent where anyone may write. */
  readonly memory?: Memory;
  /** Completes what is being written. */
  finish(): Promise<void>;
}

/** A registry must not make its answer stand for longer than npm would let it. */
const MOST_SECONDS = 300;
/** So long attestations stand for themselves; then they are asked for again, for what a registry has withdrawn since. */
const ATTESTATIONS_MS = 7 * 86_400_000;

/** Answers kept from one run for another. What is not there, or not fit for use, is asked of the registry. */
export class AnswerCache {
  readonly #store: AnswerStore;
  readonly #now: () => number;
  /** The `name@version` of which kept attestations are what is concluded from. */
  readonly #used = new Set<string>();
  readonly #doubted = new Set<string>();

  constructor(store: AnswerStore, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * The same source, with what is kept of its answers. `traffic` remains what went over the network.
   *
   * @param proxies what the environment says of proxies
   */
  around(source: DocumentSource, config: NpmConfig, proxies: unknown): DocumentSource {
    const { cert, key, ...transport } = config.transport;
    // Who asks by a certificate of his own may be told what others are not.
    if (isSet(cert) || isSet(key)) return source;
    const realm = digestOf([transport, proxies]);
    return {
      ask: (request) => (this.#isKept(request, config) ? this.#ask(request, realm, source) : source.ask(request)),
      get traffic() {
        return source.traffic;
      },
    };
  }

  /**
   * From now on the registry itself is asked for the attestations of these, whatever is kept. Returns whether one of them was
   * used before: then what was concluded from it is to be concluded again.
   *
   * @param doubts `name@version`, or a name for all of its versions
   */
  doubt(doubts: ReadonlySet<string> | 'all'): boolean {
    const used = [...this.#used].filter(
      (about) => doubts === 'all' || doubts.has(about) || doubts.has(about.slice(0, about.lastIndexOf('@'))),
    );
    for (const about of used) this.#letGo(about);
    return used.length > 0;
  }

  /** The same verifier, remembering what it found good where the place allows it. See `rememberingVerifier`. */
  remembering(verifier: ResponseVerifier, circumstances: unknown): ResponseVerifier {
    const { memory } = this.#store;
    return memory === undefined ? verifier : rememberingVerifier(verifier, memory, circumstances);
  }

  finish(): Promise<void> {
    return this.#store.finish();
  }

  /** What was told to somebody who said who he is, or over a wire where anyone could have answered, is not kept. */
  #isKept({ kind, url }: DocumentRequest, config: NpmConfig): boolean {
    if ((kind !== 'version' && kind !== 'attestations') || !this.#store.kinds.has(kind)) return false;
    const address = parseHttpUrl(url);
    if (address === null || (address.protocol !== 'https:' && !isThisMachine(address))) return false;
    // For any path of the host: where a registry redirects within itself, they go along.
    return !Object.keys(config.credentials).some((name) => name.startsWith(`//${address.host}`));
  }

  async #ask(request: DocumentRequest, realm: string, source: DocumentSource): Promise<Reply> {
    const { kind } = request;
    if (request.afresh === true && kind === 'attestations') this.#letGo(request.about ?? '');
    const skips = request.afresh === true || (kind === 'attestations' && this.#doubted.has(request.about ?? ''));
    const kept = skips ? null : this.#store.read(request, realm);
    const now = this.#now();
    // An answer from the future was stored by another clock, or by somebody who wants it to stand for ever.
    if (kept === null || kept.storedAt > now) return this.#keep(request, realm, await source.ask(request));
    const age = now - kept.storedAt;
    if (kind === 'attestations') {
      if (age > ATTESTATIONS_MS) return this.#keep(request, realm, await source.ask(request));
      this.#used.add(request.about ?? '');
      return answered(request, kept);
    }
    if (age < Math.min(kept.maxAge, MOST_SECONDS) * 1000) return answered(request, kept);
    if (kept.etag === null) return this.#keep(request, realm, await source.ask(request));
    const reply = await source.ask({ ...request, ifNoneMatch: kept.etag });
    if (reply.status !== 304) return this.#keep(request, realm, reply);
    const maxAge = reply.keepable?.maxAge ?? 0;
    this.#store.write(request, realm, { ...kept, storedAt: now, maxAge });
    return answered(request, kept);
  }

  /** The registry was asked, so nothing is concluded from what was kept any more. */
  #letGo(about: string): void {
    this.#used.delete(about);
    this.#doubted.add(about);
  }

  #keep(request: DocumentRequest, realm: string, reply: Reply): Reply {
    // Only an answer with content: that there is nothing may be another matter a second later, and is worth nothing here.
    if (reply.kind === 'answered' && reply.keepable !== undefined) {
      const { maxAge, etag } = reply.keepable;
      this.#store.write(request, realm, { bytes: reply.value.bytes, storedAt: this.#now(), maxAge, etag });
    }
    return reply;
  }
}

function answered({ url }: DocumentRequest, { bytes }: KeptAnswer): Reply {
  return { kind: 'answered', value: { url, bytes, kept: true }, status: 200 };
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}
