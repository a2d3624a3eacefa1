/** What a terminal shows of the program's own reports, as a page. */

const SGR: Readonly<Record<number, string>> = {
  1: 'font-weight:bold',
  2: 'opacity:.65',
  31: 'color:#ff7b72',
  32: 'color:#3fb950',
  33: 'color:#d29922',
  34: 'color:#58a6ff',
  35: 'color:#bc8cff',
  36: 'color:#39c5cf',
};

/** SGR colours and OSC 8 links become what they mean; any other control sequence stays visible as text. */
export function terminalPage(text: string, title: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0)};`);
  const colored = escaped
    .replace(/\u001b\]8;;([^\u001b]*)\u001b\\/g, (_, url: string) => (url === '' ? '</u>' : '<u>'))
    .replace(/\u001b\[(\d+)m/g, (_, code: string) => {
      const style = SGR[Number(code)];
      return style === undefined ? '</span>' : `<span style="${style}">`;
    });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><style>
    body { margin: 0; padding: 16px; }
    main { display: inline-block; background: #0d1117; border-radius: 10px; border: 1px solid #3d444d; overflow: hidden; }
    header { display: flex; gap: 8px; padding: 12px 16px; background: #151b23; color: #9198a1; font: 13px/1 system-ui, sans-serif; }
    i { width: 12px; height: 12px; border-radius: 50%; background: #3d444d; }
    header span { margin: 0 auto; }
    pre { margin: 0; padding: 16px 24px 20px; color: #e6edf3; font: 14px/1.45 'DejaVu Sans Mono', 'Liberation Mono', monospace; }
  </style></head><body><main><header><i></i><i></i><i></i><span>${title}</span></header><pre>${colored}</pre></main></body></html>`;
}
