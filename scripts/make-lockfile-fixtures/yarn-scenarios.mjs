// The projects that yarn.mjs locks: one scenario a project, each with the Yarns (by major version) that lock it.

const ROOT = { name: 'root', version: '1.0.0', private: true, license: 'UNLICENSED' };

/** @param stand the stand-ins: a commit of the git repository, the bytes of a packed tarball */
export function scenarios(stand) {
  return [
    {
      // Every kind of request in one project: aliases, git, a folder, tarballs near and far, a platform's own package.
      name: 'mixed',
      yarns: [1, 2, 3, 4],
      files: (major) => ({
        'package.json': {
          ...ROOT,
          dependencies: {
            'is-number-six': 'npm:is-number@6.0.0',
            'is-number': '7.0.0',
            'strip-ansi': '6.0.1',
            'ansi-regex': '6.0.1',
            gitdep: `${major === 1 ? 'git+' : ''}https://git.example.org/acme/gitdep.git#${stand.commit}`,
            localdir: 'file:./localdir',
            linked: 'link:./linked',
            tarred: 'file:./vendor/tarred-1.0.0.tgz',
            'remote-tool': 'http://downloads.example.org/remote-tool-2.0.0.tgz',
            'is-buffer': 'https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz',
            '@isaacs/string-locale-compare': '1.1.0',
            ...(major > 1 && { ported: 'portal:./ported' }),
          },
          devDependencies: { 'use-sync-external-store': '1.2.0', react: '18.2.0', chokidar: '3.5.3' },
          optionalDependencies: { fsevents: '2.3.3', '@esbuild/linux-x64': '0.25.0', '@esbuild/win32-x64': '0.25.0' },
        },
        'localdir/package.json': { name: 'localdir', version: '1.0.0', dependencies: { 'is-even': '1.0.0' } },
        'linked/package.json': { name: 'linked', version: '9.9.9' },
        'ported/package.json': { name: 'ported', version: '3.0.0', dependencies: { 'is-odd': '3.0.1' } },
        'vendor/tarred-1.0.0.tgz': stand.tarred,
      }),
    },
    {
      // Workspaces that need each other, peers, and names that `resolutions` turn into others.
      name: 'workspaces',
      yarns: [1, 2, 3, 4],
      files: () => ({
        'package.json': {
          ...ROOT,
          workspaces: ['packages/*'],
          resolutions: { 'is-odd': 'npm:is-even@1.0.0', 'ansi-regex': '5.0.1' },
        },
        'packages/a/package.json': {
          name: '@acme/a',
          version: '1.0.0',
          dependencies: { '@acme/b': '^1.0.0', 'strip-ansi': '6.0.1', 'is-odd': '^3.0.0' },
          peerDependencies: { react: '*' },
          devDependencies: { react: '18.2.0' },
        },
        'packages/b/package.json': {
          name: '@acme/b',
          version: '1.0.0',
          dependencies: {
            'use-sync-external-store': '^1.2.0',
            react: '^18.0.0',
            'string-width-cjs': 'npm:string-width@^4.2.0',
          },
        },
      }),
    },
    {
      // A scope with a registry of its own, which keeps one of its archives at an address that no other registry would.
      name: 'scope',
      yarns: [1, 4],
      files: () => ({ 'package.json': { ...ROOT, dependencies: { '@acme/secret': '^1.0.0', '@acme/old': '1.0.0' } } }),
    },
    {
      // A patch of one's own, and a patch of Yarn's own.
      name: 'patched',
      yarns: [2, 3, 4],
      files: () => ({
        'package.json': {
          ...ROOT,
          dependencies: {
            'is-number': `patch:is-number@7.0.0#./is-number.patch`,
            resolve: '1.22.8',
          },
        },
        'is-number.patch': [
          'diff --git a/README.md b/README.md',
          '--- a/README.md',
          '+++ b/README.md',
          '@@ -1,1 +1,1 @@',
          '-# is-number [![NPM version](https://img.shields.io/npm/v/is-number.svg?style=flat)](https://www.npmjs.com/package/is-number) [![NPM monthly downloads](https://img.shields.io/npm/dm/is-number.svg?style=flat)](https://npmjs.org/package/is-number) [![NPM total downloads](https://img.shields.io/npm/dt/is-number.svg?style=flat)](https://npmjs.org/package/is-number) [![Linux Build Status](https://img.shields.io/travis/jonschlinkert/is-number.svg?style=flat&label=Travis)](https://travis-ci.org/jonschlinkert/is-number)',
          '+# is-number',
          '',
        ].join('\n'),
      }),
    },
    {
      // One package asked for with so many ranges that the entry's key has over 1,024 characters.
      name: 'long-key',
      yarns: [1, 2, 4],
      files: () => ({
        'package.json': { ...ROOT, workspaces: ['packages/*'] },
        ...Object.fromEntries(
          Array.from({ length: 40 }, (_, index) => [
            `packages/p${index}/package.json`,
            {
              name: `p${index}`,
              version: '1.0.0',
              dependencies: { '@isaacs/string-locale-compare': `^1.0.${index} || 1.1.0` },
            },
          ]),
        ),
      }),
    },
  ];
}
