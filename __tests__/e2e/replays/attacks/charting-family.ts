import { type Package, person, type Replay, uneventful } from '../scenario.ts';

/** Where the thief ran: a workflow of somebody whose own secrets had been stolen. Nothing to do with the charts. */
const elsewhere = {
  repository: 'somebody/dotfiles',
  repository_id: '901234567',
  repository_owner_id: '7654321',
  path: '.github/workflows/ci.yml',
  ref: 'refs/heads/main',
  sha: '3d9a7c5e1f4b6a8c0d2e3f5a7b9c1d4e6f8a0b23',
  run_id: '25800000001',
} as const;

const FAMILY: readonly (readonly [name: string, repository: string, before: readonly string[], stolen: string])[] = [
  ['@antv/g2', 'antvis/G2', ['5.3.4', '5.3.5', '5.4.0'], '5.5.8'],
  ['@antv/g6', 'antvis/G6', ['5.0.48', '5.0.49', '5.1.0'], '5.2.1'],
  ['@antv/l7', 'antvis/L7', ['2.24.0', '2.25.0'], '2.26.10'],
  ['@antv/x6', 'antvis/X6', ['3.0.1', '3.1.0'], '3.2.7'],
  ['@antv/f2', 'antvis/F2', ['5.7.0', '5.8.0'], '5.16.0'],
  ['@antv/data-set', 'antvis/data-set', ['0.11.8'], '0.12.8'],
  ['@antv/g-image-exporter', 'antvis/G', ['1.0.41', '1.0.42'], '1.2.42'],
  ['@antv/infographic', 'antvis/Infographic', ['0.2.16', '0.2.17'], '0.3.19'],
  ['canvas-nest.js', 'hustcc/canvas-nest.js', ['2.0.3', '2.0.4'], '2.2.4'],
  ['echarts-for-react', 'hustcc/echarts-for-react', ['3.0.4', '3.0.5'], '3.0.7'],
  ['size-sensor', 'hustcc/size-sensor', ['1.0.2', '1.0.3'], '1.0.4'],
  ['timeago.js', 'hustcc/timeago.js', ['4.0.1', '4.0.2'], '4.1.2'],
];

const packages: readonly Package[] = FAMILY.map(([name, repository, before, stolen], index) => ({
  name,
  releases: [
    ...uneventful(before, { from: '2025-11-03T09:00:00.000Z', everyDays: 60, by: person('team'), repository }),
    {
      version: stolen,
      time: `2026-05-19T01:56:${20 + index}.000Z`,
      by: person('veteran'),
      repository,
      scripts: { preinstall: 'bun run index.js' },
      build: elsewhere,
    },
  ],
}));

export const chartingFamily: Replay = {
  slug: 'charting-family-2026-05',
  title: 'A charting family, May 2026',
  facts:
    'Twelve of the 323 packages of the AntV family and their neighbours, published on 2026-05-19 with a stolen account, with a new preinstall script, and with provenance although they had none before: the worm got itself certificates at run time, in a build that is not the family’s. Which build, who published before, and the earlier versions’ dates are made up.',
  kind: 'attack',
  packages,
  base: packages.map(({ name, releases }) => `${name}@${releases.at(-2)?.version ?? ''}`),
  head: packages.map(({ name, releases }) => `${name}@${releases.at(-1)?.version ?? ''}`),
  exitCode: 1,
  findings: [
    'high repository-changed ×12',
    'high repository-mismatch ×12',
    'high install-script-added ×12',
    'medium publisher-changed ×12',
    'info release-tag-missing ×12',
  ],
};
