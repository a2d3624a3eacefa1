import { InvalidArgumentError } from 'commander';
import { SEVERITIES, type Severity, isSeverity } from '../model/severity.ts';
import type { Shard } from '../model/shard.ts';
import { readShard, SHARD_WORDS } from './shard.ts';

/** A whole number from 1 to `most`. */
export function countUpTo(most: number): (text: string) => number {
  return (text) => {
    const count = Number(text);
    if (!/^\d+$/.test(text) || count < 1 || count > most)
      throw new InvalidArgumentError(`It takes a whole number from 1 to ${most}.`);
    return count;
  };
}

export function severity(text: string): Severity {
  if (!isSeverity(text)) throw new InvalidArgumentError(`It takes one of ${SEVERITIES.join(', ')}.`);
  return text;
}

export function yesOrNo(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw new InvalidArgumentError('It takes true or false.');
  return text === 'true';
}

export function shard(text: string): Shard {
  const read = readShard(text);
  if (read === null) throw new InvalidArgumentError(`It takes ${SHARD_WORDS}.`);
  return read;
}

export function registryUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw new InvalidArgumentError('It takes an http(s) address.');
  if (url.username !== '' || url.password !== '')
    throw new InvalidArgumentError('Put credentials into .npmrc, not into the address.');
  return text;
}

/**
 * `--json` alone is standard output, `--json=FILE` a file; never the next argument, which would swallow a lockfile.
 */
export function normaliseArguments(args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  return args.map((argument, index) => {
    if (end >= 0 && index > end) return argument;
    if (argument === '--json') return '--json=-';
    return argument === '--fail-on-incomplete' ? '--fail-on-incomplete=true' : argument;
  });
}
