/** One simple command of a script: its words, without assignments in front, and the line it begins on (from 0). */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly line: number;
}

/** Words that run the command after them. */
const PREFIXES: ReadonlySet<string> = new Set([
  'sudo',
  'command',
  'exec',
  'time',
  'env',
  'corepack',
  'then',
  'do',
  'else',
  'if',
  'while',
  'until',
  '!',
  '{',
  '(',
]);

/**
 * The commands of a `run:` script, roughly as a shell splits them: enough to recognise a package manager that is called
 * plainly. It is no shell: what is called by `eval`, from a function or a file is not seen, so that nothing may rest on a
 * command's absence.
 */
export function commandsIn(script: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let begun: { text: string; line: number } | null = null;
  for (const [line, raw] of script.split('\n').entries()) {
    const text = raw.replace(/(?:^|\s)#.*$/, '');
    const whole: { text: string; line: number } =
      begun === null ? { text, line } : { text: `${begun.text} ${text}`, line: begun.line };
    if (/[\\`]\s*$/.test(whole.text)) {
      begun = { text: whole.text.replace(/[\\`]\s*$/, ''), line: whole.line };
      continue;
    }
    begun = null;
    commands.push(...split(whole.text, whole.line));
  }
  if (begun !== null) commands.push(...split(begun.text, begun.line));
  return commands;
}

function split(text: string, line: number): readonly ShellCommand[] {
  return text.split(/&&|\|\||[;|&]|\$\(/).flatMap((part) => {
    const words = part
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["'(]+|["')]+$/g, ''))
      .filter((word) => word !== '');
    const first = words.findIndex((word) => !PREFIXES.has(word) && !/^[A-Za-z_]\w*=/.test(word));
    return first < 0 ? [] : [{ words: words.slice(first), line }];
  });
}
