import { buildSource, logLinks, provenanceLinks, registryLink } from '../judge/links.ts';
import type { EvidenceLink } from '../model/finding.ts';
import type { Confirmation, ConfirmOutcome } from '../model/publish-report.ts';
import { type JudgedCheck, judgeSighting } from './confirm-checks.ts';
import { confirmProblems, type Occasion } from './confirm-problems.ts';
import { type ConfirmPorts, type Expected, type Kept, look, type Sighting } from './sighting.ts';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;

/** What rests on which document: one whose checks all hold is not asked for again. */
const OF_PACKUMENT: readonly string[] = ['visible', 'bytes', 'signature', 'tag'];
const OF_ATTESTATIONS: readonly string[] = ['publish-attestation', 'provenance', 'identity'];

/**
 * Looks at a registry until everything is there that must be, something contradicts it, or the time is up. It is looked at
 * once at least, and the last time when the time is up. Never throws for what a registry does.
 *
 * @param timeoutMs how long to wait for documents to appear; 0 for one look
 */
export async function watch(
  expected: Expected,
  ports: ConfirmPorts,
  occasion: Occasion,
  timeoutMs: number,
): Promise<Confirmation> {
  const { clock } = ports;
  const started = clock.now().getTime();
  const elapsed = (): number => Math.max(0, clock.now().getTime() - started);
  let sighting = await look(expected, ports);
  let checks = judgeSighting(expected, sighting);
  let looks = 1;
  for (const wait of waits(timeoutMs)) {
    if (!mayStillCome(checks) || isCancelled(sighting) || elapsed() >= timeoutMs) break;
    await clock.sleep(Math.min(wait, timeoutMs - elapsed()));
    sighting = await look(expected, ports, keptOf(sighting, checks));
    checks = judgeSighting(expected, sighting);
    looks += 1;
  }
  return conclude(expected, sighting, checks, occasion, { looks, waitedMs: elapsed() });
}

/** Longer and longer waits that add up to the timeout: finitely many, whatever the clock does. */
function* waits(timeoutMs: number): Generator<number, void, undefined> {
  let left = timeoutMs;
  for (let wait = FIRST_WAIT_MS; left > 0; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    yield Math.min(wait, left);
    left -= wait;
  }
}

/** The run is being ended: every further answer would be the same, and nobody waits for it. */
function isCancelled({ packument, attestations }: Sighting): boolean {
  return [packument, attestations].some((answer) => answer?.kind === 'unknown' && answer.code === 'cancelled');
}

/** Something is missing, and nothing is wrong for good. */
function mayStillCome(checks: readonly JudgedCheck[]): boolean {
  const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  return open.length > 0 && open.every(({ settled }) => !settled);
}

function keptOf(sighting: Sighting, checks: readonly JudgedCheck[]): Kept {
  const done = (ids: readonly string[]): boolean =>
    checks.every(({ id, outcome }) => !ids.includes(id) || outcome === 'pass' || outcome === 'not-applicable');
  return {
    ...(done(OF_PACKUMENT) ? { packument: sighting.packument } : {}),
    ...(done(OF_ATTESTATIONS) ? { attestations: sighting.attestations } : {}),
  };
}

function conclude(
  expected: Expected,
  { evidence }: Sighting,
  judged: readonly JudgedCheck[],
  occasion: Occasion,
  effort: Pick<Confirmation, 'looks' | 'waitedMs'>,
): Confirmation {
  const { id, route, provenance, publish, signature } = evidence;
  const outcome = outcomeOf(judged);
  const verified = provenance.kind === 'verified' ? provenance.value : null;
  const publishLog = publish.kind === 'verified' ? publish.value.log : null;
  const links: readonly EvidenceLink[] = [
    ...(evidence.document.kind === 'answered' ? registryLink(id, route) : []),
    ...(verified === null ? [] : provenanceLinks(verified)),
    ...(verified !== null || publishLog === null ? [] : logLinks(publishLog)),
  ];
  return {
    package: id,
    registry: route.registry,
    outcome,
    integrity: expected.integrity ?? (signature.kind === 'verified' ? signature.value.signedIntegrity : null),
    checks: judged.map(({ settled: _, ...check }) => check),
    problems: outcome === 'confirmed' ? [] : confirmProblems(id, route.registry, judged, occasion, effort.waitedMs),
    build: verified === null ? null : buildSource(verified),
    publishLog,
    links,
    ...effort,
  };
}

function outcomeOf(checks: readonly JudgedCheck[]): ConfirmOutcome {
  const open = checks.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
  if (open.length === 0) return 'confirmed';
  // What was found out and says neither good nor bad will not be seen better later.
  return open.every(({ outcome, settled }) => outcome !== 'fail' && !settled) ? 'not-visible' : 'not-confirmed';
}
