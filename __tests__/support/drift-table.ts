import { isRecord, stringAt } from '../../src/model/json.ts';
import type { FindingCode } from '../../src/model/catalogue.ts';
import type { Level } from '../../src/model/severity.ts';
import type { Corpus } from './corpus.ts';
import { type Replayed, replayHistory } from './drift-replay.ts';

/** A step between two versions that the corpus' manifest names, and whether it is a finding at high. */
export interface Step {
  readonly from: string;
  readonly to: string;
  readonly found: boolean;
}

export interface PackumentRow {
  readonly file: string;
  readonly name: string;
  readonly replayed: readonly Replayed[];
  /** Provenance lost between two versions of one major. */
  readonly losses: readonly Step[];
  /** Attested and then not, by time alone, between two lines that are both older than the step. */
  readonly backPorts: readonly Step[];
  /** The same into a line that begins there: nothing but the line below can be asked, and it had provenance. */
  readonly newLines: readonly Step[];
  readonly otherHigh: number;
  at(severity: Level, code?: FindingCode): number;
}

const NAMED: readonly FindingCode[] = ['provenance-lost', 'trusted-publisher-lost', 'install-script-added'];

/** Every history of the corpus, replayed. */
export function driftTable(corpus: Corpus): readonly PackumentRow[] {
  return corpus
    .files('packuments')
    .filter(({ expected }) => isRecord(expected) && isRecord(expected['history']))
    .map(({ file, expected }) => rowOf(file, corpus.readJson(file), expected));
}

interface Expected {
  readonly history: {
    readonly provenance_lost_by_time: readonly (readonly [string, string, string])[];
    readonly provenance_lost_same_major: readonly (readonly [string, string, string])[];
  };
}

function rowOf(file: string, json: unknown, expected: unknown): PackumentRow {
  const { history } = expected as Expected;
  const name = stringAt(json, 'name') ?? '';
  const replayed = replayHistory(json, name);
  const findings = replayed.flatMap((version) => version.findings);
  const stepOf = ([from, to]: readonly [string, string, string]): Step => {
    const lost = replayed
      .find(({ version }) => version === to)
      ?.findings.some(({ code, severity }) => code === 'provenance-lost' && severity === 'high');
    if (lost === undefined) throw new Error(`${file} has no ${to}`);
    return { from, to, found: lost };
  };
  const losses = history.provenance_lost_same_major.map(stepOf);
  const known = new Set(losses.map(({ to }) => to));
  const across = history.provenance_lost_by_time.filter(([, to]) => !known.has(to)).map(stepOf);
  const isNewLine = ({ from, to }: Step): boolean => Number.parseInt(to, 10) > Number.parseInt(from, 10);
  return {
    file,
    name,
    replayed,
    losses,
    backPorts: across.filter((step) => !isNewLine(step)),
    newLines: across.filter(isNewLine),
    otherHigh: findings.filter(({ code, severity }) => severity === 'high' && !NAMED.includes(code)).length,
    at: (severity, code) =>
      findings.filter((finding) => finding.severity === severity && (code === undefined || finding.code === code))
        .length,
  };
}
