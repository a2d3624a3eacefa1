import type { Incident } from './incidents.ts';

export const ATTACKS_OF_2025 = {
  'shai-hulud-2025': {
    title: 'Shai-Hulud: a worm of install scripts',
    date: '2025-09-15',
    what: 'A worm that began with @ctrl/tinycolor stole npm tokens on the machines that installed it, and published itself into the other packages of whoever they belonged to: some 500 packages in September, some 800 in a second wave from 21 to 24 November. The first wave ran from `postinstall`, the second from `preinstall`. It planted workflow files in its victims’ repositories, and the second wave registered infected machines as self-hosted runners.',
    shown: 'The install script that earlier versions did not have; the loss of provenance where there had been any.',
    sources: [
      { name: 'DepsGuard, “Shai-Hulud npm worm”', url: 'https://depsguard.com/shai-hulud/' },
      {
        name: 'GitLab, November 2025',
        url: 'https://about.gitlab.com/blog/gitlab-discovers-widespread-npm-supply-chain-attack/',
      },
    ],
  },
  'chalk-debug-2025-09': {
    title: 'chalk, debug and 16 more: nothing signed shows it',
    date: '2025-09-08',
    what: 'A maintainer was phished, and 18 packages with over two billion downloads a week, among them chalk, debug, ansi-styles and strip-ansi, got a version that swaps payment addresses in browsers. The payload was in the ordinary source file. The first reports came within hours; chalk 5.6.1 was available for about two hours before it was published over.',
    shown:
      'Nothing that is signed: the versions before and after have no provenance, and the account, the scripts and the dependencies did not change. A rule of the policy that new versions must have a minimum age would have held them back.',
    sources: [
      { name: 'chalk issue 656, 2025-09-08', url: 'https://github.com/chalk/chalk/issues/656' },
      { name: 'debug issue 1005, 2025-09-08', url: 'https://github.com/debug-js/debug/issues/1005' },
      {
        name: 'Aikido, 2025-09-08',
        url: 'https://www.aikido.dev/blog/npm-debug-and-chalk-packages-compromised',
      },
    ],
  },
  'nx-2025-08': {
    title: 'Nx (“s1ngularity”): a pull request title that ran as a command',
    date: '2025-08-26',
    what: 'A workflow of the project ran on `pull_request_target` and let the title of a pull request run as a command, with the project’s rights. The npm token was taken that way, and malicious versions of nx and its plugins with a `postinstall` script were published with it, without provenance. Afterwards the project stopped publishing with tokens, and its editor extension checks that nx has provenance, and from the right repository, before it runs it.',
    shown: 'The loss of provenance, and the new install script.',
    sources: [
      { name: 'GHSA-cxm3-wv7p-598c', url: 'https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c' },
      { name: 'nrwl/nx-console pull request 2731', url: 'https://github.com/nrwl/nx-console/pull/2731' },
    ],
  },
  'eslint-config-prettier-2025-07': {
    title: 'eslint-config-prettier: CVE-2025-54313',
    date: '2025-07-18',
    what: 'A maintainer’s npm credentials were phished through a look-alike of npm’s site. Versions 8.10.1, 9.1.1, 10.1.6 and 10.1.7 of eslint-config-prettier and versions of some more packages were published with them; an install script loaded a Windows library with malware. All four are patch versions of lines that people update without looking.',
    shown:
      'The install script that the versions before did not have, in each of the lines; the loss of provenance where a line had it.',
    sources: [
      {
        name: 'prettier/eslint-config-prettier issue 339, 2025-07-18',
        url: 'https://github.com/prettier/eslint-config-prettier/issues/339',
      },
      { name: 'CVE-2025-54313', url: 'https://nvd.nist.gov/vuln/detail/CVE-2025-54313' },
      { name: 'MAL-2025-6022', url: 'https://osv.dev/vulnerability/MAL-2025-6022' },
    ],
  },
} as const satisfies Record<string, Incident>;
