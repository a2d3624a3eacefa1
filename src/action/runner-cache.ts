import { createHash } from 'node:crypto';
import { AnswerCache } from '../adapters/cache/answer-cache.ts';
import { createPackStore, LONGEST_PACK, type PackStore } from '../adapters/cache/pack.ts';
import { type RunnerService, runnerService } from '../adapters/cache/runner-service.ts';
import { messageOf } from '../model/errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Events whose runs read and write the cache. A pull request's do neither: they ask about few versions, and their gate is
 * where somebody wants another answer than the registry's. Nor does any that runs in the base's scope with what an outsider
 * sent (`pull_request_target`, `workflow_run`, `issue_comment`).
 */
const EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);
const WEEK_MS = 7 * 86_400_000;

export interface RunnerCache {
  readonly answers: AnswerCache;
  /** Hands what is new to the runner. Never throws. */
  save(): Promise<void>;
}

/**
 * The runner's cache for attestations, where `cache` asks for it. Whatever goes wrong is one line in the log: an audit
 * without a cache takes longer, and is the same.
 *
 * @param place what the audits that share an entry have in common
 */
export async function openRunnerCache(
  place: readonly string[],
  env: Environment,
  now: () => Date,
  say: (line: string) => void,
): Promise<RunnerCache | null> {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  if (!EVENTS.has(event)) {
    say(`No cache: runs of “${event}” ask the registry itself.`);
    return null;
  }
  const service = runnerService(env);
  if (typeof service === 'string') {
    say(`No cache: ${service}.`);
    return null;
  }
  const digest = createHash('sha256').update(JSON.stringify(place)).digest('hex').slice(0, 16);
  // A new one each week: what was withdrawn since is not kept for ever, and what nobody uses any more goes.
  const prefix = `countersign-1-${digest}-${Math.floor(now().getTime() / WEEK_MS)}-`;
  try {
    const found = await service.restore(prefix, LONGEST_PACK);
    return cacheOf(service, prefix, createPackStore(found?.bytes ?? null), now, say);
  } catch (error) {
    say(`No cache: ${messageOf(error)}.`);
    return null;
  }
}

function cacheOf(
  service: RunnerService,
  prefix: string,
  store: PackStore,
  now: () => Date,
  say: (line: string) => void,
): RunnerCache {
  return {
    answers: new AnswerCache(store, () => now().getTime()),
    async save() {
      try {
        const packed = store.pack();
        if (packed === null) return;
        const kept = await service.save(`${prefix}${packed.digest.slice(0, 16)}`, packed.bytes);
        say(
          kept
            ? 'The attestations that were asked for are kept in the cache.'
            : 'The cache was not written: the runner did not take it.',
        );
      } catch (error) {
        say(`The cache was not written: ${messageOf(error)}.`);
      }
    },
  };
}
