import type { Incident } from './incidents.ts';

export const EARLIER_ATTACKS = {
  'event-stream-2018': {
    title: 'event-stream: a new maintainer and a new dependency',
    date: '2018-11-20',
    what: 'The author of event-stream handed the package to a volunteer. On 9 September 2018 that new maintainer released a version with a new dependency, flatmap-stream; on 5 October flatmap-stream got code that stole from one wallet program. It was noticed in November.',
    shown: 'A publisher whom no earlier version had; and the new dependency, if it was days old itself at the time.',
    sources: [
      {
        name: 'dominictarr/event-stream issue 116, 2018-11-20',
        url: 'https://github.com/dominictarr/event-stream/issues/116',
      },
    ],
  },
  'eslint-scope-2018': {
    title: 'eslint-scope 3.7.2',
    date: '2018-07-12',
    what: 'A maintainer had reused a password. eslint-scope 3.7.2 was published with a `postinstall` script that read the `.npmrc` of whoever installed it and sent the tokens away. npm revoked all tokens that had been issued before that day.',
    shown: 'The install script that the version before did not have.',
    sources: [
      {
        name: 'ESLint, “Postmortem for Malicious Packages Published on July 12th, 2018”',
        url: 'https://eslint.org/blog/2018/07/postmortem-for-malicious-package-publishes/',
      },
    ],
  },
} as const satisfies Record<string, Incident>;
