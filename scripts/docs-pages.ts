import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUE } from '../src/model/catalogue.ts';
import { actionFacts, inputsPage } from './docs-action.ts';
import { commandLinePage } from './docs-cli.ts';
import { withTables } from './docs-readme.ts';
import { findingsPages } from './findings-pages.ts';
import { incidentsPage } from './incidents-page.ts';

/** The folder in which every file is generated: another one in it is left from a finding that is gone. */
export const GENERATED_FOLDER = 'docs/findings';

/**
 * All documents that are made from sources, or have a part that is: path from the root to whole text. The same tree always
 * gives the same bytes.
 *
 * @param root of this repository; action.yml, README.md and `src/action/` are read there
 */
export function generatedDocuments(root: string): ReadonlyMap<string, string> {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n');
  const facts = actionFacts(text('action.yml'), inputReaders(root));
  return new Map([
    ...[...findingsPages(CATALOGUE)].map(([name, page]) => [`${GENERATED_FOLDER}/${name}`, page] as const),
    ['docs/incidents.md', incidentsPage()],
    ['docs/inputs.md', inputsPage(facts)],
    ['docs/cli.md', commandLinePage()],
    ['README.md', withTables(text('README.md'), CATALOGUE, facts)],
  ]);
}

/** The files of `src/action/` that read inputs, by their names. */
export function inputReaders(root: string): readonly { readonly name: string; readonly text: string }[] {
  const folder = join(root, 'src/action');
  return readdirSync(folder)
    .filter((name) => name.endsWith('inputs.ts'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
