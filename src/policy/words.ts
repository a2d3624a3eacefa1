import { ConfigurationError, type LockfileError } from '../model/errors.ts';

const YAML_FEATURE = 'an alias, anchor, tag, merge key or directive of YAML, which is not read here';

const WORDS: Readonly<Record<string, readonly [string, string]>> = {
  'lockfile-not-yaml': [
    'the file is not valid YAML at or before this line',
    'Texts that begin with @ or * need quotes, as "@acme/*"; indent with spaces, not tabs.',
  ],
  'lockfile-not-json': ['the file is not valid JSON at or before this line', 'Restore it, or record it again.'],
  'lockfile-yaml-feature': [YAML_FEATURE, 'Write the value out; a text that begins with * or & needs quotes, as "*".'],
  'lockfile-duplicate-key': ['this key was given before', 'Keep one of the two.'],
  'lockfile-escaped-key': ['this key is written with an escape that it does not need', 'Write it out.'],
  'lockfile-ambiguous': ['readers of YAML differ in what this unquoted text is', 'Put it in quotes.'],
  'lockfile-too-deep': ['the file nests too deep', 'No part of it nests that deep: check the indentation.'],
  'lockfile-too-large': ['the file holds too much', 'Make it shorter.'],
};

/** The readers of YAML and JSON speak of lockfiles, and what they say would send a person to the wrong file. */
export function inOwnWords(file: string, code: string, error: LockfileError): ConfigurationError {
  const problems = error.problems.map((problem) => {
    const [message, hint] = WORDS[problem.code] ?? ['the file cannot be read', 'Check its syntax.'];
    return { code, message, hint, file, line: problem.line ?? 1 };
  });
  return new ConfigurationError(problems, { cause: error });
}
