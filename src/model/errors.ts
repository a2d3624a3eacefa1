/** A problem that a person can mend: a code, what is wrong, and what to do. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly file?: string;
  readonly line?: number;
}

/** The base of every error that is somebody's input and not our bug. Anything else thrown is a bug. */
export abstract class UserError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map((problem) => problem.message).join('\n'), options);
    this.name = new.target.name;
    this.problems = problems;
  }
}

/** Wrong usage or configuration. Holds every fault that was found, not the first. */
export class ConfigurationError extends UserError {}

/** A lockfile that cannot be read for certain. Never an empty list instead. */
export class LockfileError extends UserError {
  constructor(problem: Problem, options?: ErrorOptions) {
    super([problem], options);
  }
}

/** Something the whole run needs could not be found out (for example the base commit). Exit code 3. */
export class IncompleteError extends UserError {}

/** For `switch`es that must be exhaustive. */
export function assertNever(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}

/** The message of anything thrown, for a detail line. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
