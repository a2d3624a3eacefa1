import type { Problem } from '../model/errors.ts';
import type { Attempt, ClockPort, IdTokenPort, LandedPort, PublisherPort, Refusal, Tarball } from '../model/publish.ts';
import type { Preflighted } from './preflight.ts';
import {
  exchangeProblem,
  identityProblem,
  IS_STAGED,
  lostProblem,
  notPreflightedProblem,
  noProvenanceProblem,
  refusedProblem,
  steeredProblem,
  type Subject,
  takenProblem,
  unseenProblem,
  withdrawnProblem,
} from './publish-problems.ts';
import { awaitVersion, publishedVersion, type PublishedVersion } from './published-version.ts';
import { steeringSettings } from './steering.ts';

declare const published: unique symbol;

/** The registry has taken these bytes. Only `publish` makes one; what everybody sees of it, `confirm` finds out. */
export interface Published {
  readonly [published]: true;
  readonly tarball: Tarball;
  /** `already-published`: it had them before, from another run or an earlier try of this one. */
  readonly how: 'published' | 'already-published' | 'staged';
  readonly tag: string;
  /** Of a staged version, if the registry told. */
  readonly stageId: string | null;
  /** npm reported a failure, and the registry has the bytes all the same. */
  readonly answerLost: boolean;
}

export type Publishing =
  | { readonly kind: 'published'; readonly value: Published }
  /** `mayHaveLanded`: never to be told as "not published". */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly mayHaveLanded: boolean };

export interface PublishPorts {
  readonly identity: IdTokenPort;
  readonly publisher: PublisherPort;
  readonly registry: Pick<LandedPort, 'packument'>;
  readonly clock: ClockPort;
}

export interface PublishMaterial {
  readonly tarball: Tarball;
  /** The verified bundle's file, absolute; `null` for a publish without provenance. */
  readonly bundleFile: string | null;
}

const MOST_EXCHANGES = 3;
const MOST_PUBLISHES = 2;
const EXCHANGE_WAITS = [1_000, 3_000] as const;
/** npm ended without an answer, and may be asked again: a second publish of the same version does no harm. */
const BRIEF: readonly number[] = [0, 2_000, 4_000];
/** The registry says that it has the version, or will not be asked again: other people see it after minutes, at worst. */
const PATIENT: readonly number[] = [0, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000, 60_000];
const ONCE: readonly number[] = [0];
/** In the registry's words, and in those of npm 11, which looks by itself. */
const SAYS_TAKEN = /(?:over|stage) (?:the )?previously published version/i;

/**
 * Has the registry take these bytes, once. Whatever npm reports, the registry's bytes decide: before it is asked, and after
 * each failure, since an answer can be lost on its way, and npm's own second try is then refused for what its first one did.
 */
export async function publish(
  preflighted: Preflighted,
  material: PublishMaterial,
  ports: PublishPorts,
): Promise<Publishing> {
  const { name, version, tag, claims, facts } = preflighted;
  const { tarball, bundleFile } = material;
  const { provenance, form, registry } = facts.intent;
  const subject: Subject = { name, version, integrity: tarball.integrity, form, registry, claims };
  const done = (how: Published['how'], more: Partial<Published> = {}): Publishing => ({
    kind: 'published',
    // The one place that makes the brand.
    value: { tarball, how, tag, stageId: null, answerLost: false, ...more } as Published,
  });

  if (facts.manifest.integrity !== tarball.integrity)
    return failed(notPreflightedProblem(subject, facts.manifest.integrity));
  const steered = steeringSettings(tarball.manifest, tag);
  if (steered.length > 0) return failed(steeredProblem(subject, steered));
  const before = await publishedVersion(ports.registry, subject);
  if (before.kind === 'same') return done('already-published');
  if (before.kind === 'other') return failed(takenProblem(subject, before.integrity));
  // Nothing is signed for bytes that were there at the preflight: should they be gone now, they must not go up bare.
  if (provenance && bundleFile === null) return failed(noProvenanceProblem(subject));

  const token = await tokenFor(subject, ports);
  if ('problem' in token) return failed(token.problem);
  let mayHaveLanded = false;
  for (let tries = 1; ; tries += 1) {
    const attempt = await npmPublish(preflighted, material, token.token, ports.publisher);
    if (attempt.kind === 'done') {
      const { stageId } = attempt.value;
      return done(form === 'staged' ? 'staged' : 'published', { stageId });
    }
    const taken = saysTaken(attempt);
    const last = tries === MOST_PUBLISHES;
    const waits = waitsAfter(attempt, taken && form !== 'staged', last, mayHaveLanded);
    const after = await awaitVersion(ports.registry, subject, ports.clock, waits);
    if (after.kind === 'same') return done('published', { answerLost: true });
    if (after.kind === 'other') return failed(takenProblem(subject, after.integrity));
    if (after.kind === 'absent' && after.withdrawn && taken) return failed(withdrawnProblem(subject, attempt.message));
    mayHaveLanded ||= taken || attempt.kind === 'unreachable' || isPassing(attempt, taken);
    if (!last && (attempt.kind === 'unreachable' || isPassing(attempt, taken))) continue;
    return failed(problemOf(subject, attempt, taken, after, mayHaveLanded), mayHaveLanded);
  }
}

