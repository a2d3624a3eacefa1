/** Updates within real packages, as the registry's own documents tell of them. Needs the corpus to be played. */
export interface RealUpdate {
  readonly title: string;
  /** `name@version` */
  readonly from: string;
  readonly to: string;
  readonly exitCode: 0 | 1;
  readonly findings: readonly string[];
}

export const REAL_UPDATES: readonly RealUpdate[] = [
  {
    title: 'a loss within 6.x, July 2024: releases by hand for a while',
    from: 'undici-types@6.19.2',
    to: 'undici-types@6.19.3',
    exitCode: 1,
    findings: ['high provenance-lost undici-types@6.19.3'],
  },
  {
    title: 'the loss stays raised until provenance is back',
    from: 'undici-types@6.19.6',
    to: 'undici-types@6.19.8',
    exitCode: 1,
    findings: ['high provenance-lost undici-types@6.19.8'],
  },
  {
    title: 'a loss within 7.x, December 2024',
    from: 'undici-types@7.1.1',
    to: 'undici-types@7.2.0',
    exitCode: 1,
    findings: ['high provenance-lost undici-types@7.2.0'],
  },
  {
    title: 'a back-port to 2.x after 3.12 had provenance, June 2024',
    from: 'nuxt@2.17.3',
    to: 'nuxt@2.17.4',
    exitCode: 0,
    findings: ['info provenance-missing nuxt@2.17.4'],
  },
  {
    title: 'another, two weeks later',
    from: 'nuxt@2.17.4',
    to: 'nuxt@2.18.0',
    exitCode: 0,
    findings: ['info provenance-missing nuxt@2.18.0'],
  },
  {
    title: 'a first alpha of 4.x, by hand, while 3.x had provenance, June 2025',
    from: 'nuxt@3.17.4',
    to: 'nuxt@4.0.0-alpha.1',
    exitCode: 1,
    findings: ['high provenance-lost nuxt@4.0.0-alpha.1'],
  },
  {
    title: 'an ordinary release by trusted publishing, September 2025',
    from: 'nuxt@4.1.1',
    to: 'nuxt@4.1.2',
    exitCode: 0,
    findings: ['medium trigger-risky nuxt@4.1.2'],
  },
  {
    title: 'a back-port to 12.x after 13.5 had provenance, March 2025',
    from: 'next@12.2.6',
    to: 'next@12.3.7',
    exitCode: 0,
    findings: ['info provenance-missing next@12.3.7'],
  },
];
