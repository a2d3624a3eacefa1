import { person, type Replay, trustedPublisher, uneventful } from '../scenario.ts';

/** Ordinary things that maintainers do when they release. */

const repository = 'octo-org/right-handed';
const build = { repository, repository_id: '520001', repository_owner_id: '62001' };
const maintainer = person('octocat');
const innocent = { kind: 'innocent', exitCode: 0 } as const;

export const backPort: Replay = {
  ...innocent,
  slug: 'innocent-back-port',
  title: 'A back-port to an old line',
  facts: '2.x has provenance. 1.x is from before, and a fix for it is published by hand as it always was.',
  packages: [
    {
      name: 'right-handed',
      releases: [
        ...uneventful(['1.8.0', '1.8.1', '1.8.2'], { from: '2023-01-10T09:00:00.000Z', by: maintainer, repository }),
        ...uneventful(['2.0.0', '2.1.0', '2.2.0', '2.3.0'], {
          from: '2024-03-04T09:00:00.000Z',
          by: maintainer,
          build,
        }),
        { version: '1.8.3', time: '2026-02-17T09:00:00.000Z', by: maintainer, repository },
      ],
    },
  ],
  base: ['right-handed@1.8.2'],
  head: ['right-handed@1.8.3'],
  findings: ['info provenance-missing right-handed@1.8.3'],
};

export const firstProvenance: Replay = {
  ...innocent,
  slug: 'innocent-first-provenance',
  title: 'The first version with provenance',
  facts: 'Built in the repository that package.json has named all along.',
  packages: [
    {
      name: 'right-handed',
      releases: [
        ...uneventful(['1.0.0', '1.1.0', '1.2.0'], { from: '2024-01-10T09:00:00.000Z', by: maintainer, repository }),
        { version: '1.3.0', time: '2026-02-17T09:00:00.000Z', by: maintainer, build },
      ],
    },
  ],
  base: ['right-handed@1.2.0'],
  head: ['right-handed@1.3.0'],
  findings: [],
};

export const trustedPublishing: Replay = {
  ...innocent,
  slug: 'innocent-trusted-publishing',
  title: 'From a token to trusted publishing',
  facts: 'The registry names another publisher now: its own. That is a step up.',
  packages: [
    {
      name: 'right-handed',
      releases: [
        ...uneventful(['1.0.0', '1.1.0', '1.2.0'], { from: '2025-01-10T09:00:00.000Z', by: maintainer, build }),
        { version: '1.3.0', time: '2026-02-17T09:00:00.000Z', by: trustedPublisher('52a1'), build },
      ],
    },
  ],
  base: ['right-handed@1.2.0'],
  head: ['right-handed@1.3.0'],
  findings: [],
};

export const newMaintainer: Replay = {
  ...innocent,
  slug: 'innocent-new-maintainer',
  title: 'A new maintainer',
  facts: 'Somebody who published none of the versions before. It is said, and it stops nobody.',
  packages: [
    {
      name: 'right-handed',
      releases: [
        ...uneventful(['1.0.0', '1.1.0', '1.2.0'], { from: '2025-01-10T09:00:00.000Z', by: maintainer, build }),
        { version: '1.3.0', time: '2026-02-17T09:00:00.000Z', by: person('hubot'), build },
      ],
    },
  ],
  base: ['right-handed@1.2.0'],
  head: ['right-handed@1.3.0'],
  findings: ['medium publisher-changed right-handed@1.3.0'],
};

export const failedLater: Replay = {
  ...innocent,
  slug: 'innocent-run-failed-later',
  title: 'A run that failed in a later step',
  facts: 'The package was published, and then the announcement could not be sent.',
  packages: [
    {
      name: 'right-handed',
      releases: [
        ...uneventful(['1.0.0', '1.1.0', '1.2.0'], { from: '2025-01-10T09:00:00.000Z', by: maintainer, build }),
        {
          version: '1.3.0',
          time: '2026-02-17T09:00:00.000Z',
          by: maintainer,
          build: {
            ...build,
            remembered: {
              conclusion: 'failure',
              jobs: [
                {
                  name: 'release',
                  conclusion: 'failure',
                  steps: [
                    { name: 'Set up job', startedAt: '2026-02-17T08:57:00Z', completedAt: '2026-02-17T08:57:05Z' },
                    { name: 'Publish', startedAt: '2026-02-17T08:59:10Z', completedAt: '2026-02-17T09:00:08Z' },
                    {
                      name: 'Announce',
                      conclusion: 'failure',
                      startedAt: '2026-02-17T09:00:08Z',
                      completedAt: '2026-02-17T09:00:12Z',
                    },
                  ],
                },
              ],
            },
          },
        },
      ],
    },
  ],
  base: ['right-handed@1.2.0'],
  head: ['right-handed@1.3.0'],
  findings: ['info run-not-successful right-handed@1.3.0'],
};
