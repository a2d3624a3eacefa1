/** One `uses:` of a workflow, as it stands in the file. */
export interface Uses {
  readonly file: string;
  readonly line: number;
  /** What is used: `owner/repository`, with a path behind it or none; `./…`; `docker://…`. */
  readonly action: string;
  /** Behind the `@`; empty for what lies in this repository. */
  readonly ref: string;
  /** The comment behind it, without the `#`; empty where there is none. */
  readonly comment: string;
}

/**
 * The `uses:` of a workflow, line by line: the comment that states a pin's version is not part of what a YAML parser gives.
 * A test holds this reading and a YAML parser's to each other.
 */
export function usesIn(file: string, text: string): readonly Uses[] {
  return text.split(/\r?\n/).flatMap((content, index) => {
    const match = /^\s*(?:-\s+)?uses:\s*(['"]?)([^'"\s#]+)\1\s*(?:#\s*(.*?)\s*)?$/.exec(content);
    if (match === null) return [];
    const [action = '', ref = ''] = (match[2] ?? '').split('@', 2);
    return [{ file, line: index + 1, action, ref, comment: match[3] ?? '' }];
  });
}

/** Whether a ref is a full commit, which nobody can move. */
export function isCommit(ref: string): boolean {
  return /^[0-9a-f]{40}$/.test(ref);
}

/** `owner/repository` of an action, without the path inside it; `null` for what is in no repository of its own. */
export function repositoryOf(action: string): string | null {
  const match = /^([\w.-]+\/[\w.-]+)(?:\/|$)/.exec(action);
  return match === null || action.startsWith('.') ? null : (match[1] ?? null);
}
