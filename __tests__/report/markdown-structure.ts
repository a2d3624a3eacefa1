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
const OWN_LINES = /^(?:$|##{1,2} \P{P}|\*\*\d|\| |- |<details><summary>\d|<\/details>$|<sub>Trust: |Audited|and \d)/u;

/**
 * Fails where Markdown holds any structure that the summary's own code does not write: HTML, links by other means, images,
 * code, tables of another width, mentions, issue references or addresses that GitHub would link by itself. No Markdown parser:
 * what is left after the program's own few forms are taken away must hold no sign that could begin anything.
 */
export function expectOnlyOwnMarkdown(markdown: string): void {
  for (const [element] of markdown.matchAll(/<[^<>]*>?/g)) expect(OWN_ELEMENTS).toContain(element);
  for (const name of ['span', 'code', 'details', 'summary', 'sub']) {
    expect(count(markdown, `<${name}>`), name).toBe(count(markdown, `</${name}>`));
  }
  for (const line of markdown.split('\n')) {
    expect(line).toMatch(OWN_LINES);
    if (line.startsWith('| ')) expect(count(line, '|'), line).toBe(4);
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
