import type { CommitTree, TreeFile } from '../model/base.ts';

/** A tree some of whose files are asked for before they are needed. */
export interface AskedAhead extends CommitTree {
  /** Each answer is handed out once, so that no bytes are kept that nobody will ask for again. */
  begin(path: string, maxBytes: number): void;
}

/** More at a time would be as many processes, and all their bytes in memory. */
const MOST_AHEAD = 8;

/** git reads the base's lockfiles while head's are being parsed: the one takes another processor, the other this one. */
export function askAhead(tree: CommitTree): AskedAhead {
  const begun = new Map<string, Promise<TreeFile>>();
  return {
    ...tree,
    begin(path, maxBytes) {
      if (begun.size >= MOST_AHEAD) return;
      const asked = tree.file(path, maxBytes);
      // Where it fails it is said to whoever needs it.
      asked.catch(() => undefined);
      begun.set(`${maxBytes} ${path}`, asked);
    },
    file(path, maxBytes) {
      const key = `${maxBytes} ${path}`;
      const asked = begun.get(key);
      begun.delete(key);
      return asked ?? tree.file(path, maxBytes);
    },
  };
}
