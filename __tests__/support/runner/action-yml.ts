import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { type Contexts, interpolate } from './expressions.ts';

export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post?: string };
}

/** Reads the `action.yml` of a folder. */
export function readAction(folder: string): ActionDefinition {
  const file = path.join(folder, 'action.yml');
  const parsed = parse(readFileSync(file, 'utf8')) as Partial<ActionDefinition> | null;
  if (parsed?.runs?.main === undefined) throw new Error(`${file} has no runs.main`);
  return { inputs: parsed.inputs ?? {}, outputs: parsed.outputs ?? {}, runs: parsed.runs };
}

/**
 * The `INPUT_*` variables of a step: every declared input, as given or by default; spaces become `_`, hyphens stay.
 * `unexpected` are those given that action.yml does not declare: the runner warns of them and passes them all the same.
 */
export function inputVariables(
  action: ActionDefinition,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): { readonly env: Record<string, string>; readonly unexpected: readonly string[] } {
  const env: Record<string, string> = {};
  const variable = (name: string): string => `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
  for (const [name, { default: fallback }] of Object.entries(action.inputs)) {
    env[variable(name)] = interpolate(String(fallback ?? ''), contexts);
  }
  const unexpected: string[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (!(variable(name) in env)) unexpected.push(name);
    env[variable(name)] = value;
  }
  return { env, unexpected };
}
