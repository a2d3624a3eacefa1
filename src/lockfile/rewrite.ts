interface Rewriter {
  readonly manager: string;
  /** The command by which it writes its lockfile anew, without installing anything where that can be had. */
  readonly command: string;
}

const NPM: Rewriter = { manager: 'npm', command: 'npm install --package-lock-only' };

const OTHERS: readonly (readonly [name: RegExp, rewriter: Rewriter])[] = [
  [/^(?:pnpm-lock(?:\..+)?|shrinkwrap)\.yaml$/i, { manager: 'pnpm', command: 'pnpm install --lockfile-only' }],
  [/^yarn\.lock$/i, { manager: 'yarn', command: 'yarn install' }],
  [/^bun\.lock$/i, { manager: 'bun', command: 'bun install --lockfile-only' }],
  [/^deno(?:\..+)?\.lock$/i, { manager: 'deno', command: 'deno install' }],
];

/** Who writes the lockfile of this path, for what a person is told to do about a broken one. */
export function rewriterOf(file: string): Rewriter {
  const name = file.split(/[/\\]/).at(-1) ?? file;
  return OTHERS.find(([pattern]) => pattern.test(name))?.[1] ?? NPM;
}

/** `let npm write it again with npm install --package-lock-only`, in the words of the file's own package manager. */
export function letRewrite(file: string, what: 'it' | 'the lockfile' = 'it'): string {
  const { manager, command } = rewriterOf(file);
  return `let ${manager} write ${what} again with ${command}`;
}
