import type { Policy } from '../model/policy.ts';
import { SEVERITIES, type Severity } from '../model/severity.ts';

/** What a workflow or a command line asks for; `null`s: nothing. */
export interface StrictnessInputs {
  readonly failOn: Severity | null;
  readonly failOnIncomplete: boolean | null;
  readonly history: 'base' | 'line' | null;
  readonly corroborate: boolean | null;
  readonly deep: boolean | null;
}

export interface Strictness {
  readonly failOn: Severity;
  readonly failOnIncomplete: boolean;
  readonly history: 'base' | 'line' | null;
  readonly corroborate: boolean;
  readonly deep: boolean;
  /** One sentence for each input that is looser than the policy, and so is not honoured. */
  readonly warnings: readonly string[];
}

/** From loose to strict. `null` is the line for what changed. */
const HISTORIES = ['base', null, 'line'] as const;

/**
 * How strict a run is. A pull request may bring its own workflow file, so what that asks for can make the base branch's
 * policy stricter and never looser. Where the policy says nothing, the inputs hold, and then the defaults.
 */
export function tighten(policy: Policy | null, inputs: StrictnessInputs): Strictness {
  const warnings: string[] = [];
  const strict = <T>(key: string, agreed: T | null, asked: T | null, usual: T, rank: (value: T) => number): T => {
    if (agreed === null || asked === null) return agreed ?? asked ?? usual;
    if (rank(asked) >= rank(agreed)) return asked;
    warnings.push(
      `${key}: ${String(asked)} was not used: ${policy?.path} asks for ${String(agreed)}, which is stricter.`,
    );
    return agreed;
  };
  const on = Number;
  return {
    failOn: strict('fail-on', policy?.failOn ?? null, inputs.failOn, 'high', (level) => SEVERITIES.indexOf(level)),
    failOnIncomplete: strict('fail-on-incomplete', policy?.failOnIncomplete ?? null, inputs.failOnIncomplete, true, on),
    history: strict('history', policy?.history ?? null, inputs.history, null, (mode) => HISTORIES.indexOf(mode)),
    corroborate: strict('corroborate', policy?.corroborate ?? null, inputs.corroborate, true, on),
    deep: strict('deep', policy?.deep ?? null, inputs.deep, false, on),
    warnings,
  };
}
