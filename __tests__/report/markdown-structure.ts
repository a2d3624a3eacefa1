import { expect } from 'vitest';

/** Elements that the summary's own code writes. None of them has an attribute. */
const OWN_ELEMENTS = new Set([
  '<br>',
  '<wbr>',
  '<span>',
  '</span>',
  '<code>',
  '</code>',
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<sub>',
  '</sub>',
]);

/** How a line of the summary may begin. */
const OWN_LINES =
  /^(?:$|##{1,2} \P{P}|\*\*\d|\| |- |<details><summary>(?:\d|The same)|<\/details>$|<sub>Trust: |Audited|and \d|[\d,]+ changes?: |\*\*The rest|CHART$)/u;

/** The one chart, letter by letter: numbers are all that is not the program's own. */
const CHART =
  /^```mermaid\n%%\{init: [\w{}":,#]+\}%%\nxychart-beta horizontal\n {2}accTitle: Evidence\n {2}accDescr: registry signature [\d,]+, publish attestation [\d,]+, provenance [\d,]+, of [\d,]+ package versions?\n {2}title "Evidence of [\d,]+ package versions?"\n {2}x-axis \["registry signature: [\d,]+", "publish attestation: [\d,]+", "provenance: [\d,]+"\]\n {2}y-axis 0 --> 100\n {2}bar \[\d+, \d+, \d+\]\n```$/m;

/**
 * Fails where Markdown holds any structure that the summary's own code does not write: HTML, links by other means, images,
 * code, tables of another width, mentions, issue references or addresses that GitHub would link by itself. No Markdown parser:
 * what is left after the program's own few forms are taken away must hold no sign that could begin anything.
 */
export function expectOnlyOwnMarkdown(written: string): void {
  const markdown = written.replace(CHART, 'CHART');
  for (const [element] of markdown.matchAll(/<[^<>]*>?/g)) expect(OWN_ELEMENTS).toContain(element);
  for (const name of ['span', 'code', 'details', 'summary', 'sub']) {
    expect(count(markdown, `<${name}>`), name).toBe(count(markdown, `</${name}>`));
  }
  const lines = markdown.split('\n');
  for (const [index, line] of lines.entries()) {
    expect(line).toMatch(OWN_LINES);
    // Every row has as many cells as the head of its table.
    const above = lines[index - 1] ?? '';
    if (line.startsWith('| ') && above.startsWith('| ')) expect(count(line, '|'), line).toBe(count(above, '|'));
  }
  const bare = markdown
    .replace(/`[\w@/.+^=-]{1,40}`/g, 'CODE')
    .replace(/\[([^[\]]*)\]\(https:\/\/[^()\s<>[\]|\\`"]*\)/g, 'LINK $1')
    .replace(/^(?:\| :?--:? )+/gm, '')
    .replace(/\*\*/g, '')
    .replace(/<[^<>]*>/g, '<>')
    .replace(/&(?:#\d+|nbsp|amp);/g, '¤');
  // Signs that begin or end something inside a line.
  expect(/[`*_[\]\\~$]|&/.exec(bare)).toBeNull();
  // What GitHub finds in text by itself must be cut in two by an empty element.
  expect(/@(?!<>)|(?<!^#*)#(?=[\w])|:(?=\/\/)|www\.|gh-\d|:\w+:/im.exec(bare)).toBeNull();
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}
