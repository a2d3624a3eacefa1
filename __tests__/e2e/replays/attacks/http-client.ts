import { person, type Replay, trustedPublisher, uneventful } from '../scenario.ts';

const build = { repository: 'axios/axios', repository_id: '23088740', repository_owner_id: '32372333' };
const common = { repository: 'axios/axios', dependencies: { 'form-data': '^4.0.4' } };
const maintainer = person('maintainer');
/** The thief had changed the account's address first. */
const thief = person('maintainer', 'maintainer@mail.example.net');
const payload = { 'form-data': '^4.0.4', 'plain-crypto-js': '^4.2.1' };

export const httpClient: Replay = {
  slug: 'http-client-2026-03',
  title: 'A popular HTTP client, March 2026',
  facts:
    'axios 1.14.1 and 0.30.4, published on 2026-03-31 with a stolen account, whose address had been changed. Both depend on plain-crypto-js, of the day before, whose 4.2.1 runs a script at install time. 1.x came from its workflow with provenance, in the end by trusted publishing; 0.x had always been published by hand. Dates and number of the earlier versions are made up.',
  kind: 'attack',
  packages: [
    {
      name: 'axios',
      releases: [
        ...uneventful(['1.9.0', '1.10.0', '1.11.0', '1.12.0', '1.12.1', '1.12.2', '1.13.0', '1.13.1', '1.13.2'], {
          ...common,
          from: '2025-04-24T12:00:00.000Z',
          by: maintainer,
          build,
        }),
        ...uneventful(['1.13.4', '1.13.5', '1.13.6', '1.14.0'], {
          ...common,
          from: '2026-01-27T12:00:00.000Z',
          everyDays: 19,
          by: trustedPublisher('3d1a'),
          build,
        }),
        ...uneventful(['0.28.0', '0.28.1', '0.29.0', '0.30.0', '0.30.1', '0.30.2', '0.30.3'], {
          ...common,
          from: '2024-02-12T12:00:00.000Z',
          everyDays: 120,
          by: maintainer,
        }),
        { version: '1.14.1', time: '2026-03-31T00:21:58.000Z', by: thief, ...common, dependencies: payload },
        { version: '0.30.4', time: '2026-03-31T01:00:57.000Z', by: thief, ...common, dependencies: payload },
      ],
    },
    {
      name: 'plain-crypto-js',
      releases: [
        { version: '4.2.0', time: '2026-03-30T05:57:32.000Z', by: person('stranger'), repository: 'brix/crypto-js' },
        {
          version: '4.2.1',
          time: '2026-03-30T23:59:12.278Z',
          by: person('stranger'),
          repository: 'brix/crypto-js',
          scripts: { postinstall: 'node setup.js' },
        },
      ],
    },
  ],
  base: ['axios@1.14.0', { as: 'axios-0', locks: 'axios@0.30.3' }],
  head: ['axios@1.14.1', { as: 'axios-0', locks: 'axios@0.30.4' }, 'plain-crypto-js@4.2.1'],
  exitCode: 1,
  findings: [
    'high provenance-lost axios@1.14.1',
    'high trusted-publisher-lost axios@1.14.1',
    'high dependency-added-young axios@1.14.1',
    'high dependency-added-young axios@0.30.4',
    'high install-script-added plain-crypto-js@4.2.1',
    'medium publisher-email-changed axios@1.14.1',
    'medium publisher-email-changed axios@0.30.4',
    'info provenance-missing ×2',
  ],
};
