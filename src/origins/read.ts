import { ConfigurationError, type Problem } from '../model/errors.ts';
import type { OriginsFile, PinnedOrigin } from '../model/origin.ts';
import { type Fault, membersOf } from './faults.ts';
import { JsonFault, type Located, parseLocatedJson } from './located-json.ts';
import { readEntry } from './read-entry.ts';

/** More faults than this help nobody. */
const MAX_FAULTS = 50;
const HINT = 'Mend that line, or take the file from the last good commit.';

/**
 * Reads an origins file. What is wrong is never skipped: an entry that cannot be read would be a package that nobody holds
 * to its origin.
 *
 * @param path as it is shown in messages
 * @throws ConfigurationError with every fault and its line
 */
export function readOrigins(path: string, text: string): OriginsFile {
  const faults: Problem[] = [];
  const fault: Fault = (message, line) => {
    if (faults.length < MAX_FAULTS)
      faults.push({ code: 'ORIGINS_FILE', message: `${path}: ${message}.`, hint: HINT, file: path, line });
  };
  let root: Located | null = null;
  try {
    root = parseLocatedJson(text);
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    fault(error.message, error.line);
  }
  const pinned = root === null ? [] : readRoot(root, fault);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { path, pinned };
}

function readRoot(root: Located, fault: Fault): readonly PinnedOrigin[] {
  const members = membersOf(root, ['version', 'origins'], 'the file', fault);
  if (members === null) return [];
  const version = members.get('version')?.value;
  if (version !== undefined && (version.type !== 'scalar' || version.value !== 1))
    fault('version must be 1: this is of a form that this program does not know', version.line);
  const origins = members.get('origins')?.value;
  if (origins === undefined) return [];
  if (origins.type !== 'array') {
    fault('origins must be a list', origins.line);
    return [];
  }
  const pinned = origins.items.flatMap((item) => readEntry(item, fault) ?? []);
  refuseTwice(pinned, fault);
  return pinned;
}

/** Of two pins of one package, one reader would take the first and another one the last. */
function refuseTwice(pinned: readonly PinnedOrigin[], fault: Fault): void {
  const lines = new Map<string, number>();
  for (const { packages, line } of pinned) {
    for (const name of Object.keys(packages)) {
      const earlier = lines.get(name);
      if (earlier === undefined) lines.set(name, line);
      else fault(`${name} is pinned twice, on line ${earlier} and here`, line);
    }
  }
}
