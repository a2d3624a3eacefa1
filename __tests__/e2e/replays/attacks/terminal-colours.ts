import { type Package, person, type Replay, uneventful } from '../scenario.ts';

const STOLEN: readonly (readonly [name: string, before: string, stolen: string])[] = [
  ['ansi-regex', '6.2.0', '6.2.1'],
  ['ansi-styles', '6.2.1', '6.2.2'],
  ['backslash', '0.2.0', '0.2.1'],
  ['chalk', '5.6.0', '5.6.1'],
  ['chalk-template', '1.1.0', '1.1.1'],
  ['color', '5.0.0', '5.0.1'],
  ['color-convert', '3.1.0', '3.1.1'],
  ['color-name', '2.0.0', '2.0.1'],
  ['color-string', '2.1.0', '2.1.1'],
  ['debug', '4.4.1', '4.4.2'],
  ['has-ansi', '6.0.0', '6.0.1'],
  ['is-arrayish', '0.3.2', '0.3.3'],
  ['simple-swizzle', '0.2.2', '0.2.3'],
  ['slice-ansi', '7.1.0', '7.1.1'],
  ['strip-ansi', '7.1.0', '7.1.1'],
  ['supports-color', '10.2.0', '10.2.1'],
  ['supports-hyperlinks', '4.1.0', '4.1.1'],
  ['wrap-ansi', '9.0.0', '9.0.1'],
];

const maintainer = person('maintainer');

function family(publishedAt: string): readonly Package[] {
  return STOLEN.map(([name, before, stolen]) => {
    const repository = `terminal/${name}`;
    const earlier = uneventful([before], { from: '2025-06-02T09:00:00.000Z', by: maintainer, repository });
    return { name, releases: [...earlier, { version: stolen, time: publishedAt, by: maintainer, repository }] };
  });
}

const lock = (column: 1 | 2): readonly string[] => STOLEN.map((row) => `${row[0]}@${row[column]}`);

const facts =
  'chalk, debug and sixteen more, published on 2025-09-08 with a phished account of a maintainer who had published them before. None had provenance, before or after; nothing was added to package.json. That this maintainer had published all of them, and the date of the versions before, are made up.';

export const terminalColours: Replay = {
  slug: 'terminal-colours-2025-09',
  title: 'Terminal-colour packages, September 2025',
  facts,
  kind: 'untraceable',
  packages: family('2025-09-08T13:16:00.000Z'),
  base: lock(1),
  head: lock(2),
  exitCode: 0,
  findings: ['info provenance-missing ×18'],
};

/** They were online for about two hours: so old they are when this is run. */
const HOURS_AGO = new Date(Date.now() - 2 * 60 * 60 * 1000).toISOString();

export const terminalColoursHeldBack: Replay = {
  ...terminalColours,
  slug: 'terminal-colours-2025-09-minimum-age',
  title: 'The same, two hours old, with a minimum age of three days in the policy',
  facts:
    'The same update as it would have met a team on that day whose policy says `minimum-age-days: 3`. Nothing signed says how old these versions are: it is the registry’s stated time that counts, and the finding says so.',
  kind: 'attack',
  packages: family(HOURS_AGO),
  policy: [
    'version: 1',
    'require:',
    '  - applies-to: changed',
    '    minimum-age-days: 3',
    'severities:',
    '  - finding: too-new',
    '    severity: high',
    '',
  ].join('\n'),
  relative: true,
  exitCode: 1,
  findings: ['high too-new ×18', 'info provenance-missing ×18'],
};