function npmPublish(
  { name, version, tag, access, facts }: Preflighted,
  { tarball, bundleFile }: PublishMaterial,
  token: string | null,
  publisher: PublisherPort,
): ReturnType<PublisherPort['publish']> {
  const { form, registry } = facts.intent;
  return publisher.publish({
    name,
    version,
    tarball: tarball.path,
    bundle: bundleFile,
    tag,
    access,
    form,
    registry,
    token,
  });
}

function failed(problem: Problem, mayHaveLanded: boolean = false): Publishing {
  return { kind: 'failed', problem, mayHaveLanded };
}

function problemOf(
  subject: Subject,
  attempt: Refusal,
  taken: boolean,
  after: Exclude<PublishedVersion, { kind: 'same' | 'other' }>,
  mayHaveLanded: boolean,
): Problem {
  if (taken) return unseenProblem(subject, attempt.message);
  const seen =
    after.kind === 'absent' ? 'the registry does not show it' : `the registry cannot be asked (${after.detail})`;
  if (attempt.kind === 'unreachable' || mayHaveLanded) return lostProblem(subject, attempt.message, seen);
  return refusedProblem(subject, attempt.status, attempt.message);
}

/** How long to look for it. What waits to be approved is not shown at all. */
function waitsAfter(attempt: Refusal, taken: boolean, last: boolean, mayHaveLanded: boolean): readonly number[] {
  if (taken || (last && attempt.kind === 'unreachable')) return PATIENT;
  return attempt.kind === 'refused' && !mayHaveLanded && !isPassing(attempt, taken) ? ONCE : BRIEF;
}

/** Has the registry, or npm in its place, said that there is such a version? Then it may be ours. */
function saysTaken(refusal: Refusal): boolean {
  return (
    refusal.kind === 'refused' && (refusal.status === 403 || refusal.status === 409) && SAYS_TAKEN.test(refusal.message)
  );
}

/** The registry was not done yet with the publish before, which may be npm's own first try: "Failed to save packument". */
function isPassing(refusal: Refusal, taken: boolean): boolean {
  return refusal.kind === 'refused' && refusal.status === 409 && !taken && !IS_STAGED.test(refusal.message);
}

type Token = { readonly token: string | null } | { readonly problem: Problem };

/** A token for this package alone, exchanged for a fresh identity token each time; `null` where npm's own is to publish. */
async function tokenFor(subject: Subject, { identity, publisher, clock }: PublishPorts): Promise<Token> {
  if (subject.form === 'token') return { token: null };
  const audience = `npm:${new URL(subject.registry).hostname}`;
  for (let tries = 1; ; tries += 1) {
    const asked = await identity.token(audience);
    const exchanged: Attempt<string> =
      asked.kind === 'done' ? await publisher.exchange(subject.name, asked.value) : asked;
    if (exchanged.kind === 'done') return { token: exchanged.value };
    if (exchanged.kind === 'unreachable' && tries < MOST_EXCHANGES) {
      await clock.sleep(EXCHANGE_WAITS[tries - 1] ?? 0);
      continue;
    }
    return { problem: asked.kind === 'done' ? exchangeProblem(subject, exchanged) : identityProblem(exchanged) };
  }
}
