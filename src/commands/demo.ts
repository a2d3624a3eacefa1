import { createOpenPgp } from '../adapters/openpgp.ts';
import { replayFrom } from '../adapters/record/replay.ts';
import { createBundleVerifier } from '../adapters/sigstore.ts';
import { audit } from '../audit/audit.ts';
import { prepareTrust } from '../audit/trust.ts';
import { type DemoWorld, loadDemoWorld, type Planted } from '../demo/world.ts';
import { readLockfile } from '../lockfile/index.ts';
import type { Verdict } from '../model/verdict.ts';
import { terminalText } from '../report/escape.ts';
import { auditJsonPieces } from '../report/json.ts';
import { renderAudit } from '../report/terminal.ts';
import type { ExitCode } from './exit-code.ts';
import { deliver, type OutputFlags, type Terminal, terminalOptions } from './output.ts';

const LOCKFILE = 'package-lock.json';

const INTRODUCTION = `countersign demo

A pull request changes the lockfiles of a small repository: npm’s, pnpm’s and Yarn’s. The registry that their packages
come from is embedded in this program: its answers were recorded when the demo was made, signed by throwaway authorities whose
trusted root lies beside them. What reads and verifies them is the same code as in any other run. Nothing is installed,
and no network is used.

`;

/** Exits with 0 if every planted attack was found: a demo that misses one has failed. */
export async function demoCommand(flags: OutputFlags, terminal: Terminal): Promise<ExitCode> {
  const world = await loadDemoWorld();
  const verdict = await auditDemo(world);
  const missed = missedIn(verdict, world);
  await deliver(terminal, flags, {
    report: () =>
      `${INTRODUCTION}${renderAudit(verdict, terminalOptions(terminal, flags))}${conclusion(world, missed)}`,
    json: () => auditJsonPieces(verdict),
  });
  return missed.length === 0 ? 0 : 1;
}

/** Audits the embedded pull request as any other: the same journey, the same verifier, another registry. */
export function auditDemo(world: DemoWorld): Promise<Verdict> {
  const source = {
    source: 'demo',
    date: world.madeAt.slice(0, 10),
    detail: 'made for this demo only',
  } as const;
  const { root, keys } = world.trust;
  const trust = prepareTrust(
    { root, keys, rootSource: source, keysSource: source, stale: null },
    createOpenPgp(),
    createBundleVerifier,
  );
  const readBody = async (name: string): Promise<Uint8Array | null> => {
    const body = world.bodies[name];
    return body === undefined ? null : Buffer.from(body);
  };
  return audit(
    {
      lockfiles: [{ path: LOCKFILE, text: world.lockfile }, ...world.others].map(({ path, text }) =>
        readLockfile(path, Buffer.from(text)),
      ),
      errors: [],
      raised: [],
      thresholds: { failOn: 'high', failOnIncomplete: true },
    },
    {
      registry: replayFrom(world.record, readBody),
      trust,
      progress: { update: () => undefined },
      interrupted: () => null,
    },
  );
}

function missedIn(verdict: Verdict, world: DemoWorld): readonly Planted[] {
  return world.planted.filter(
    (planted) =>
      !verdict.findings.some((finding) => finding.code === planted.code && finding.package === planted.package),
  );
}

function conclusion(world: DemoWorld, missed: readonly Planted[]): string {
  if (missed.length > 0) {
    return `\nNOT found, although planted:\n${missed.map(({ package: name, what }) => `  ${terminalText(name)}: ${terminalText(what)}`).join('\n')}\n`;
  }
  const list = world.planted.map(({ package: name, code, what }) => `  ✔ ${name.padEnd(20)} ${what} (${code})`);
  return `\nPlanted, and found: ${world.planted.length} of ${world.planted.length}\n${list.join('\n')}\n\nA real audit with these findings would exit with 1.\n`;
}
