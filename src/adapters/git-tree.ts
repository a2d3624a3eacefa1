/** What a path of a commit is. `blob`: the id of a regular file's bytes; `null` for a link, a submodule or a folder. */
export interface GitEntry {
  readonly blob: string | null;
}

/** All that a commit holds, as one `git ls-tree -r` lists it. */
export interface GitTree {
  /** Of files, links and submodules, from the top of the repository. */
  readonly paths: readonly string[];
  /** `null`: there certainly is nothing of that name. */
  at(path: string): GitEntry | null;
}

const NO_FILE: GitEntry = { blob: null };
/** `<mode> <type> <id>`: of regular files the mode is 100644 or 100755. */
const REGULAR = /^100\d{3} blob ([0-9a-f]+)$/;

/** @param listed the output of `git ls-tree -r -z`: `<mode> <type> <id>\t<path>`, each ended by a NUL */
export function createGitTree(listed: string): GitTree {
  const entries = new Map<string, string>();
  for (const line of listed.split('\0')) {
    const tab = line.indexOf('\t');
    if (tab > 0) entries.set(line.slice(tab + 1), line.slice(0, tab));
  }
  let folders: ReadonlySet<string> | null = null;
  return {
    paths: [...entries.keys()],
    at(path) {
      const entry = entries.get(path);
      if (entry !== undefined) return { blob: REGULAR.exec(entry)?.[1] ?? null };
      // A folder of that name is no absent file.
      folders ??= foldersOf(entries.keys());
      return folders.has(path.replace(/\/$/, '')) ? NO_FILE : null;
    },
  };
}

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const folder = path.slice(0, at);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
