import type { Finding } from '../../src/model/finding.ts';
import type { Lockfile } from '../../src/model/package.ts';
import type { BuildSource, Verdict, Verification } from '../../src/model/verdict.ts';
import { SOURCE, TRUST, entry, finding, verdict, verification } from './build.ts';

/** Text that means something to a terminal, the runner, GitHub's Markdown, a browser, or a person's eyes. */
export const HOSTILE: Readonly<Record<string, string>> = {
  ansi: '\u001b[2K\u001b[1A\u001b[32m✔ verified\u001b[0m',
  osc: '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  c1: '\u009b31mred\u0085next',
  newlines: 'a\r\n::error file=x::owned\n::set-output name=x::y\n##[error]owned',
  command: '::add-mask::owned',
  bidi: 'photo\u202egnp.exe\u2066hidden\u2069',
  invisible: 'lod\u200bash\ufeff\u00ad\u3164\u{e0041}',
  lines: 'one\u2028two\u2029three',
  lone: 'half \ud800 pair',
  link: '[sign in](https://evil.example/login) ![x](https://evil.example/x.png)',
  image: '<img src=x onerror=alert(1)><script>alert(1)</script></details></table>',
  pipes: 'a | b \\| c \\\\| d |\n| --- | --- |',
  code: '`` ` ``` code ``` ` \\`',
  block: '# heading',
  list: '1. one',
  fence: '```js',
  autolink: 'https://evil.example www.evil.example <https://evil.example> mail@evil.example javascript:alert(1)',
  mention: '@octocat @github/security #1 octo/repo#2 GH-3 :white_check_mark:',
  emphasis: '**bold** _it_ ~~no~~ [^1] $x$ &lt;b&gt; &copy;',
  secret: 'https://user:hunter2@npm.acme.example/x.tgz?token=hunter2&a=b git+https://hunter2@github.com/a/b',
  long: 'x'.repeat(5000),
};

const names = Object.values(HOSTILE);
const everything = names.filter((text) => text.length < 1000).join(' ');

function sourceOf(text: string): BuildSource {
  return {
    repository: text,
    commit: text,
    ref: text,
    workflow: text,
    trigger: text,
    runner: text,
    issuer: text,
    runUrl: text,
    commitUrl: text,
    logUrl: text,
    // A verified log entry has a time or none: nobody can write words into it.
    loggedAt: SOURCE.loggedAt,
  };
}

/** Every field that can hold foreign text holds one of `texts`, or all of them as `joined`. */
export function verdictOf(texts: readonly string[], joined: string): Verdict {
  return verdict(
    texts.flatMap((text, index) => [
      entry(index * 2, {
        name: text,
        version: text,
        alias: text,
        path: text,
        file: text,
        reason: text,
        detail: text,
        registry: text,
        status: 'not-audited',
        source: sourceOf(text),
        before: {
          version: text,
          evidence: { signature: 'verified', publish: 'absent', provenance: 'verified' },
          source: { ...sourceOf(text), commitUrl: `https://example.com/${text}` },
        },
      }),
      entry(index * 2 + 1, {
        name: text,
        version: null,
        reason: text,
        detail: text,
        status: 'not-applicable',
        kind: 'other',
        evidence: null,
        source: { ...SOURCE, repository: text },
      }),
    ]),
    texts.map((text) =>
      finding({
        code: 'resolved-mismatch',
        severity: 'critical',
        package: text,
        version: text,
        file: text,
        message: text,
        remedy: text,
        evidence: [
          { label: text, url: text },
          { label: text, url: `https://example.com/${text}?a=${text}#${text}` },
        ],
        affected: [
          { package: text, version: text, file: text, line: 1 },
          { package: joined, version: null, file: text, line: 2 },
        ],
      }),
    ),
    {
      outcome: 'fail',
      lockfiles: texts,
      held: { scope: 'changed', base: joined },
      changes: texts.flatMap((text, index) => {
        const pin = { version: text, kind: 'registry', integrity: text, resolved: text } as const;
        return [
          { kind: 'added', name: text, from: null, to: pin, at: { file: text, line: 1 } },
          // Of the entry above that says what was there before.
          { kind: 'upgraded', name: text, from: pin, to: pin, at: { file: text, line: 10 + index * 18 } },
        ];
      }),
      errors: texts.map((text) => ({ code: 'lockfile-malformed', message: text, hint: text, file: text, line: 3 })),
      trust: { root: { ...TRUST.root, detail: joined }, keys: TRUST.keys },
      inForce: { policy: joined, origins: joined, baseline: joined },
      corroboration: { asked: 3, agreed: 1, disagreed: 1, unknown: 1 },
      waived: texts.map((text) => ({
        finding: finding({ code: 'provenance-lost', severity: 'high', package: text, version: text, message: text }),
        by: 'waiver',
        reason: text,
        expires: text,
      })),
    },
  );
}

export const hostileVerdict: Verdict = verdictOf(names, everything);

export function verificationOf(texts: readonly string[], joined: string, findings: readonly Finding[]): Verification {
  return verification({
    package: { name: joined, version: joined },
    integrity: joined,
    outcome: 'fail',
    steps: texts.map((text) => ({
      id: 'metadata',
      title: text,
      outcome: 'fail',
      detail: text,
      facts: [
        { label: text, value: text, url: text },
        { label: text, value: text, url: `https://example.com/${text}` },
      ],
    })),
    findings,
  });
}

export const hostileVerification: Verification = verificationOf(names, everything, hostileVerdict.findings);

export function lockfileOf(texts: readonly string[], joined: string): Lockfile {
  return {
    path: joined,
    format: 'npm',
    version: 3,
    disagreements: [],
    packages: texts.map((text, index) => ({
      name: text,
      version: text,
      alias: text,
      kind: 'registry',
      integrity: text,
      resolved: text,
      path: text,
      requires: [text],
      at: { file: text, line: index + 1 },
    })),
  };
}

export const hostileLockfile: Lockfile = lockfileOf(names, everything);
