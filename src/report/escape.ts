/**
 * The one place of escaping. Every name, address and message may be an attacker's: a package called
 * `\u001b[2K✔ verified`, `::error::`, or `[sign in](https://evil.example)` must be seen as what it is and never be
 * interpreted by a terminal, the runner or GitHub.
 */

/** What a person cannot see or a terminal would obey: controls, bidirectional overrides, zero-width and filler characters, line separators, lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** What can hold any of it: to ask Unicode about each character of ASCII, too, takes five times as long. */
const BEYOND_ASCII = /[^\x20-\x7e]+/g;

/** `::name` at the start of a line and `##[name]` anywhere are commands to the runner (`##vso[` to others). */
const RUNNER_COMMAND = /::(?=\p{L})|##(?=\w*\[)/gu;

/** Longest piece of foreign text in a window meant for people, in code points; the JSON report has all of it. */
export const TEXT_LIMIT = 1000;

/** Longest address that becomes a link; as it is written, percent signs and all: terminals take no longer one. */
const URL_LIMIT = 2000;

/** Cuts to at most `max` code points, the last of which is then `…`. Never splits a surrogate pair. */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text.slice(0, 2 * max + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

/**
 * Takes credentials out of every address in a text: `https://name:token@host/?token=…` becomes
 * `https://***@host/?token=***`. A lone user of ssh (`git+ssh://git@host`) is no secret and stays. Linear.
 */
export function redact(text: string): string {
  // Most texts are names, hashes and plain addresses, and a report has a hundred thousand of them.
  const named = text.includes('@') && text.includes('://') ? withoutUsers(text) : text;
  if (!named.includes('=') || !/[?&;]/.test(named)) return named;
  return named.replace(
    /([?&;][\w.-]{0,40}(?:token|auth|key|secret|signature|sig|pass|password|credential)=)[^&;#\s"'<>]+/gi,
    '$1***',
  );
}

function withoutUsers(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', from)) {
    const authority = at + 3;
    const length = text.slice(authority).search(/[/?#\s"'<>\\]/);
    const end = length === -1 ? text.length : authority + length;
    const user = text.slice(authority, authority + Math.max(0, text.slice(authority, end).lastIndexOf('@')));
    const secret = user !== '' && (user.includes(':') || /http$|https$/i.test(text.slice(Math.max(0, at - 5), at)));
    parts.push(text.slice(from, authority), secret ? '***' : user, text.slice(authority + user.length, end));
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** Nothing in it is to be taken out, shown or cut: most names, versions, paths and hashes. */
const PLAIN = /^[\w./@+=-]+$/;

function show(text: string, limit: number): string {
  if (text.length <= limit && PLAIN.test(text)) return text;
  const cut = truncate(redact(truncate(text, 8 * limit)), limit);
  // A name of blanks alone would be a gap that nobody sees.
  if (/^\s+$/.test(cut)) return Array.from(cut, escapeOf).join('');
  return cut.replace(BEYOND_ASCII, (run) => run.replace(UNSEEN, escapeOf));
}

function escapeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

/** One line of text for a terminal or a log: what cannot be seen is written as `\u{1b}`, newlines too. */
export function terminalText(text: string, limit: number = TEXT_LIMIT): string {
  return show(text, limit).replace(RUNNER_COMMAND, (sign) => `${sign[0]}${escapeOf(sign[0] ?? '')}`);
}

/**
 * `JSON.stringify` leaves C1 controls, bidirectional overrides and line separators as they are; a person who prints the
 * report would hand them to the terminal. None of these characters occurs in JSON outside of strings.
 */
export function jsonText(json: string): string {
  const seen = json.replace(/[^\n\x20-\x7e]+/g, (run) =>
    run.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, unicodeEscapes),
  );
  return seen.includes('##') ? seen.replace(/##(?=\w*\[)/g, '#\\u0023') : seen;
}

function unicodeEscapes(character: string): string {
  return character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** An empty element: GitHub looks for `@user`, `#1` and addresses inside one run of text, and this ends the run. Copying the text does not copy it. */
const BREAK = '<span></span>';
const STRUCTURE = /[&<>\\`*_[\]|~$"]|@|#(?=\w)|:(?=\S)|(?<=www)(?=\.)|(?<=gh-)(?=\d)/giu;
const BREAKING = new Set(['@', '#', ':', '']);
/** GitHub looks for formulas in text that Markdown is done with: only elements around the sign keep it from beginning one. */
const DOLLAR = '<span>&#36;</span>';

/** Most words; `www` and `gh` begin something only with a sign after them. */
const WORD = /^[a-z]*,?$/i;

function encode(text: string): string {
  if (WORD.test(text)) return text;
  return text.replace(STRUCTURE, (sign) =>
    sign === '$' ? DOLLAR : BREAKING.has(sign) ? `${sign}${BREAK}` : entity(sign),
  );
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`;
}

/** A sign that is to begin nothing: neither a block of Markdown, nor what GitHub looks for in text afterwards. */
function beginning(sign: string): string {
  return `${entity(sign)}${BREAKING.has(sign) ? BREAK : ''}`;
}

/** Lets a browser break a long hash or name, so that a table stays inside the page. */
function breakable(token: string): string {
  if (token.length <= 40) return encode(token);
  return (token.match(/.{1,24}/gsu) ?? []).map(encode).join('<wbr>');
}

function encodeWords(text: string): string {
  return text.split(' ').map(breakable).join(' ');
}

/**
 * Foreign text as GitHub Markdown, for a table cell or prose, on one line: no link, image, mention, issue reference, HTML,
 * autolink, emphasis, code or table structure can come out of it.
 */
export function markdownText(text: string, limit: number = TEXT_LIMIT): string {
  const seen = show(text, limit).trim();
  // Only the first character of a line can begin a list, a heading or a rule.
  const first = /^(?:[-+=:#]|\d{1,9}(?=[.)]))/.exec(seen)?.[0] ?? '';
  return `${Array.from(first, beginning).join('')}${encodeWords(seen.slice(first.length))}`;
}

/**
 * Foreign text as inline code. A backtick span cannot hold a pipe inside a table or a lone backtick, and parsers disagree on
 * `\|`; so anything but a plain short name becomes `<code>` with every sign as a character reference.
 */
export function markdownCode(text: string, limit: number = TEXT_LIMIT): string {
  if (/^[\w@/.+^=-]{1,40}$/.test(text)) return `\`${text}\``;
  return `<code>${encodeWords(show(text, limit))}</code>`;
}

/** The address in a form that no medium can misread, or `null` for one that must not become a link: not http(s), with credentials, too long. */
export function webUrl(url: string): string | null {
  if (url.length > URL_LIMIT || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  if (parsed.username !== '' || parsed.password !== '' || redact(parsed.href) !== parsed.href) return null;
  const href = parsed.href.replace(/[^\x21-\x7e]|["'()<>[\\\]^`{|}*]/g, percent);
  return href.length > URL_LIMIT ? null : href;
}

/** A place on a page that {@link webUrl} made. `fragment`: letters and digits. */
export function withFragment(href: string, fragment: string): string | null {
  const whole = `${href}#${fragment}`;
  return whole.length > URL_LIMIT ? null : whole;
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A Markdown link; for an address that is no web address, plain text that shows it. */
export function markdownUrl(label: string, url: string): string {
  const href = webUrl(url);
  if (href === null) return `${markdownText(label, 200)} (${markdownText(url, 200)})`;
  return `[${markdownText(label, 200)}](${href.replaceAll('&', '&amp;')})`;
}

/** Foreign text as a person is to see it in a browser, before any HTML is made of it: redacted, cut, and the unseen written out. */
export function shownText(text: string, limit: number = TEXT_LIMIT): string {
  return show(text, limit);
}

/** Foreign text as HTML text or as the value of an attribute in quotes. */
export function htmlText(text: string, limit: number = TEXT_LIMIT): string {
  return htmlOfShown(show(text, limit));
}

/** As {@link htmlText}, of a text that {@link shownText} made: it is not shown twice. */
export function htmlOfShown(shown: string): string {
  return shown.replace(/[&<>"'`#]/g, entity);
}

/** JSON for the inside of `<script type="application/json">`: nothing in it can end the element or begin a comment. */
export function htmlJson(value: object): string {
  return jsonText(JSON.stringify(value)).replace(/[<>&]/g, unicodeEscapes);
}
