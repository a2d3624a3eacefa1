import { createPublicKey } from 'node:crypto';
import type { RegistryRule } from '../model/policy.ts';
import type { TrustedKey } from '../model/ports.ts';
import { isPublicRegistry } from '../model/public-registry.ts';
import { type Field, quoted } from './field.ts';
import { DAY_OR_INSTANT, HTTP_ADDRESS, isDay, KEYID, P256_SPKI, SCOPE } from './formats.ts';

const MOST_KEYS = 32;
const MOST_SCOPES = 500;
const LONGEST_ADDRESS = 500;
const LONGEST_NAME = 214;

export function readRegistry(field: Field): RegistryRule | null {
  const rule = field.members(['url', 'keys', 'mirror-of', 'evidence', 'scopes']);
  if (rule === null) return null;
  const url = readUrl(rule.required('url', 'Write the address of the registry, as .npmrc has it.'));
  const keys = readList(rule.get('keys'), MOST_KEYS, readKey);
  const mirrorOfNpm = rule.get('mirror-of')?.choice(['npm']) === 'npm';
  const noEvidence = rule.get('evidence')?.choice(['none']) === 'none';
  const scopes = readList(rule.get('scopes'), MOST_SCOPES, readScope);
  const says = ['keys', 'mirror-of', 'evidence'].filter((key) => rule.has(key));
  if (says.length > 1)
    // A mirror that is excused from evidence could exchange any package of the public registry.
    field.fault(
      `${says.join(' and ')} exclude each other`,
      'Keep one of them: a registry has keys of its own, or npm’s, or no evidence.',
    );
  if (says.length === 0 && !rule.has('scopes'))
    field.fault('it says nothing of the registry', 'Give keys, mirror-of, evidence or scopes.');
  if (url !== null && isPublicRegistry(new URL(url)) && says.length > 0)
    field.fault(
      `${says.join(' and ')} for npm’s own registry`,
      'Its keys come from Sigstore’s trust root. Leave it out.',
    );
  return url === null ? null : { url, keys, mirrorOfNpm, noEvidence, scopes, at: field.at };
}

function readList<T>(field: Field | null, most: number, read: (item: Field) => T | null): readonly T[] {
  const items = field?.items(most) ?? [];
  if (field !== null && items.length === 0) field.fault('it lists nothing', 'Leave it out, or give at least one.');
  return items.map(read).filter((item) => item !== null);
}

/** In the one form in which addresses are compared: lower-case host, no default port, a trailing slash. */
function readUrl(field: Field | null): string | null {
  const hint = 'Write an http(s) address without credentials, as https://npm.example.com/.';
  // The address is not shown: somebody may have put a password into it.
  const text = field?.text(LONGEST_ADDRESS) ?? null;
  if (field === null || text === null) return null;
  if (!HTTP_ADDRESS.test(text) || !URL.canParse(text)) return field.fault('it is not the address of a registry', hint);
  const url = new URL(text);
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '');
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

function readKey(field: Field): TrustedKey | null {
  const key = field.members(['keyid', 'key', 'expires']);
  if (key === null) return null;
  const keyid = key
    .required('keyid', 'Write the id that its signatures carry.')
    ?.matching(KEYID, 200, 'It has no spaces.');
  const bytes = key.required('key', 'Write the public key: SPKI, DER, base64.');
  const spki = bytes?.matching(P256_SPKI, 200, 'Write an ECDSA P-256 public key: SPKI, DER, base64.') ?? null;
  if (bytes !== null && spki !== null && !isKey(spki)) bytes.fault('it is not a point of P-256', 'Copy it again.');
  const end = key.get('expires');
  const expires =
    end?.matching(DAY_OR_INSTANT, 30, 'Write a day, or an instant in UTC as 2026-05-11T19:20:00Z.') ?? null;
  if (end !== null && expires !== null && !isDay(expires.slice(0, 10)))
    end.fault(`${expires} is in no calendar`, 'Write a day as 2026-12-31.');
  return keyid === null || keyid === undefined || spki === null
    ? null
    : { keyid, spki, usage: 'any', start: null, end: expires };
}

function isKey(spki: string): boolean {
  try {
    createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
    return true;
  } catch {
    return false;
  }
}

function readScope(field: Field): string | null {
  return field.matching(SCOPE, LONGEST_NAME, 'A scope, as "@acme".');
}

/** One registry must not be two, and a scope must not have two homes: which of them holds would be anybody's guess. */
export function refuseRepeated(rules: readonly (RegistryRule | null)[], fields: readonly Field[]): void {
  const urls = new Set<string>();
  const scopes = new Map<string, string>();
  for (const [index, rule] of rules.entries()) {
    const field = fields[index];
    if (rule === null || field === undefined) continue;
    if (urls.has(rule.url)) field.fault('this registry is listed already', 'Put both into one.');
    urls.add(rule.url);
    for (const scope of rule.scopes) {
      if (scopes.has(scope)) field.fault(`${quoted(scope)} has a registry already`, 'Keep it at one of them.');
      scopes.set(scope, rule.url);
    }
  }
}
