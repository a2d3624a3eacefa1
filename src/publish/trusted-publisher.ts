import type { TokenClaims } from '../model/publish.ts';
import { workflowFile } from './check-run.ts';

/** One field of the form on `https://www.npmjs.com/package/{name}/access`, and what must be entered for this run. */
export interface FormField {
  readonly field: string;
  readonly enter: string;
}

/** npm compares each, letter for letter, with a claim of the run's identity token (https://docs.npmjs.com/trusted-publishers). */
export function trustedPublisherForm(claims: TokenClaims): readonly FormField[] {
  const [owner = '', repository = ''] = claims.repository.split('/');
  return [
    { field: 'Organization or user', enter: owner },
    { field: 'Repository', enter: repository },
    { field: 'Workflow filename', enter: workflowFile(claims.workflowRef) },
    { field: 'Environment name', enter: claims.environment ?? '(leave it empty)' },
  ];
}

/** The form's fields beside the claims that they are held against, as lines. None of these claims is a secret. */
export function trustedPublisherHelp(name: string, claims: TokenClaims): string {
  const lines = trustedPublisherForm(claims).map(({ field, enter }) => `  ${field}: ${enter}`);
  const called =
    claims.jobWorkflowRef === claims.workflowRef
      ? []
      : [
          `The workflow that was started counts (${claims.workflowRef}), not the one that it calls (${claims.jobWorkflowRef}).`,
        ];
  return [
    `The trusted publisher at https://www.npmjs.com/package/${name}/access must be, letter for letter:`,
    ...lines,
    `The run says of itself: event ${claims.event}, ref ${claims.ref}, repository ${claims.repositoryVisibility}, runner ${claims.runnerEnvironment}, subject ${claims.subject}.`,
    ...called,
  ].join('\n');
}
