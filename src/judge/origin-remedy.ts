/** A command that is longer is neither copied nor shown whole. */
const LONGEST = 700;
/** From so many packages of one scope on, the scope is named instead. */
const MANY_OF_SCOPE = 3;

/** The command that pins what is found now for these packages, ready for a shell. */
export function updateCommand(packages: readonly string[]): string {
  const scopes = new Map<string, number>();
  for (const name of packages) {
    const scope = wildcardOf(name);
    scopes.set(scope, (scopes.get(scope) ?? 0) + 1);
  }
  const wanted = packages.map((name) => {
    const scope = wildcardOf(name);
    return name.startsWith('@') && (scopes.get(scope) ?? 0) >= MANY_OF_SCOPE ? scope : name;
  });
  const base = 'countersign origins update';
  const command = [base, ...[...new Set(wanted)].map(shellWord)].join(' ');
  // Without names it pins all that differ, and lists what it pinned.
  return command.length > LONGEST ? base : command;
}

function wildcardOf(name: string): string {
  return `${name.slice(0, name.indexOf('/'))}/*`;
}

/** Old names may hold signs that a shell obeys, and every name is a lockfile's author's. */
function shellWord(text: string): string {
  return /^[\w@./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Who accepts an origin, and where: never in the change that brings it in. */
export function remedyOf(path: string, proposed: boolean): (packages: readonly string[]) => string {
  if (proposed) {
    return () =>
      `Take the change of ${path} into a pull request of its own, have it reviewed by someone who owns that file, and merge it first.`;
  }
  return (packages) =>
    `Do not update before you know why. If it is right, run “${updateCommand(packages)}” on this branch, and merge the change of ${path} first, in a pull request of its own.`;
}
