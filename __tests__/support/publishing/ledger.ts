import type { AttestationsResponse, NpmUser } from '../registry/documents.ts';

/** A version that the registry has taken, whatever anyone can see of it yet. */
export interface Landed {
  readonly name: string;
  readonly version: string;
  readonly tag: string;
  /** The version that the tag was at before; `null` where it is a new tag. */
  readonly tagBefore: string | null;
  readonly access: 'public' | 'restricted';
  readonly integrity: string;
  readonly sha512: string;
  readonly tarball: Buffer;
  readonly npmUser: NpmUser;
  /** `null` for a publish without provenance. */
  readonly attestations: AttestationsResponse['attestations'] | null;
  readonly at: Date;
}

/** The documents in which a version appears, each in its own time. */
export type Appearance = 'packument' | 'version' | 'attestations' | 'tarball';

/** From when on a version can be seen: milliseconds after it landed, or only after so many answers without it. */
export type Delay = number | { readonly answers: number };
export type Delays = Partial<Record<Appearance, Delay>>;

interface Showing {
  readonly delays: Delays;
  readonly answers: Map<Appearance, number>;
}

/** All that was published, and what of it can be seen. */
export class Ledger {
  readonly #packages = new Map<string, Map<string, Landed>>();
  readonly #showings = new Map<Landed, Showing>();
  /** For what lands from now on: nothing that was seen vanishes again. */
  delays: Delays = {};

  add(landed: Landed, delays: Delays = this.delays): void {
    const versions = this.#packages.get(landed.name) ?? new Map<string, Landed>();
    this.#packages.set(landed.name, versions.set(landed.version, landed));
    this.#showings.set(landed, { delays, answers: new Map() });
  }

  has(name: string): boolean {
    return this.#packages.has(name);
  }

  get(name: string, version: string): Landed | undefined {
    return this.#packages.get(name)?.get(version);
  }

  /** Oldest first. */
  of(name: string): readonly Landed[] {
    return [...(this.#packages.get(name)?.values() ?? [])];
  }

  /** Ends all delays. */
  reveal(): void {
    this.#showings.clear();
  }

  /** Is it too early? Asking counts as an answer without it. */
  hides(landed: Landed, where: Appearance): boolean {
    const showing = this.#showings.get(landed);
    const delay = showing?.delays[where];
    if (showing === undefined || delay === undefined) return false;
    if (typeof delay === 'number') return Date.now() < landed.at.getTime() + delay;
    const asked = (showing.answers.get(where) ?? 0) + 1;
    showing.answers.set(where, asked);
    return asked <= delay.answers;
  }
}
