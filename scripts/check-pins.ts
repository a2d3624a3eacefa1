// Is every pinned `uses:` the commit of the tag that its comment names? A pin whose comment says something else is how
// a reviewer is shown one version and given another.
//
//   node scripts/run.mjs scripts/check-pins.ts [--offline-ok] [--root FOLDER] [--base URL]
//
// Exit code 0: all are. 1: one is not. 3: that could not be found out (with --offline-ok: 0, and it says so).
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { isCommit, repositoryOf, type Uses, usesIn } from './uses.ts';

const TIMEOUT_MS = 30_000;
const { values } = parseArgs({
  options: {
    'offline-ok': { type: 'boolean', default: false },
    root: { type: 'string', default: dirname(dirname(fileURLToPath(import.meta.url))) },
    base: { type: 'string', default: 'https://github.com' },
  },
});

const folder = join(values.root, '.github', 'workflows');
const pins = readdirSync(folder)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .flatMap((name) => usesIn(`.github/workflows/${name}`, readFileSync(join(folder, name), 'utf8')))
  .filter(({ ref }) => isCommit(ref));

const differs: string[] = [];
const unknown: string[] = [];
const answers = new Map<string, Promise<string | null>>();
for (const pin of pins) {
  const where = `${pin.file}:${pin.line}: ${pin.action}`;
  try {
    const commit = await commitOf(pin);
    if (commit === null) differs.push(`${where}: there is no tag ${pin.comment}`);
    else if (commit !== pin.ref) differs.push(`${where}: pinned is ${pin.ref}, the tag ${pin.comment} is ${commit}`);
  } catch (error) {
    unknown.push(`${where}: ${lastLine(error)}`);
  }
}

for (const line of differs) console.error(`wrong    ${line}`);
for (const line of unknown) console.error(`unknown  ${line}`);
console.log(`${pins.length} pins: ${differs.length} wrong, ${unknown.length} could not be compared.`);
if (pins.length === 0) process.exitCode = 1;
else if (differs.length > 0) process.exitCode = 1;
else if (unknown.length > 0) process.exitCode = values['offline-ok'] ? 0 : 3;

/** The commit of the tag in a pin's comment, or `null` where the repository answers and has no such tag. */
function commitOf({ action, comment }: Uses): Promise<string | null> {
  const url = `${values.base}/${repositoryOf(action) ?? action}`;
  const key = `${url} ${comment}`;
  const known = answers.get(key) ?? askTag(url, comment);
  answers.set(key, known);
  return known;
}

async function askTag(url: string, tag: string): Promise<string | null> {
  const wanted = `refs/tags/${tag}`;
  const { stdout } = await promisify(execFile)('git', ['ls-remote', '--', url, wanted, `${wanted}^{}`], {
    timeout: TIMEOUT_MS,
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
  });
  const refs = new Map(
    stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [commit = '', name = ''] = line.split('\t');
        return [name, commit] as const;
      }),
  );
  // An annotated tag is an object of its own; the commit it stands for is listed with `^{}` behind its name.
  return refs.get(`${wanted}^{}`) ?? refs.get(wanted) ?? null;
}

function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
