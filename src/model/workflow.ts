/** A GitHub Actions workflow, as far as publishing from it is concerned. All text is the repository's own and untrusted. */
export interface Workflow {
  /** From the top of the repository, e.g. `.github/workflows/release.yml`. */
  readonly path: string;
  /** Names of the events that start it, in the file's order. */
  readonly events: readonly WorkflowEvent[];
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowEvent {
  readonly name: string;
  readonly line: number;
}

export interface WorkflowJob {
  readonly id: string;
  readonly line: number;
  /** May it ask for identity tokens? By its own permissions, or by the workflow's where it states none. Default: no. */
  readonly idToken: boolean;
  /** `if:` as written. */
  readonly condition: string | null;
  /** The name of its environment, as written; perhaps an expression. */
  readonly environment: string | null;
  /** Labels of `runs-on`, as written. */
  readonly runsOn: readonly string[];
  /** The workflow that it calls instead of running steps of its own. */
  readonly calls: string | null;
  readonly steps: readonly WorkflowStep[];
}

export interface WorkflowStep {
  readonly line: number;
  /** `uses:` as written. */
  readonly uses: string | null;
  /** `with:`, every value as text. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The script of `run:`. */
  readonly run: string | null;
}

/** What a step does that lets code from elsewhere into its job. */
export interface StepRisk {
  /**
   * `cache`: restores files that another run wrote · `perhaps-cache`: does where package.json names npm as its manager ·
   * `install`: runs scripts of dependencies · `project-code`: runs the project's scripts, and with them its dependencies
   */
  readonly kind: 'cache' | 'perhaps-cache' | 'install' | 'project-code';
  readonly line: number;
  /** The action, or the command. */
  readonly what: string;
}
