/**
 * Events of a workflow that somebody without write access to the repository can start or steer
 * (https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows).
 */
export const OUTSIDER_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'fork',
  'watch',
  'pull_request_review',
  'pull_request_review_comment',
]);

/** Of these, the ones whose runs get no secrets and no identity token where they come from a fork. */
export const RESTRICTED_IN_FORKS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);
