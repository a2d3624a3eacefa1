import { HOSTILE } from './hostile.ts';

const from = (first: number, last: number): string =>
  String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** What a name, a version, a path, a message or an address can be when an attacker chooses it; {@link HOSTILE} and more. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  ...HOSTILE,

  // Obeyed by a terminal.
  'all of C0, and delete': `a${from(0x00, 0x1f)}\u007fb`,
  'all of C1': `a${from(0x80, 0x9f)}b`,
  'title and clipboard': '\u001b]0;owned\u0007\u001b]52;c;b3duZWQ=\u0007',
  'device control': '\u001bP$q"p\u001b\\\u001b_apc\u001b\\\u001b^pm\u001b\\\u001b[6n\u001bc',
  'bracketed paste': '\u001b[201~rm -rf ~\n\u001b[200~',
  overwritten: 'evil@6.6.6\rgood@1.0.0\b\b\b\b\b1.0.0',
  'ended link': 'https://example.com/\u001b\\\u001b]8;;https://evil.example\u001b\\',

  // Obeyed by the runner.
  'command first': '::error file=a,line=1::owned',
  'command after blanks': ' \t\u00a0\u0085\u3000::set-output name=a::b',
  'command on a line': 'a\n::stop-commands::token\rb\n::add-mask::a\u2028::error::c\u0085::error::d',
  'command, encoded': '%0A::error::owned%0D%0A::error::owned%250A::error::owned',
  'old command': '##[group]x ##[add-mask]y ##vso[task.setvariable variable=a]b',
  'property of a command': 'a,line=7,title=b::owned%2Cline=8',

  // Seen otherwise than it is.
  'right to left': '\u202egnp.exe\u202d\u2067x\u2068y\u2069\u061c\u200e\u200f\u202a\u202b\u202c',
  joiners: 'a\u200bb\u200cc\u200dd\u2060e\u2063f\ufeffg\u034fh\u180ei\u3164j\u115fk\uffa0l\u{e0061}\u{e007f}',
  variations:
    '⚠\ufe0f ☠\ufe0e 1\ufe0f\u20e3 \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f4}\u{e0067}\u{e007f} \u{e0100}',
  marks: `lod${'\u0301\u0489'.repeat(300)}ash`,
  surrogates: 'a\ud83db\udc4dc\udc4d\ud83dd',
  homoglyphs: 'lоdash@４．１７．２１ ／ ⁄ ∕ ： ‼ ⁉ ＠octocat ＃1',

  // Markdown.
  'reference link': 'x\n\n[a]: https://evil.example "b"\n\n[a] [a][a] ![a]',
  footnote: 'x[^1]\n\n[^1]: https://evil.example',
  'angle link': '[x](<https://evil.example/a b> "t") <https://evil.example> <mailto:a@evil.example>',
  'link in a label': '](https://evil.example) [y](https://evil.example',
  'raw details': '</details><details open><summary>✅ Passed</summary>\n\n# Verified\n\n</details>',
  comment: '<!-- hidden --> <!-- countersign --> <![CDATA[x]]> <?php ?> <!doctype html>',
  'broken tag': '<a href="https://evil.example" <b <img src=https://evil.example/x.png /',
  mermaid: '\n```mermaid\npie\n"x": 1\nclick a href "https://evil.example"\n```\n~~~html\n<b>\n~~~\n',
  blocks: '\n# h1\n\nh2\n===\n\n> [!CAUTION]\n> quoted\n\n- [x] task\n* * *\n1. one\n    code\n\ttab\n',
  'quote first': '> quoted',
  'dash first': '- item',
  'plus first': '+ item',
  'rule first': '---',
  'equals first': '===',
  'table first': '| a | b |',
  'table row': 'a\n| :-- | :-- |\n| [x](https://evil.example) | y |\n',
  ticks: '`a` ``b`` ```c``` `<b>` \\`d` `',
  mentions: '@octocat, (@octocat) @github/security octocat@0123456789abcdef0123456789abcdef01234567 @user/x',
  issues: '#1 (#2) GH-3 gh-4 octo/repo#5 https://github.com/octo/repo/issues/6 fixes #7',
  addresses:
    'http://evil.example https://evil.example/a(b) www.evil.example ftp://evil.example evil@evil.example xmpp:a@b.c',
  shortcodes: ':tada: :+1: :octocat:',
  maths: '$`a`$ $$b$$ $c$ \\(d\\) \\[e\\]',
  escapes: '\\@octocat \\<b\\> \\[x\\](https://evil.example) \\#1 \\`',
  entities: '&lt;script&gt; &#64;octocat &commat;octocat &#x3c;b&#62; &amp;lt; &NewLine;&colon; &period;',
  'hard breaks': 'a  \nb\\\nc<br>d',

  // HTML.
  script: '</script><script>alert(1)</script><!--<script>',
  attribute: '" onmouseover="alert(1)" x=\'y\' `z` / >',
  elements: '</title></style></textarea><svg/onload=alert(1)><iframe srcdoc="<b>"><base href=//evil.example>',
  templates: '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 1 %> #{1}',

  // Addresses and paths.
  javascript: 'javascript:alert(1)',
  'script with blanks': ' java\tscript:alert(1) //',
  data: 'data:text/html,<script>alert(1)</script>',
  'address that ends': 'https://example.com/)](https://evil.example) "x" \'y\' <z> |w|',
  'other host': 'https://example.com@evil.example/ https:\\\\evil.example //evil.example/x',
  traversal: '../../../../etc/passwd',
  'encoded traversal': '%2e%2e/%2e%2e%2fetc/passwd/..;/',
  absolute: '/etc/passwd',
  windows: 'C:\\Windows\\..\\System32\\con:1 \\\\evil.example\\share',
  'file address': 'file:///etc/passwd',
  'parts of an address': 'a?b=c#d&e%zz;f:8',

  // SARIF, JSON, JavaScript.
  'SARIF link': '[sign in](https://evil.example) [1](2) {0} {1} {{2}}',
  json: '{"a":1}\\u0000\\"\\\\,',
  prototype: '__proto__',
  constructor: 'constructor',

  // Size.
  '100,000 signs': '<[`|@#:*_~$&\\!('.repeat(6_667),
  '10,000 controls': '\u001b[2K\u202e'.repeat(2_000),
  '10,000 letters in words': '::error::a https://evil.example @a #1 '.repeat(270),
  blanks: ' \u00a0\u2003 ',
};
