import type { Incident } from './incidents.ts';

/** Research, breakages and accidents: nobody attacked, and yet they say why a finding is there, or what it must not be. */
export const NOT_ATTACKS = {
  'whatwg-url-2026-09': {
    title: 'whatwg-url 17.1.1: provenance that the registry did not serve',
    date: '2026-09-15',
    what: 'The registry’s document said that whatwg-url 17.1.1 has provenance, and the registry answered 404 when it was asked for it. Earlier versions were not affected. Nothing is known of an attack.',
    shown: 'That provenance is advertised and not served.',
    sources: [
      { name: 'jsdom/whatwg-url issue 338, 2026-09-15', url: 'https://github.com/jsdom/whatwg-url/issues/338' },
    ],
  },
  'locked-swap-2026-08': {
    title: 'A demonstrated swap that `npm ci` and `npm audit signatures` both accept',
    date: '2026-08-19',
    what: 'In the review of a pull request of openai/openai-cli, a reviewer replaced the address and the sha512 of one entry of the lockfile with those of another tarball of the same name and version. `npm ci` installed it, and `npm audit signatures` still verified the signatures and attestations of all packages, because it asks the registry and not the lockfile. Nobody was attacked.',
    shown: 'The hash that is not the registry’s, the changed hash of the same version, and the address.',
    sources: [
      { name: 'openai/openai-cli pull request 95, 2026-08-19', url: 'https://github.com/openai/openai-cli/pull/95' },
    ],
  },
  'bestax-2026-08': {
    title: 'Somebody else’s provenance passes where only its presence is checked',
    date: '2026-08-17',
    what: 'The maintainer of bestax found that a valid statement that names another project’s repository would have satisfied both his own check and `npm audit signatures`, because neither asks whose repository it is. He had his workflow compare the repository’s numeric ids, workflow and hash from then on. Nobody was attacked.',
    shown: 'The repository, workflow and builder of each build, held against package.json and the origins file.',
    sources: [
      { name: 'allxsmith/bestax pull request 528, 2026-08-17', url: 'https://github.com/allxsmith/bestax/pull/528' },
    ],
  },
  'novu-2026-07': {
    title: '@novu/framework 2.12.0: provenance lost by an oversight',
    date: '2026-07-14',
    what: 'Versions after 2.11.1 came without the provenance that 2.11.1 had. A user asked, and the project answered that it was an oversight and published a signed version days later. Not every loss is an attack; asking took one issue.',
    shown: 'The loss, in the same words as that of an attack: from outside, the two look alike.',
    sources: [{ name: 'novuhq/novu issue 11933, 2026-07-14', url: 'https://github.com/novuhq/novu/issues/11933' }],
  },
  'pnpm-errors-2026-05': {
    title: 'Network errors reported as downgrades of trust',
    date: '2026-05-28',
    what: 'With its `no-downgrade` policy, pnpm reported packages whose documents could not be fetched under the name TRUST_DOWNGRADE. People learn to ignore a finding that says so when the network is bad. Nobody was attacked.',
    shown: 'That it could not be found out: an outcome of its own, never one of the findings about the package.',
    sources: [{ name: 'pnpm issue 12031, 2026-05-28', url: 'https://github.com/pnpm/pnpm/issues/12031' }],
  },
  'stripped-signatures-2026-04': {
    title: 'A mirror that drops signatures from one of its documents',
    date: '2026-04-02',
    what: 'Artifactory left `dist.signatures` out of the document of a single version, and kept it in that of the whole package. Corepack and Dependabot failed behind it. Nobody was attacked.',
    shown:
      'Nothing false: where the small document has no evidence, the document of the whole package is asked before anything is called missing.',
    sources: [
      {
        name: 'dependabot/dependabot-core issue 14612, 2026-04-02',
        url: 'https://github.com/dependabot/dependabot-core/issues/14612',
      },
      { name: 'nodejs/corepack issue 808', url: 'https://github.com/nodejs/corepack/issues/808' },
    ],
  },
  'npm-key-2025-01': {
    title: 'The day npm’s signing key changed',
    date: '2025-01-27',
    what: 'npm’s registry began to sign with a new key, and the old one ended on 2025-01-29. Corepack knew the old key only, and could no longer install what had been signed with the new one. For a while the registry’s own list of keys gave one key or the other. Nobody was attacked.',
    shown: 'An unknown key is neither a forgery nor a verified signature, and the remedy is to update the trust root.',
    sources: [
      { name: 'nodejs/corepack issue 612, 2025-01-27', url: 'https://github.com/nodejs/corepack/issues/612' },
      {
        name: 'sigstore/root-signing pull request 1410, 2025-01-15',
        url: 'https://github.com/sigstore/root-signing/pull/1410',
      },
    ],
  },
  'attestation-format-2024-03': {
    title: 'Old clients that called new attestations invalid',
    date: '2024-03-11',
    what: 'Attestations of a newer format were called invalid by npm before 10.5.0, with the words that someone might have tampered with the package. Packages of semantic-release, npm itself and others were affected. Nobody was attacked.',
    shown: 'That a format is newer than the program is said as such: unsupported, neither good nor bad.',
    sources: [{ name: 'npm/cli issue 7279, 2024-03-11', url: 'https://github.com/npm/cli/issues/7279' }],
  },
  'manifest-confusion-2023': {
    title: 'Manifest confusion',
    date: '2023-06-27',
    what: 'A former manager of npm’s CLI team published that the registry never compares the document of a version with the package.json inside its tarball, and showed a package with hidden dependencies, a hidden install script and another name. No attack that used it is known to this page.',
    shown: 'The difference between the two, in deep mode.',
    sources: [
      {
        name: 'D. Clarke, “The massive bug at the heart of the npm ecosystem”, 2023-06-27',
        url: 'https://blog.vlt.sh/blog/the-massive-hole-in-the-npm-ecosystem',
      },
    ],
  },
  'expired-domains-2022': {
    title: 'Accounts behind expired domains',
    date: '2022-05',
    what: 'A study found over 2,800 npm maintainers whose e-mail address was at a domain that anyone could buy. In May 2022 a researcher bought that of the only maintainer of foreach, which some 36,000 packages depend on. He published nothing.',
    shown: 'That a publisher’s address changed, with the two domains.',
    sources: [
      { name: 'Phylum, “Expired Author Domains”', url: 'https://docs.phylum.io/analytics/expired_author_domains' },
    ],
  },
  'dependency-confusion-2021': {
    title: 'Dependency confusion',
    date: '2021-02',
    what: 'A researcher published packages under the names of companies’ private ones, with higher versions, and they were installed inside Apple, Microsoft and dozens more. It was research under bug bounty rules; malicious imitations followed.',
    shown: 'A package that comes from another registry than before, or than its scope is configured for.',
    sources: [
      {
        name: 'A. Birsan, “Dependency Confusion”, 2021-02-09',
        url: 'https://medium.com/@alex.birsan/dependency-confusion-4a5d60fec610',
      },
    ],
  },
  'lockfile-injection-2019': {
    title: 'Lockfiles as a blind spot of reviews',
    date: '2019',
    what: 'A researcher opened a pull request whose lockfile pointed an entry at a tarball of his own, and found that nobody reads lockfiles in reviews. No attack on a named project is known to this page.',
    shown:
      'The address that is another package’s or outside of every registry, and the hash that is not the registry’s.',
    sources: [
      {
        name: 'L. Tal, Snyk, “Why npm lockfiles can be a security blindspot for injecting malicious modules”',
        url: 'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/',
      },
    ],
  },
  'lost-integrity-2022': {
    title: 'Lockfiles that lost their hashes by themselves',
    date: '2022',
    what: 'npm has written lockfiles whose entries have neither `resolved` nor `integrity`, and does not notice or repair them. Builds that rely on these fields break. It is a bug and no attack, and it looks the same in a diff.',
    shown: 'Every entry without a hash; at high where the base had one.',
    sources: [
      { name: 'npm/cli issue 4460', url: 'https://github.com/npm/cli/issues/4460' },
      { name: 'npm/cli issue 4263', url: 'https://github.com/npm/cli/issues/4263' },
    ],
  },
  'sha1-2017': {
    title: 'SHA-1 collisions',
    date: '2017-02-23',
    what: 'Two different files with the same SHA-1 were published in 2017. In 2020 it became affordable to choose most of both. No use against an npm package is known to this page.',
    shown: 'That an entry is pinned by SHA-1 only.',
    sources: [
      { name: 'SHAttered, 2017-02-23', url: 'https://shattered.io/' },
      { name: '“SHA-1 is a Shambles”, January 2020', url: 'https://sha-mbles.github.io/' },
    ],
  },
  'left-pad-2016': {
    title: 'left-pad',
    date: '2016-03-22',
    what: 'An author took 273 packages off the registry, left-pad among them, and thousands of builds failed. Whoever takes such a name next can publish what they like under it; npm has restricted both since. Nobody was attacked.',
    shown: 'That a version that a lockfile pins is gone.',
    sources: [
      {
        name: 'npm, “kik, left-pad, and npm”, 2016-03-23',
        url: 'https://blog.npmjs.org/post/141577284765/kik-left-pad-and-npm',
      },
    ],
  },
} as const satisfies Record<string, Incident>;
