import type { StepRisk, WorkflowJob, WorkflowStep } from '../model/workflow.ts';
import { commandsIn } from './commands.ts';

const LONGEST_SHOWN = 80;

/**
 * What lets code from elsewhere into a job: a cache that any run of the default branch may have written (how TanStack's
 * release was taken over in May 2026), dependencies' install scripts, the project's own build. In a job that may ask for
 * identity tokens each of them can take one and publish with flawless provenance. Only what is written plainly is seen.
 */
export function risksOf(job: WorkflowJob): readonly StepRisk[] {
  return job.steps.flatMap((step) => [...actionRisks(step), ...scriptRisks(step)]);
}

/** Does the job publish to a registry, as far as its text tells? */
export function publishes(job: WorkflowJob): boolean {
  if (/\/countersign\/\.github\/workflows\/publish\.ya?ml@/.test(job.calls ?? '')) return true;
  return job.steps.some((step) => {
    const action = nameOf(step);
    if (action.endsWith('/countersign') || action === './') return (step.inputs.get('mode') ?? '') === 'publish';
    if (PUBLISHING_ACTIONS.has(action)) return true;
    return commandsIn(step.run ?? '').some(({ words }) => isPublish(words));
  });
}

const PUBLISHING_ACTIONS: ReadonlySet<string> = new Set(['js-devtools/npm-publish', 'changesets/action']);

function isPublish(words: readonly string[]): boolean {
  const [program = '', ...rest] = words;
  if (program === 'npx') return /^(?:semantic-release|lerna)\b/.test(rest.find((word) => !word.startsWith('-')) ?? '');
  if (!MANAGERS.has(program) && program !== 'lerna' && program !== 'changeset' && program !== 'countersign')
    return false;
  return rest.includes('publish');
}

function nameOf({ uses }: WorkflowStep): string {
  return (uses ?? '').split('@')[0]?.toLowerCase() ?? '';
}

/** Inputs that make a setup action restore a cache, and the values that do not. */
const CACHE_INPUTS = ['cache', 'bundler-cache', 'cache-dependencies', 'enable-cache'];
const OFF: ReadonlySet<string> = new Set(['', 'false', 'never', 'none']);
/** These cache unless told not to. */
const CACHES_BY_ITSELF: ReadonlySet<string> = new Set(['actions/setup-go', 'swatinem/rust-cache']);

function actionRisks(step: WorkflowStep): readonly StepRisk[] {
  const action = nameOf(step);
  if (action === '') return [];
  const risk = (kind: StepRisk['kind']): readonly StepRisk[] => [
    { kind, line: step.line, what: shorten(step.uses ?? '') },
  ];
  if (action === 'actions/cache' || action === 'actions/cache/restore') return risk('cache');
  if (CACHE_INPUTS.some((input) => !OFF.has(step.inputs.get(input)?.toLowerCase() ?? ''))) return risk('cache');
  if (CACHES_BY_ITSELF.has(action) && step.inputs.get('cache') !== 'false') return risk('cache');
  if (action === 'actions/setup-node' && cachesForNpm(step)) return risk('perhaps-cache');
  if (action === 'bahmutov/npm-install' || !OFF.has(step.inputs.get('run_install') ?? '')) return risk('install');
  return [];
}

/** From version 5 on it caches for a project whose package.json names npm, unless told not to. A commit tells no version. */
function cachesForNpm({ uses, inputs }: WorkflowStep): boolean {
  if (inputs.get('package-manager-cache')?.toLowerCase() === 'false') return false;
  const major = /@v(\d+)/.exec(uses ?? '')?.[1];
  return major === undefined || Number(major) >= 5;
}

const MANAGERS: ReadonlySet<string> = new Set(['npm', 'pnpm', 'yarn', 'bun']);
const INSTALL: ReadonlySet<string> = new Set([
  'install',
  'i',
  'in',
  'ci',
  'add',
  'it',
  'cit',
  'install-test',
  'clean-install',
  'rebuild',
  'update',
  'up',
]);
const RUNS_PROJECT: ReadonlySet<string> = new Set([
  'run',
  'run-script',
  'test',
  't',
  'exec',
  'x',
  'dlx',
  'start',
  'build',
]);
const RUNNERS: ReadonlySet<string> = new Set(['npx', 'bunx', 'pnpx']);
/** Commands of Yarn that are no script of the project. */
const OTHERS_OF_YARN: ReadonlySet<string> = new Set(['npm', 'config', 'pack', 'publish', 'set', 'info', 'version']);

function scriptRisks(step: WorkflowStep): readonly StepRisk[] {
  // A block's text begins on the line after its key: close enough to find it, and never above the step.
  return commandsIn(step.run ?? '').flatMap(({ words }) => {
    const kind = riskOf(words);
    return kind === null ? [] : [{ kind, line: step.line, what: shorten(words.join(' ')) }];
  });
}

function riskOf(words: readonly string[]): 'install' | 'project-code' | null {
  const [program = '', ...rest] = words;
  if (RUNNERS.has(program)) return 'project-code';
  if (!MANAGERS.has(program)) return null;
  const quiet = rest.some((word) => word === '--ignore-scripts' || word === '--ignore-scripts=true');
  const [command, ...names] = rest.filter((word) => !word.startsWith('-'));
  if (command === undefined) return program === 'yarn' && !rest.includes('--version') && !quiet ? 'install' : null;
  if (INSTALL.has(command)) return quiet || installsNpmItself(program, names) ? null : 'install';
  if (RUNS_PROJECT.has(command)) return 'project-code';
  return program === 'yarn' && !OTHERS_OF_YARN.has(command) ? 'project-code' : null;
}

/** A newer npm, which trusted publishing needs, is what publishes anyway. */
function installsNpmItself(program: string, names: readonly string[]): boolean {
  return program === 'npm' && names.length > 0 && names.every((name) => /^npm(?:@[\w.^~-]+)?$/.test(name));
}

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
