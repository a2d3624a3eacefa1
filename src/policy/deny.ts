import type { DenyRule } from '../model/policy.ts';
import { formatRepository, repositoryFromUri } from '../model/repository.ts';
import { type Field, quoted } from './field.ts';
import { COMMIT, DAY, DAY_OR_INSTANT, HTTPS_ADDRESS, isDay, REPOSITORY, WORKFLOW } from './formats.ts';
import { LONGEST_REASON, readPattern, readRange } from './rules.ts';

const CONDITIONS = ['package', 'versions', 'repository', 'workflow', 'commit', 'run', 'published'] as const;
const LONGEST_ADDRESS = 500;

export function readDeny(field: Field): DenyRule | null {
  const rule = field.members([...CONDITIONS, 'reason']);
  if (rule === null) return null;
  const name = readPattern(rule.get('package'));
  const versions = readRange(rule.get('versions'));
  const repository = readRepository(rule.get('repository'));
  const workflowHint = 'Write the path of a workflow file, as .github/workflows/release.yml.';
  const workflow = rule.get('workflow')?.matching(WORKFLOW, LONGEST_ADDRESS, workflowHint) ?? null;
  const commit = rule.get('commit')?.matching(COMMIT, 64, 'Write a whole commit id: 40 or 64 hex digits.') ?? null;
  const runHint = 'Write the address of a run, as https://github.com/owner/repository/actions/runs/123.';
  const run = rule.get('run')?.matching(HTTPS_ADDRESS, LONGEST_ADDRESS, runHint) ?? null;
  const { from, to } = readWindow(rule.get('published'));
  const reason = rule
    .required('reason', 'Write why it is denied: it is shown to whoever meets it.')
    ?.text(LONGEST_REASON);
  if (!CONDITIONS.some((key) => rule.has(key)))
    return field.fault('it says nothing of what is denied', `Give at least one of ${CONDITIONS.join(', ')}.`);
  if (rule.has('versions') && !rule.has('package'))
    return field.fault('versions of no package', 'Name the package too; "*" for every package.');
  return {
    package: name,
    versions,
    repository,
    workflow,
    commit: commit?.toLowerCase() ?? null,
    run: run?.replace(/\/+$/, '') ?? null,
    publishedFrom: from,
    publishedTo: to,
    reason: reason ?? '',
    at: field.at,
  };
}

function readRepository(field: Field | null): string | null {
  const text = field?.matching(REPOSITORY, LONGEST_ADDRESS, 'Write it as github.com/owner/repository.') ?? null;
  if (field === null || text === null) return null;
  const found = repositoryFromUri(`https://${text.replace(/^https:\/\//, '')}`);
  return found === null
    ? field.fault(`${quoted(text)} is not a repository`, 'Write it as github.com/owner/repository.')
    : formatRepository(found);
}

interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

function readWindow(field: Field | null): Window {
  const nothing: Window = { from: null, to: null };
  const window = field?.members(['from', 'to']) ?? null;
  if (field === null || window === null) return nothing;
  const from = readInstant(window.get('from'), 'T00:00:00.000Z');
  const to = readInstant(window.get('to'), 'T23:59:59.999Z');
  if (!window.has('from') && !window.has('to'))
    field.fault('it has neither a beginning nor an end', 'Give from, to, or both.');
  if (from !== null && to !== null && from > to) field.fault('it ends before it begins', 'Exchange from and to.');
  return { from, to };
}

/** A day stands for all of it, in UTC. */
function readInstant(field: Field | null, ofDay: string): string | null {
  const hint = 'Write a day as 2026-05-11, or an instant in UTC as 2026-05-11T19:20:00Z.';
  const text = field?.matching(DAY_OR_INSTANT, 30, hint) ?? null;
  if (field === null || text === null) return null;
  if (!isDay(text.slice(0, 10))) return field.fault(`${text} is in no calendar`, hint);
  return new Date(DAY.test(text) ? `${text}${ofDay}` : text).toISOString();
}
