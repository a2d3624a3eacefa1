import type { Incident } from './incidents.ts';

export const ATTACKS_OF_2026 = {
  'keyv-2026-08': {
    title: 'keyv and cacheable: a release by the project’s own workflow',
    date: '2026-08-04',
    what: 'The GitHub account of the maintainer of keyv was taken over. A commit added a `preinstall` script that runs `setup.mjs`, and keyv 6.0.0 went out with it; cacheable, flat-cache and file-entry-cache followed within the hour, and a worm carried it to more than 400 packages that day. According to public write-ups the first releases carried valid provenance, because the project’s own release workflow built and signed them.',
    shown:
      'The install script that earlier versions did not have. Where the provenance is the project’s own in every respect, nothing about its identity is wrong, and Countersign says nothing about it.',
    sources: [
      { name: 'jaredwray/keyv issue 2051, 2026-08-04', url: 'https://github.com/jaredwray/keyv/issues/2051' },
      { name: 'jaredwray/cacheable issue 1692', url: 'https://github.com/jaredwray/cacheable/issues/1692' },
      {
        name: 'lirantal/awesome-nodejs-security pull request 155, 2026-08-14 (on the provenance)',
        url: 'https://github.com/lirantal/awesome-nodejs-security/pull/155',
      },
    ],
  },
  'asyncapi-2026-07': {
    title: 'AsyncAPI: releases from branches that somebody else could write to',
    date: '2026-07-14',
    what: 'Somebody gained write access to the `next` branch of asyncapi/generator and the `alpha` branch of asyncapi/spec-json-schemas, and pushed commits under a placeholder identity. The release workflows started by themselves on that push and published malicious versions of @asyncapi/generator, @asyncapi/specs and others.',
    shown:
      'The branch, trigger and commit of each build are in its certificate, where there is provenance; an origins file or a look at the run tells them apart. A release from a branch that always released is not a change, and no finding is raised for it.',
    sources: [
      { name: 'asyncapi/generator issue 2184, 2026-07-14', url: 'https://github.com/asyncapi/generator/issues/2184' },
      {
        name: 'asyncapi/spec-json-schemas issue 656, 2026-07-14',
        url: 'https://github.com/asyncapi/spec-json-schemas/issues/656',
      },
    ],
  },
  'red-hat-2026-06': {
    title: '@redhat-cloud-services and the side branches',
    date: '2026-06-01',
    what: 'Malicious versions of about 32 packages of the scope were published through GitHub Actions, with valid provenance from the repository that had been broken into. They ran a `preinstall` script. A later description of the same month’s attacks says how: with stolen credentials a throwaway branch was pushed, which held a workflow of the attacker’s under the file name of the project’s own release workflow. npm’s trusted publishing checks repository and file name, not the branch.',
    shown:
      'The install script that earlier versions did not have. Where a project releases from tags or by another event, ref and trigger changed as well, and a branch that was deleted again leaves a commit that is on none. Where it releases on a push to a branch, and the attacker’s workflow has the same file name, the identity looks as before: the branch’s name is in the certificate, and is not compared.',
    sources: [
      {
        name: 'RedHatInsights/frontend-components issue 2329, 2026-06-01',
        url: 'https://github.com/RedHatInsights/frontend-components/issues/2329',
      },
      {
        name: 'Wiz, “Miasma”',
        url: 'https://www.wiz.io/blog/miasma-supply-chain-attack-targeting-redhat-npm-packages',
      },
      {
        name: 'J. Reehals, 2026-06-08 (the branches)',
        url: 'https://arrangeactassert.com/posts/the-trusted-publishing-setting-that-would-have-blocked-the-npm-snapshot-branch-attacks/',
      },
    ],
  },
  'antv-2026-05': {
    title: 'AntV: valid certificates of somebody else’s build',
    date: '2026-05-19',
    what: 'Within half an hour some 630 malicious versions of about 320 packages appeared, most of them charting libraries of @antv, published through the npm account of a maintainer; of @antv/g2 5.5.8 the report says that this was not the account that usually publishes it. A `preinstall` script ran the payload. Security firms found that the worm asked Sigstore for certificates while it ran, so that the packages came with provenance that verifies, of a build that is not the project’s. Which repository those certificates name is not in the sources below.',
    shown:
      'A first provenance from a repository that package.json never named, another publisher than before, and a new install script.',
    sources: [
      { name: 'antvis/G2 issue 7394, 2026-05-19', url: 'https://github.com/antvis/G2/issues/7394' },
      {
        name: 'hustcc/echarts-for-react issue 623, 2026-05-19',
        url: 'https://github.com/hustcc/echarts-for-react/issues/623',
      },
      {
        name: 'The CyberSignal, May 2026 (on the certificates, after Endor Labs)',
        url: 'https://www.thecybersignal.com/shai-hulud-is-now-generating-valid-sigstore-provenance-badges-for-its-malicious-npm-packages/',
      },
    ],
  },
  'tanstack-2026-05': {
    title: 'TanStack Router: flawless provenance from a failed run',
    date: '2026-05-11',
    what: 'A pull request from a fork started a `pull_request_target` workflow, which ran the fork’s code and let it poison the build cache. Hours later two ordinary merges to main started `release.yml`, which restored that cache. The malware inside took the run’s identity token and published 84 versions of 42 packages with valid provenance. The runs failed, and their publish step was skipped because the tests had failed. The published versions depended on a commit that only a fork had, under the address of the original repository.',
    shown:
      'GitHub’s record of the run: it failed, and its publish step was skipped. That is high where no step that succeeded was running at the signed second, and info otherwise; the post mortem places the malware in “the test/cleanup phase”. The certificates are right in every field, and the event was an ordinary `push`, so that nothing else about the identity gives it away. The dependency on a fork’s commit shows in the lockfile, as one from git.',
    sources: [
      {
        name: 'TanStack, “Postmortem: TanStack npm supply-chain compromise”, 2026-05-11',
        url: 'https://tanstack.com/blog/npm-supply-chain-compromise-postmortem',
      },
      {
        name: 'GHSA-g7cv-rxg3-hmpx',
        url: 'https://github.com/TanStack/router/security/advisories/GHSA-g7cv-rxg3-hmpx',
      },
    ],
  },
  'axios-2026-03': {
    title: 'axios: a stolen account, and a dependency of half an hour',
    date: '2026-03-31',
    what: 'Malware on a maintainer’s computer gave an attacker his npm account. Between 00:21 and 01:00 UTC axios 1.14.1 and 0.30.4 were published from it; they were removed about three hours later. Both added one dependency, plain-crypto-js 4.2.1, published at 23:59 the evening before, whose `postinstall` installed a remote access trojan. 1.13.4 to 1.14.0 had come from trusted publishing with provenance, 1.14.1 came without. The 0.x line had always been published by hand, so that 0.30.4 lost nothing. Reports add that neither version had a tag and that the publisher’s address had changed.',
    shown:
      'For 1.14.1 the loss of provenance and of the trusted publisher; for both the dependency that was not a day old and the publisher’s other address.',
    sources: [
      { name: 'axios issue 10636 (post mortem), 2026-04-02', url: 'https://github.com/axios/axios/issues/10636' },
      { name: 'axios pull request 10619 (1.x was trusted)', url: 'https://github.com/axios/axios/pull/10619' },
      { name: 'axios pull request 10639 (0.x was not)', url: 'https://github.com/axios/axios/pull/10639' },
      {
        name: 'P. Kostromin, DEV Community (tags and address)',
        url: 'https://dev.to/pavkode/axios-npm-package-compromised-unauthorized-versions-1141-and-0304-published-with-harmful-code-3nof',
      },
    ],
  },
} as const satisfies Record<string, Incident>;
