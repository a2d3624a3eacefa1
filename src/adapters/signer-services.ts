import { ConfigurationError } from '../model/errors.ts';
import { arrayAt, at, stringAt } from '../model/json.ts';

/** Who signs: addresses without a trailing slash. */
export interface SigningServices {
  readonly fulcio: string;
  readonly rekor: { readonly url: string; readonly version: 1 | 2 };
  /** Only where the log vouches for no time itself: Rekor v2. The whole address, with its path. */
  readonly tsa: string | null;
}

/**
 * What npm's own CLI signs with. The default, because an npm that publishes a provenance file verifies it first, and npm 10
 * knows no entries of Rekor v2.
 */
export const NPM_SERVICES: SigningServices = {
  fulcio: 'https://fulcio.sigstore.dev',
  rekor: { url: 'https://rekor.sigstore.dev', version: 1 },
  tsa: null,
};

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json';

/**
 * Reads a signing configuration (dev.sigstore.trustroot.v1.SigningConfig) and picks of each kind what its specification
 * says: of the highest version that is known here and valid now, the one that became valid last.
 *
 * @throws ConfigurationError
 */
export function readSigningConfig(config: unknown, where: string, now: Date): SigningServices {
  const mediaType = stringAt(config, 'mediaType');
  if (mediaType !== MEDIA_TYPE) throw fault(where, `its media type is ${JSON.stringify(mediaType)}, not ${MEDIA_TYPE}`);
  const fulcio = pick(config, 'caUrls', 1, now);
  const rekor = pick(config, 'rekorTlogUrls', 2, now);
  if (fulcio === null) throw fault(where, 'it names no certificate authority of version 1 that is valid now');
  if (rekor === null) throw fault(where, 'it names no transparency log of version 1 or 2 that is valid now');
  const selector = stringAt(config, 'rekorTlogConfig', 'selector');
  // More than one log would be more than one entry that cannot be deleted: not done unless somebody has thought of it.
  if (selector !== 'ANY') throw fault(where, `it selects logs by ${JSON.stringify(selector)}; only "ANY" is supported`);
  if (rekor.version !== 2) return { fulcio: fulcio.url, rekor: { url: rekor.url, version: 1 }, tsa: null };
  const tsa = pick(config, 'tsaUrls', 1, now);
  if (tsa === null) throw fault(where, 'it names Rekor v2 but no timestamp authority that is valid now');
  return { fulcio: fulcio.url, rekor: { url: rekor.url, version: 2 }, tsa: tsa.url };
}

interface Service {
  readonly url: string;
  readonly version: number;
  readonly start: number;
}

function pick(config: unknown, kind: string, newest: number, now: Date): Service | null {
  const usable = arrayAt(config, kind).flatMap((entry): readonly Service[] => {
    const url = stringAt(entry, 'url');
    const version = at(entry, 'majorApiVersion');
    const start = Date.parse(stringAt(entry, 'validFor', 'start') ?? '');
    const end = stringAt(entry, 'validFor', 'end');
    if (url === null || !isUsable(url) || typeof version !== 'number' || version < 1 || version > newest) return [];
    const valid = start <= now.getTime() && (end === null || now.getTime() < Date.parse(end));
    return valid ? [{ url: url.replace(/\/+$/, ''), version, start }] : [];
  });
  return usable.toSorted((a, b) => b.version - a.version || b.start - a.start)[0] ?? null;
}

/** The identity token goes to this address: in plain text only to this machine itself. */
function isUsable(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username !== '' || password !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && (hostname === '127.0.0.1' || hostname === 'localhost'));
}

function fault(where: string, what: string): ConfigurationError {
  return new ConfigurationError([
    {
      code: 'SIGNING_CONFIG',
      message: `the signing configuration ${where} cannot be used: ${what}`,
      hint: "Give a Sigstore signing configuration of version 0.2, or none to sign with npm's own services.",
    },
  ]);
}
