import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, run, type RunningProcess } from '../process.ts';
import { inputVariables, readAction } from './action-yml.ts';
import { type Annotation, parseFileCommands } from './commands.ts';
import { LogReader } from './log-reader.ts';

/** GitHub drops a step's summary beyond this many bytes. */
const SUMMARY_LIMIT = 1024 * 1024;
const FILES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;

export interface ActionRun {
  /** The folder of action.yml; this repository, unless said. */
  readonly action?: string;
  /** The step's `with:`. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** The step's `env:`. */
  readonly env?: Readonly<Record<string, string>>;
  /** The checked-out repository; an empty folder, unless said. */
  readonly workspace?: string;
  /** The event's payload. */
  readonly event?: object;
  /** More of the `github` context, e.g. `event_name`, `repository`, `sha`, `token`. */
  readonly github?: Readonly<Record<string, string>>;
  /** The binary that runs it; the one of these tests (Node 24), unless said. */
  readonly node?: string;
  readonly timeoutMs?: number;
  /** Called with the raw output so far: to act midway, for example to cancel with SIGINT. */
  readonly onOutput?: (soFar: string, running: RunningProcess) => void;
}

export interface ActionResult {
  /** `null` where a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** In the order of appearance, unescaped. */
  readonly annotations: readonly Annotation[];
  /** The job summary's Markdown. */
  readonly summary: string;
  /** What the run's page shows: masked. stderr follows stdout. */
  readonly log: string;
  /** Both streams as the step wrote them: before commands were taken out, and secrets masked. */
  readonly written: string;
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  readonly groups: readonly string[];
  /** What the runner itself would warn of. */
  readonly warnings: readonly string[];
}

/** Runs an action the way actions/runner runs a node action: `runs.main`, with inputs, files, event and context. */
export async function runAction(options: ActionRun = {}): Promise<ActionResult> {
  const temp = mkdtempSync(path.join(tmpdir(), 'countersign-runner-'));
  try {
    return await runStep(temp, options);
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

async function runStep(temp: string, options: ActionRun): Promise<ActionResult> {
  const folder = options.action ?? ROOT;
  const action = readAction(folder);
  const workspace = options.workspace ?? path.join(temp, 'workspace');
  mkdirSync(workspace, { recursive: true });
  const eventPath = path.join(temp, 'event.json');
  writeFileSync(eventPath, JSON.stringify(options.event ?? {}));
  const files = FILES.map((name) => [name, path.join(temp, `set_${name.toLowerCase()}`)] as const);
  for (const [, file] of files) writeFileSync(file, '');

  const github = { ...GITHUB, ...options.github };
  const contexts = {
    github: { ...github, event: options.event ?? {}, workspace },
    runner: { temp, os: 'Linux', arch: 'X64' },
    env: options.env ?? {},
  };
  const { env: inputs, unexpected } = inputVariables(action, options.inputs ?? {}, contexts);
  const env = {
    CI: 'true',
    ...contextVariables(github),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_PATH: eventPath,
    ...Object.fromEntries(files.map(([name, file]) => [`GITHUB_${name}`, file])),
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...options.env,
    ...inputs,
  };
  const ended = await run(options.node ?? process.execPath, [path.join(folder, action.runs.main)], {
    cwd: workspace,
    env,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    ...(options.onOutput === undefined ? {} : { onStdout: options.onOutput }),
  });
  const reader = new LogReader([github.token]);
  // The runner reads commands from both streams.
  for (const stream of [ended.stdout, ended.stderr]) {
    for (const line of stream.split(/\r?\n/)) if (line !== '') reader.read(line);
  }
  const text = Object.fromEntries(files.map(([name, file]) => [name, readFileSync(file, 'utf8')]));
  const summary = text['STEP_SUMMARY'] ?? '';
  const tooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT ? ['the summary exceeds 1 MiB: GitHub drops it'] : [];
  return {
    exitCode: ended.code,
    signal: ended.signal,
    outputs: parseFileCommands(text['OUTPUT'] ?? ''),
    annotations: reader.annotations,
    summary,
    log: reader.log,
    written: `${ended.stdout}\n${ended.stderr}`,
    env: parseFileCommands(text['ENV'] ?? ''),
    path: (text['PATH'] ?? '').split('\n').filter((line) => line !== ''),
    state: parseFileCommands(text['STATE'] ?? ''),
    groups: reader.groups,
    warnings: [...unexpected.map((name) => `Unexpected input(s) '${name}'`), ...tooLong],
  };
}

/** A push to a repository's main branch, by default. */
const GITHUB = {
  token: 'ghs_0123456789abcdefghijABCDEFGHIJ012345',
  event_name: 'push',
  repository: 'octo-org/demo',
  repository_owner: 'octo-org',
  ref: 'refs/heads/main',
  ref_name: 'main',
  ref_type: 'branch',
  sha: 'f3a1c0ffee00000000000000000000000000beef',
  base_ref: '',
  head_ref: '',
  actor: 'octocat',
  workflow: 'ci',
  job: 'audit',
  run_id: '17686742434',
  run_attempt: '1',
  server_url: 'https://github.com',
  api_url: 'https://api.github.com',
  graphql_url: 'https://api.github.com/graphql',
};

/** The context's values as GITHUB_* variables. The token is no variable: a step gets it only where the workflow passes it. */
function contextVariables(github: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(github).filter(([name]) => name !== 'token');
  return Object.fromEntries(entries.map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]));
}
