import { person, type Release, type Replay, uneventful } from '../scenario.ts';

const repository = 'prettier/eslint-config-prettier';
const build = { repository, repository_id: '81029586', repository_owner_id: '25822731' };
const maintainer = person('maintainer');

function stolen(version: string, time: string): Release {
  return { version, time, repository, by: maintainer, scripts: { install: 'node install.js' } };
}

export const eslintConfig: Replay = {
  slug: 'eslint-config-2025-07',
  title: 'An ESLint configuration package, July 2025',
  facts:
    'eslint-config-prettier 8.10.1, 9.1.1, 10.1.6 and 10.1.7 (CVE-2025-54313), published on 2025-07-18 with a phished token, with a new install script. 10.x came from its workflow; that it had provenance, and the dates of the earlier versions, are made up. 8.x and 9.x were published by hand.',
  kind: 'attack',
  packages: [
    {
      name: 'eslint-config-prettier',
      releases: [
        ...uneventful(['8.8.0', '8.9.0', '8.10.0'], { from: '2023-03-20T12:00:00.000Z', by: maintainer, repository }),
        ...uneventful(['9.0.0', '9.1.0'], {
          from: '2023-08-05T12:00:00.000Z',
          everyDays: 120,
          by: maintainer,
          repository,
        }),
        ...uneventful(['10.0.1', '10.0.2', '10.1.0', '10.1.1', '10.1.2', '10.1.3', '10.1.4', '10.1.5'], {
          from: '2025-01-13T12:00:00.000Z',
          everyDays: 14,
          by: maintainer,
          build,
        }),
        stolen('8.10.1', '2025-07-18T15:01:00.000Z'),
        stolen('9.1.1', '2025-07-18T15:03:00.000Z'),
        stolen('10.1.6', '2025-07-18T15:05:00.000Z'),
        stolen('10.1.7', '2025-07-18T15:52:00.000Z'),
      ],
    },
  ],
  base: [
    { as: 'prettier-8', locks: 'eslint-config-prettier@8.10.0' },
    { as: 'prettier-9', locks: 'eslint-config-prettier@9.1.0' },
    { as: 'prettier-10', locks: 'eslint-config-prettier@10.1.5' },
  ],
  head: [
    { as: 'prettier-8', locks: 'eslint-config-prettier@8.10.1' },
    { as: 'prettier-9', locks: 'eslint-config-prettier@9.1.1' },
    { as: 'prettier-10', locks: 'eslint-config-prettier@10.1.6' },
    'eslint-config-prettier@10.1.7',
  ],
  exitCode: 1,
  findings: [
    'high provenance-lost eslint-config-prettier@10.1.6',
    'high provenance-lost eslint-config-prettier@10.1.7',
    'high install-script-added eslint-config-prettier@8.10.1',
    'high install-script-added eslint-config-prettier@9.1.1',
    'high install-script-added eslint-config-prettier@10.1.6',
    'info provenance-missing ×2',
  ],
};
