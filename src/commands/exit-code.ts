import { ConfigurationError, IncompleteError, LockfileError } from '../model/errors.ts';
import type { Verdict, Verification } from '../model/verdict.ts';

/** 0 pass · 1 findings at or above the threshold · 2 usage or configuration · 3 could not find out enough */
export type ExitCode = 0 | 1 | 2 | 3;

export function exitCodeOf(outcome: Verdict['outcome'] | Verification['outcome']): ExitCode {
  switch (outcome) {
    case 'pass':
      return 0;
    case 'fail':
      return 1;
    case 'error':
      return 2;
    case 'incomplete':
      return 3;
  }
}

/** Of anything thrown. A bug of ours means that nothing was found out: never 0, and never "findings". */
export function exitCodeOfError(error: unknown): ExitCode {
  if (error instanceof ConfigurationError || error instanceof LockfileError) return 2;
  if (error instanceof IncompleteError) return 3;
  return 3;
}
