import type { FindingCode } from '../src/model/catalogue.ts';
import type { FindingInfo } from '../src/model/finding-info.ts';
import { type ActionFacts, type Described, table } from './docs-action.ts';

/**
 * README.md with its tables made anew: what stands between `<!-- generated: NAME -->` and `<!-- /generated -->`.
 *
 * @throws Error where a table has no place, or a place no table: a README without its tables must not pass as fresh
 */
export function withTables(
  readme: string,
  catalogue: Readonly<Record<FindingCode, FindingInfo>>,
  facts: ActionFacts,
): string {
  const tables = new Map([
    ['findings', findingsTable(catalogue)],
    ['audit inputs', inputTable([...facts.every, ...facts.audit])],
    ['publish inputs', inputTable(facts.publish)],
    [
      'outputs',
      table(
        ['output', ''],
        facts.outputs.map(({ name, description }) => [`\`${name}\``, description]),
      ),
    ],
  ]);
  const placed = new Set<string>();
  const text = readme.replace(
    /(<!-- generated: ([a-z ]+) -->\n)[^]*?(<!-- \/generated -->)/g,
    (_, open: string, name: string, close: string) => {
      const made = tables.get(name);
      if (made === undefined || placed.has(name)) throw new Error(`README.md has a place for “${name}” too many.`);
      placed.add(name);
      return `${open}\n${made}\n\n${close}`;
    },
  );
  const missing = [...tables.keys()].filter((name) => !placed.has(name));
  if (missing.length > 0) throw new Error(`README.md has no place for: ${missing.join(', ')}.`);
  return text;
}

function findingsTable(catalogue: Readonly<Record<FindingCode, FindingInfo>>): string {
  const rows = Object.entries(catalogue).map(([code, { group, severity, title }]) => [
    `[\`${code}\`](docs/findings/${code}.md)`,
    severity,
    group,
    title,
  ]);
  return table(['code', 'severity', 'is about', 'meaning'], rows);
}

function inputTable(entries: readonly Described[]): string {
  return table(
    ['input', ''],
    entries.map(({ name, description }) => [`\`${name}\``, firstSentence(description)]),
  );
}

/** Up to the first full stop that ends a sentence: the whole description is in docs/inputs.md. */
function firstSentence(text: string): string {
  return /^[^]*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
