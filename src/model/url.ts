/** `URL.parse`, which Node.js 20 does not have: to ask `URL.canParse` first would parse twice. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
