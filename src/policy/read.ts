import type { LocatedValue } from '../lockfile/located.ts';
import { parseLocatedYaml } from '../lockfile/located-yaml.ts';
import { LockfileError } from '../model/errors.ts';
import type { Policy } from '../model/policy.ts';
import { SEVERITIES } from '../model/severity.ts';
import { readDeny } from './deny.ts';
import { Faults, Field } from './field.ts';
import { BUILDER, HTTPS_ADDRESS } from './formats.ts';
import { readRegistry, refuseRepeated } from './registries.ts';
import { MOST_RULES, readRequirement, readSeverity, readWaiver } from './rules.ts';
import { inOwnWords } from './words.ts';

/** Far more than any team writes. */
export const MAX_POLICY_BYTES = 256 * 1024;
const DEFAULT_YOUNG_DAYS = 7;
const MOST_TRUSTED = 100;
const LONGEST_ADDRESS = 500;

const KEYS = [
  'version',
  'fail-on',
  'fail-on-incomplete',
  'history',
  'corroborate',
  'deep',
  'young-dependency-days',
  'severities',
  'require',
  'trust',
  'registries',
  'waivers',
  'deny',
] as const;

/**
 * Reads `.github/countersign.yml`, as `docs/policy.md` and `docs/schema/policy.schema.json` describe it.
 *
 * @param path for messages and for the positions of the rules
 * @param now waivers may end at most 366 days after it
 * @throws ConfigurationError with every fault of the file, each with its line: a policy that is half understood protects
 *   nobody, and an empty one in its place would protect even less
 */
export function readPolicy(path: string, text: string, now: Date): Policy {
  const faults = new Faults(path, 'POLICY');
  const root = parse(path, text, faults);
  const top = root === null ? null : new Field(root, '', faults);
  const members = top?.members(KEYS) ?? null;
  if (top === null || members === null) {
    faults.raise();
    throw new Error('a policy that was not read has a fault');
  }
  members.required('version', 'Write version: 1 at the top.')?.whole(1, 1);
  const trust = members.get('trust')?.members(['issuers', 'builders']) ?? null;
  const rules = <T>(key: string, read: (item: Field) => T | null): readonly T[] =>
    (members.get(key)?.items(MOST_RULES) ?? []).map(read).filter((rule) => rule !== null);
  const registries = members.get('registries')?.items(MOST_RULES) ?? [];
  const readRegistries = registries.map(readRegistry);
  refuseRepeated(readRegistries, registries);
  const policy: Policy = {
    path,
    failOn: members.get('fail-on')?.choice(SEVERITIES) ?? null,
    failOnIncomplete: members.get('fail-on-incomplete')?.flag() ?? null,
    history: members.get('history')?.choice(['base', 'line']) ?? null,
    corroborate: members.get('corroborate')?.flag() ?? null,
    deep: members.get('deep')?.flag() ?? null,
    youngDependencyDays: members.get('young-dependency-days')?.whole(0, 365) ?? DEFAULT_YOUNG_DAYS,
    severities: rules('severities', readSeverity),
    require: rules('require', readRequirement),
    issuers: readTexts(
      trust?.get('issuers') ?? null,
      HTTPS_ADDRESS,
      'Write the issuer of the identities, an https address.',
    ),
    builders: readTexts(
      trust?.get('builders') ?? null,
      BUILDER,
      'Write provider and hosting class, as github/github-hosted.',
    ),
    registries: readRegistries.filter((rule) => rule !== null),
    waivers: rules('waivers', (item) => readWaiver(item, now)),
    deny: rules('deny', readDeny),
  };
  faults.raise();
  return policy;
}

function readTexts(field: Field | null, pattern: RegExp, hint: string): readonly string[] {
  const items = field?.items(MOST_TRUSTED) ?? [];
  return items.map((item) => item.matching(pattern, LONGEST_ADDRESS, hint)).filter((text) => text !== null);
}

function parse(path: string, text: string, faults: Faults): LocatedValue | null {
  const length = Buffer.byteLength(text);
  if (length > MAX_POLICY_BYTES) {
    faults.add(1, `the policy has ${length} bytes`, `At most ${MAX_POLICY_BYTES} are read.`);
    return null;
  }
  // What was not UTF-8 has become this character: two different names would be one.
  const broken = text.indexOf('\u{fffd}');
  if (broken >= 0) {
    faults.add(text.slice(0, broken).split('\n').length, 'the policy is not valid UTF-8', 'Save it as UTF-8.');
    return null;
  }
  try {
    const documents = parseLocatedYaml(path, text.replace(/^\u{feff}/u, ''), { scalars: 'core', dates: 'text' });
    const [root, second] = documents;
    if (root === undefined || root.type === 'null')
      faults.add(1, 'the policy is empty', 'Write version: 1, or remove the file.');
    else if (second === undefined) return root;
    else faults.add(second.line, 'a second document begins here', 'A policy is one document: remove the “---”.');
    return null;
  } catch (error) {
    if (!(error instanceof LockfileError)) throw error;
    throw inOwnWords(path, 'POLICY', error);
  }
}
