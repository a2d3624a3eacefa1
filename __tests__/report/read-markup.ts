import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What a browser would make of a document, as far as an attacker could change it. */
export interface MarkupReading {
  /** Every element in its place, with the names of its attributes; but for those that only break or mark text, and links. */
  readonly skeleton: string;
  /** Addresses of links, images and everything else that has one. */
  readonly addresses: readonly string[];
  /** Runs of text that GitHub looks for mentions in: not in code, not in a link, and ended by any element. */
  readonly texts: readonly string[];
  /** What stands in blocks of code and in scripts, word for word. */
  readonly blocks: readonly string[];
}

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly children?: readonly Node[];
}

/** GitHub's list of elements; `wbr` is on it, but not in this package's copy. */
const SCHEMA = { ...defaultSchema, tagNames: [...(defaultSchema.tagNames ?? []), 'wbr'] };
const MARKDOWN = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .freeze();
const SANITIZER = unified().use(rehypeSanitize, SCHEMA).freeze();
const HTML = unified().use(rehypeRaw).freeze();

/** GitHub's dialect, read by remark and parse5; `sanitized` gives what GitHub's list of elements leaves of the skeleton. */
export function readMarkdown(markdown: string): MarkupReading & { readonly sanitized: () => string } {
  const tree = MARKDOWN.runSync(MARKDOWN.parse(markdown));
  return { ...readTree(tree), sanitized: () => readTree(SANITIZER.runSync(tree)).skeleton };
}

/** A document of HTML, read by parse5. */
export function readHtml(html: string): MarkupReading {
  const [doctype = '', ...rest] = html.split(/(?<=^<!doctype html>)/i);
  const value = rest.length === 0 ? doctype : rest.join('');
  return readTree(HTML.runSync({ type: 'root', children: [{ type: 'doctype' }, { type: 'raw', value }] }));
}

/** Elements without meaning of their own: where a line may break, and where a run of text ends. */
const NEUTRAL = new Set(['wbr', 'span', 'code']);
const ADDRESSES = [
  'href',
  'src',
  'action',
  'formAction',
  'srcSet',
  'data',
  'poster',
  'xLinkHref',
  'cite',
  'background',
];

function readTree(root: Node): MarkupReading {
  const [addresses, texts, blocks]: [string[], string[], string[]] = [[], [], []];
  const visit = (node: Node, quiet: boolean): string => {
    const children = node.children ?? [];
    const inside = (hidden: boolean): string => children.map((child) => visit(child, hidden)).join('');
    if (node.type === 'text') {
      if (!quiet) texts.push(node.value ?? '');
      return '';
    }
    if (node.type === 'comment') return '<!>';
    if (node.type !== 'element') return inside(quiet);
    const { tagName = '', properties = {} } = node;
    for (const name of ADDRESSES) if (name in properties) addresses.push(String(properties[name]));
    const attributes = Object.keys(properties).filter((name) => !ADDRESSES.includes(name));
    if (['pre', 'script', 'style', 'textarea'].includes(tagName)) blocks.push(textOf(node));
    // `rel` alone: a link of a report, which an address that is none does not become.
    if (tagName === 'a')
      return attributes.every((name) => name === 'rel')
        ? inside(true)
        : `<a ${attributes.join(' ')}>${inside(true)}</a>`;
    if (NEUTRAL.has(tagName) && attributes.length === 0) return inside(quiet || tagName === 'code');
    const open = [tagName, ...attributes].join(' ');
    return `<${open}>${inside(quiet || ['pre', 'script', 'style', 'textarea'].includes(tagName))}</${tagName}>`;
  };
  return { skeleton: visit(root, false), addresses, texts, blocks };
}

function textOf(node: Node): string {
  return node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
}
