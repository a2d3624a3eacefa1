import type { Lockfile, LockfileFormat } from '../model/package.ts';
import { MAX_JSON_VALUES } from './limits.ts';
import { formatNamed, nameIn } from './names.ts';

/**
 * `readLockfile` of which only what is needed is loaded: npm's lockfiles are most there are, and need no reader of YAML and of
 * five other formats. Rejects as that one throws.
 */
export async function openLockfile(path: string, text: Uint8Array, format?: LockfileFormat): Promise<Lockfile> {
  const named = formatNamed(nameIn(path));
  if (named !== 'npm' && named !== 'npm-shrinkwrap')
    return (await import('./index.ts')).readLockfile(path, text, format);
  // As npm prints them nearly all are, and nothing else is loaded for those.
  const [{ boundedText }, { locatePrinted }, { readNpmDocument }] = await Promise.all([
    import('./bounded-text.ts'),
    import('./printed-json.ts'),
    import('./npm-document.ts'),
  ]);
  const whole = boundedText(path, text);
  const printed = whole.length < MAX_JSON_VALUES ? locatePrinted(whole) : undefined;
  if (printed !== undefined) return readNpmDocument(path, named, printed);
  return (await import('./npm.ts')).parseNpmLockfile(path, named, text);
}
