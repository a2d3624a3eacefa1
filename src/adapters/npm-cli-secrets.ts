import { printable } from './registry/urls.ts';

/** npm's tokens, JSON Web Tokens, bearers, and what stands before the host of an address. */
const SHAPES: readonly RegExp[] = [
  /\bnpm_[A-Za-z0-9]{20,}/g,
  /\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g,
  /\b(?:Bearer|Basic) +[\w.~+/=-]{6,}/gi,
  /(?<=\/\/)[^/\s@]+(?=@)/g,
  /(?<=:_(?:authToken|auth|password)\s*=\s*)\S+/g,
];
/** Anything shorter is too likely to be a word. */
const SHORTEST = 6;

/** A message from afar, for a person: without these secrets, and without anything that has the form of one. */
export function withoutSecrets(text: string, secrets: Iterable<string>): string {
  let clean = text;
  // Longest first: one may be a part of another.
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    if (secret.length >= SHORTEST) clean = clean.replaceAll(secret, '***');
  }
  for (const shape of SHAPES) clean = clean.replace(shape, '***');
  return printable(clean.trim().replaceAll(/\s+/g, ' '));
}

/** Names of variables whose value is likely to be a secret. */
export const SECRET_NAME = /token|auth|secret|passw|credential|_key$/i;

const CREDENTIAL_LINE = /:_(?:authToken|auth|password)\s*=\s*(.*)$/;

/** The credentials that are written out in an .npmrc. */
export function credentialsIn(npmrc: string): readonly string[] {
  return npmrc.split(/\r?\n/).flatMap((line) => {
    const value =
      CREDENTIAL_LINE.exec(line)?.[1]
        ?.trim()
        .replace(/^(["'])(.*)\1$/, '$2') ?? '';
    return value === '' || value.startsWith('${') ? [] : [value];
  });
}

/** The variables that an .npmrc refers to, as `${NAME}` or `${NAME?}`; without those of credentials where asked. */
export function variablesIn(npmrc: string, withCredentials: boolean): readonly string[] {
  const lines = npmrc.split(/\r?\n/).filter((line) => withCredentials || !CREDENTIAL_LINE.test(line));
  return lines.flatMap(variablesOf);
}

/** The variables in which an .npmrc says that credentials are, whatever they are called. */
export function credentialVariablesIn(npmrc: string): readonly string[] {
  return npmrc
    .split(/\r?\n/)
    .filter((line) => CREDENTIAL_LINE.test(line))
    .flatMap(variablesOf);
}

function variablesOf(line: string): readonly string[] {
  return [...line.matchAll(/\$\{([^}?]+)\??\}/g)].map(([, name = '']) => name);
}
