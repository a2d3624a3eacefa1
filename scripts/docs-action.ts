import { parse } from 'yaml';

export interface Described {
  readonly name: string;
  readonly description: string;
  /** As action.yml has it; empty for none. */
  readonly default: string;
}

/** What action.yml declares, and which modes read it. */
export interface ActionFacts {
  readonly every: readonly Described[];
  readonly audit: readonly Described[];
  readonly publish: readonly Described[];
  readonly outputs: readonly Described[];
}

/** Read before the mode is known. */
const EVERY_MODE: readonly string[] = ['mode', 'working-directory'];
const PUBLISH_READER = 'publish-inputs.ts';

/**
 * The inputs and outputs of action.yml, the inputs by the modes that read them. By whom an input is read is taken from the
 * sources, and not kept by hand a second time.
 *
 * @param readers the files of `src/action/` that read inputs
 * @throws Error for an input that no file reads: the page would not say what it is for
 */
export function actionFacts(
  actionYml: string,
  readers: readonly { readonly name: string; readonly text: string }[],
): ActionFacts {
  const action = parse(actionYml) as {
    readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
    readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  };
  const inputs = Object.entries(action.inputs).map(([name, input]) => ({
    name,
    description: input.description,
    default: input.default ?? '',
  }));
  const isReadIn = (name: string, publish: boolean): boolean =>
    readers.some((file) => (file.name === PUBLISH_READER) === publish && calls(file.text).has(name));
  const [every, others] = [true, false].map((wanted) => inputs.filter((i) => EVERY_MODE.includes(i.name) === wanted));
  const audit = (others ?? []).filter(({ name }) => isReadIn(name, false));
  const publish = (others ?? []).filter(({ name }) => isReadIn(name, true));
  const unread = (others ?? []).filter((input) => !audit.includes(input) && !publish.includes(input));
  if (unread.length > 0) throw new Error(`No mode reads: ${unread.map(({ name }) => name).join(', ')}`);
  const outputs = Object.entries(action.outputs).map(([name, { description }]) => ({ name, description, default: '' }));
  return { every: every ?? [], audit, publish, outputs };
}

/** The first arguments of all calls in a source that are a text. */
function calls(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\b\w+\('([a-z-]+)'/g)].map((match) => match[1] ?? ''));
}

/** The text of `docs/inputs.md`. */
export function inputsPage({ every, audit, publish, outputs }: ActionFacts): string {
  return `<!-- Made from action.yml by \`npm run docs\`. Do not edit. -->

# Inputs and outputs of the action

No input is required. What is not given has the default; where there is none, the description says what happens then. A value that is not
known ends the step with exit code 2, and all faults are listed at once. [Policy](policy.md) is what a team agreed on for all of its workflows.

## In every mode

${inputTable(every)}

## \`mode: audit\`

${inputTable(audit)}

## \`mode: publish\`, \`pack\` and \`verify\`

${inputTable(publish)}

## Outputs

Every output is set on every path, to nothing where there is nothing to tell.

${table(
  ['output', 'what it is'],
  outputs.map(({ name, description }) => [`\`${name}\``, description]),
)}
`;
}

function inputTable(inputs: readonly Described[]): string {
  return table(
    ['input', 'default', 'what it is'],
    inputs.map((input) => [`\`${input.name}\``, input.default === '' ? '' : `\`${input.default}\``, input.description]),
  );
}

/** A table of Markdown; a cell's own bars are escaped, and its lines made one. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ');
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
