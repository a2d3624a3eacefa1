/** The page's own style. No address and nothing foreign is in it; the policy of the page allows exactly this text. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --good: #116329; --warn: #7a4d00; --bad: #a40e26; --dim: #59636e; --hover: #eef1f4;
  --bar-verified: #2da44e; --bar-failed: #cf222e; --bar-weak: #d4a72c; --bar-only: #8250df; --bar-not: #bc4c00;
  --bar-na: #afb8c1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #e6edf3; --quiet: #9da7b1; --link: #79b8ff;
    --good: #56d364; --warn: #e3b341; --bad: #ff938a; --dim: #9da7b1; --hover: #1c232c; --bar-na: #656c76;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; }
.wrap { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999em; background: var(--page); padding: 8px 12px; }
.skip:focus { left: 8px; top: 8px; z-index: 2; }
.top { border-top: 6px solid var(--good); background: var(--panel); border-bottom: 1px solid var(--line); padding: 18px 0; }
.top.warn { border-top-color: var(--warn); } .top.bad { border-top-color: var(--bad); }
.brand { margin: 0; color: var(--quiet); font-weight: 600; }
h1 { margin: 4px 0 6px; font-size: 24px; line-height: 1.3; }
.good h1 span { color: var(--good); } .warn h1 span { color: var(--warn); } .bad h1 span { color: var(--bad); }
.top p { margin: 2px 0; }
h2 { font-size: 19px; margin: 30px 0 10px; }
h3 { font-size: 15px; margin: 0; }
p { margin: 6px 0; }
code, .mono { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.summary { display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px; }
.bar { width: 100%; height: 14px; display: block; border-radius: 4px; background: var(--line); }
.verified { fill: var(--bar-verified); } .failed { fill: var(--bar-failed); } .weakly-bound { fill: var(--bar-weak); }
.registry-only { fill: var(--bar-only); } .not-audited { fill: var(--bar-not); } .unchanged, .not-applicable { fill: var(--bar-na); }
.legend { list-style: none; margin: 12px 0 0; padding: 0; }
.legend li { display: flex; gap: 8px; align-items: baseline; }
.legend svg { width: 11px; height: 11px; flex: none; }
.legend b { min-width: 3.5em; text-align: right; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { font-weight: 600; color: var(--quiet); overflow-wrap: normal; }
tbody th { font-weight: 400; }
td.number, thead th.number { text-align: right; font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; margin-top: 26px; }
form label, form button, .badge { overflow-wrap: normal; }
form label { display: flex; flex-direction: column; gap: 3px; color: var(--quiet); font-size: 13px; min-width: 0; }
form label:first-child { flex: 1 1 240px; }
form [role=status] { flex-basis: 100%; margin: 0; }
input, select, button { font: inherit; font-size: 15px; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; padding: 6px 10px; max-width: 100%; }
select { max-width: 300px; }
button { cursor: pointer; } button:hover { background: var(--hover); }
.finding { border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 6px; padding: 10px 14px; margin: 10px 0; overflow-wrap: anywhere; }
.finding.critical, .finding.high { border-left-color: var(--bad); } .finding.medium { border-left-color: var(--warn); }
.finding.incomplete { border-left-color: #8250df; }
.finding p { margin: 4px 0; max-width: 95ch; }
.finding ul { margin: 4px 0; padding-left: 20px; }
.links { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; }
.finding ul.links { padding: 0; }
.badge { display: inline-block; color: #ffffff; background: #57606a; border-radius: 10px; padding: 0 9px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.critical { background: #a40e26; } .badge.high { background: #a04100; } .badge.medium { background: #7a5900; }
.badge.low { background: #0550ae; } .badge.incomplete { background: #6639ba; }
.entries th button { border: 0; padding: 0; background: none; color: var(--link); text-align: left; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.entries th button::before { content: '\\25B8'; display: inline-block; width: 1.2em; }
.entries th button[aria-expanded=true]::before { content: '\\25BE'; }
.entries .c-name { width: 30%; } .entries .c-version { width: 10%; } .entries .c-status { width: 13%; }
.entries .c-found { width: 13%; } .entries .c-evidence { width: 14%; }
.entries { table-layout: fixed; }
.s-verified { color: var(--good); } .s-failed { color: var(--bad); } .s-not-audited, .s-weakly-bound, .s-registry-only { color: var(--warn); }
.s-unchanged, .s-not-applicable { color: var(--dim); }
.marks { white-space: nowrap; } .marks span { display: inline-block; width: 1.3em; }
.o-verified { color: var(--good); } .o-absent { color: var(--dim); } .o-rejected { color: var(--bad); }
.o-unsupported, .o-unknown { color: var(--warn); }
.detail td { background: var(--panel); padding: 12px 16px; }
.chain { margin: 8px 0 4px; padding: 0; list-style: none; }
.chain li { border-left: 3px solid var(--line); padding: 0 0 10px 14px; margin-left: 5px; position: relative; }
.chain li:last-child { padding-bottom: 0; }
.chain li::before { content: ''; position: absolute; left: -7px; top: 7px; width: 11px; height: 11px; border-radius: 50%; background: var(--line); }
.chain li.o-verified, .chain li.o-absent, .chain li.o-rejected, .chain li.o-unsupported, .chain li.o-unknown { color: var(--text); }
.chain li.o-verified::before { background: var(--bar-verified); } .chain li.o-rejected::before { background: var(--bar-failed); }
.chain li.o-unknown::before, .chain li.o-unsupported::before { background: var(--bar-weak); }
.scroll { overflow-x: auto; }
.changes th:first-child { width: 22%; } .changes td:nth-child(3), .changes td:nth-child(4) { width: 13%; }
.shift-lost { color: var(--bad); font-weight: 600; } .shift-gained { color: var(--good); }
summary { cursor: pointer; padding: 4px 0; }
footer { margin: 40px 0 0; padding: 14px 0 30px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 14px; }
.hidden-label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 760px) {
  .wrap { padding: 0 14px; }
  .summary { grid-template-columns: 1fr; }
  h1 { font-size: 20px; }
  form label { flex: 1 1 40%; } form label:first-child, form label:nth-of-type(4) { flex-basis: 100%; } select { max-width: none; }
  .entries .c-evidence, .entries .c-place { display: none; }
  .entries .c-name { width: 36%; } .entries .c-version { width: 17%; } .entries .c-status { width: 23%; } .entries .c-found { width: 24%; }
  .entries th, .entries td { padding-right: 6px; font-size: 13px; } .entries th button, .entries .c-version.mono { font-size: 12px; }
  .entries .c-status { overflow-wrap: normal; } .plain .c-place { display: none; }
  .changes, .changes tbody, .changes tr, .changes tbody th, .changes td { display: block; width: auto !important; } .changes thead { display: none; }
  .changes tr { border-bottom: 1px solid var(--line); padding: 6px 0; } .changes tbody th, .changes td { border: 0; padding: 1px 0; }
  .changes td:empty { display: none; } .changes td::before { content: attr(data-label) ': '; color: var(--quiet); }
}
@media print { form, .more { display: none; } }
`;
