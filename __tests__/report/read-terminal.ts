/** One thing in a text that a terminal, a log viewer or an eye does not take for plain text. */
export interface Obeyed {
  readonly what: 'control' | 'unseen' | 'sequence';
  readonly text: string;
}

export interface TerminalReading {
  /** What this program does not write. Empty is good. */
  readonly obeyed: readonly Obeyed[];
  /** Addresses of OSC 8 hyperlinks. */
  readonly links: readonly string[];
}

const SUSPICIOUS = /[^\n\x20-\x7e]/g;
const UNSEEN = /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/u;

/**
 * Reads a text as a terminal does (ECMA-48): control characters one by one, escape sequences to their end. Own are newlines,
 * colours (`ESC [ … m` with at most two digits) and hyperlinks to printable ASCII addresses.
 */
export function readTerminal(text: string): TerminalReading {
  const obeyed: Obeyed[] = [];
  const links: string[] = [];
  // What cannot be suspicious is passed over.
  const next = (from: number): number => {
    SUSPICIOUS.lastIndex = from;
    return SUSPICIOUS.exec(text)?.index ?? text.length;
  };
  for (let at = next(0); at < text.length; at = next(at)) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x1b) {
      const own = /^\u001b(?:\[\d{1,2}m|\]8;;([\x21-\x7e]*)\u001b\\)/.exec(text.slice(at, at + 4000));
      if (own === null) obeyed.push({ what: 'sequence', text: text.slice(at, at + 20) });
      else if (own[1] !== undefined && own[1] !== '') links.push(own[1]);
      at += own === null ? 1 : own[0].length;
      continue;
    }
    const isControl = (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code <= 0x9f);
    if (isControl) obeyed.push({ what: 'control', text: text.slice(at, at + 20) });
    else if (code > 0x7f && UNSEEN.test(character)) obeyed.push({ what: 'unseen', text: text.slice(at, at + 20) });
    at += character.length;
  }
  return { obeyed, links };
}
