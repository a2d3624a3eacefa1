import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { MAX_JSON_VALUES } from './limits.ts';
import { formatNamed, nameIn } from './names.ts';
import type { PrintedLockfile } from './read-like.ts';

export interface Opening {
  /** Where a project's configuration gives the file a name that does not tell what it is. */
  readonly format?: LockfileFormat | undefined;
  /** The same file at another commit. What is written as there is not read again. */
  readonly like?: PrintedLockfile | undefined;
  /** Called with a lockfile that another state of it can be held against. */
  readonly onPrinted?: ((printed: PrintedLockfile) => void) | undefined;
}

/**
 * `readLockfile` of which only what is needed is loaded: npm's lockfiles are most there are, and need no reader of YAML and of
 * five other formats. Rejects as that one throws.
 */
export async function openLockfile(path: string, text: Uint8Array, opening: Opening = {}): Promise<Lockfile> {
  const named = formatNamed(nameIn(path));
  if (named !== 'npm' && named !== 'npm-shrinkwrap')
    return (await import('./index.ts')).readLockfile(path, text, opening.format);
  // As npm prints them nearly all are, and nothing else is loaded for those.
  const [{ boundedText }, { locatePrinted }, { readNpmDocument }] = await Promise.all([
    import('./bounded-text.ts'),
    import('./printed-json.ts'),
    import('./npm-document.ts'),
  ]);
  const whole = boundedText(path, text);
  if (opening.like?.lockfile.path === path && opening.like.lockfile.format === named) {
    const lockfile = (await import('./read-like.ts')).readLike(whole, opening.like);
    if (lockfile !== undefined) return lockfile;
  }
  const printed = whole.length < MAX_JSON_VALUES ? locatePrinted(whole) : undefined;
  if (printed !== undefined) {
    const lockfile = readNpmDocument(path, named, printed);
    opening.onPrinted?.({ lockfile, text: whole });
    return lockfile;
  }
  return (await import('./npm.ts')).parseNpmLockfile(path, named, text);
}
