// The projects that pnpm.mjs locks: one scenario a project, each with the pnpms (keys of PNPMS there) that lock it.

const ROOT = { name: 'root', version: '1.0.0', private: true };

/** @param stand the stand-ins: a commit of the git repository, the bytes of a packed tarball */
export const scenarios = (stand) => [
  {
    // Every kind of request in one project: aliases, git, a folder, tarballs near and far, a platform's own package.
    name: 'mixed',
    pnpms: ['3', '5.0', '5.1', '5.2', '5.3', '5.4', '6.0', '9.0-9', '9.0-10', '9.0-12'],
    files: {
      'package.json': {
        ...ROOT,
        dependencies: {
          'is-number-six': 'npm:is-number@6.0.0',
          'is-number': '7.0.0',
          'strip-ansi': '6.0.1',
          'ansi-regex': '6.0.1',
          gitdep: `git+https://git.example.org/acme/gitdep.git#${stand.commit}`,
          localdir: 'file:./localdir',
          linked: 'link:./linked',
          tarred: 'file:./vendor/tarred-1.0.0.tgz',
          'remote-tool': 'http://downloads.example.org/remote-tool-2.0.0.tgz',
          'is-buffer': 'https://registry.npmjs.org/is-buffer/-/is-buffer-2.0.5.tgz',
        },
        devDependencies: { 'use-sync-external-store': '1.2.0', react: '18.2.0' },
        optionalDependencies: { fsevents: '2.3.3', '@esbuild/linux-x64': '0.25.0', '@esbuild/win32-x64': '0.25.0' },
      },
      'localdir/package.json': { name: 'localdir', version: '1.0.0', dependencies: { 'is-even': '1.0.0' } },
      'linked/package.json': { name: 'linked', version: '9.9.9' },
      'vendor/tarred-1.0.0.tgz': stand.tarred,
    },
  },
  {
    // Projects that need each other, one of them copied (injected); one package with two sets of peers; names that
    // overrides turn into others.
    name: 'workspaces',
    pnpms: ['5.3', '6.0', '9.0-9', '9.0-12'],
    files: {
      'pnpm-workspace.yaml': [
        'packages: ["packages/*"]',
        'overrides: {is-odd: "npm:is-even@1.0.0", ansi-regex: "5.0.1"}',
        'linkWorkspacePackages: true',
        '',
      ].join('\n'),
      '.npmrc': 'link-workspace-packages=true\nauto-install-peers=false\n',
      'package.json': { ...ROOT, pnpm: { overrides: { 'is-odd': 'npm:is-even@1.0.0', 'ansi-regex': '5.0.1' } } },
      'packages/a/package.json': {
        name: '@acme/a',
        version: '1.0.0',
        dependencies: { '@acme/b': 'workspace:*', 'strip-ansi': '6.0.1', 'is-odd': '^3.0.0' },
        devDependencies: { react: '18.2.0', 'use-sync-external-store': '1.2.0' },
      },
      'packages/b/package.json': {
        name: '@acme/b',
        version: '1.0.0',
        dependencies: {
          'use-sync-external-store': '1.2.0',
          react: '17.0.2',
          'string-width-cjs': 'npm:string-width@4.2.3',
        },
      },
      'packages/c/package.json': {
        name: '@acme/c',
        version: '1.0.0',
        dependencies: { '@acme/b': 'workspace:*' },
        dependenciesMeta: { '@acme/b': { injected: true } },
      },
    },
  },
  {
    // Projects that need each other, in one lockfile: what shrinkwrap.yaml 4 is for.
    name: 'projects',
    pnpms: ['4', '5.0'],
    files: {
      'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
      '.npmrc': 'link-workspace-packages=true\nshared-workspace-shrinkwrap=true\nshared-workspace-lockfile=true\n',
      'package.json': { ...ROOT, dependencies: { 'is-odd': '3.0.1' } },
      'packages/a/package.json': {
        name: '@acme/a',
        version: '1.0.0',
        dependencies: { '@acme/b': '^1.0.0', 'is-odd': '0.1.2' },
      },
      'packages/b/package.json': {
        name: '@acme/b',
        version: '1.0.0',
        dependencies: { six: 'npm:is-number@6.0.0', 'use-sync-external-store': '1.2.0', react: '17.0.2' },
      },
    },
  },
  {
    // A scope with a registry of its own, what one of its packages bundles, and one for which it states a sha1 alone and
    // an address that is not the usual one.
    name: 'scope',
    pnpms: ['3', '5.1', '6.0', '9.0-12'],
    files: {
      'package.json': {
        ...ROOT,
        dependencies: { '@acme/secret': '1.0.0', '@acme/holder': '1.0.0', '@acme/old': '1.0.0' },
      },
      '.npmrc': '@acme:registry=http://npm.example.org/\n',
    },
  },
  {
    // Sections beside the packages: a patch, catalogs.
    name: 'sections',
    pnpms: ['9.0-9', '9.0-10', '9.0-12'],
    files: {
      'pnpm-workspace.yaml': [
        'packages: ["packages/*"]',
        'catalog: {is-number: 7.0.0}',
        'catalogs: {old: {is-number: 6.0.0}}',
        'patchedDependencies: {is-odd@3.0.1: patches/is-odd.patch}',
        '',
      ].join('\n'),
      'package.json': {
        ...ROOT,
        dependencies: { 'is-odd': '3.0.1' },
        pnpm: { patchedDependencies: { 'is-odd@3.0.1': 'patches/is-odd.patch' } },
      },
      'packages/a/package.json': { name: 'a', version: '1.0.0', dependencies: { 'is-number': 'catalog:' } },
      'packages/b/package.json': { name: 'b', version: '1.0.0', dependencies: { 'is-number': 'catalog:old' } },
      'patches/is-odd.patch': [
        'diff --git a/index.js b/index.js',
        '--- a/index.js',
        '+++ b/index.js',
        '@@ -1,3 +1,3 @@',
        ' /*!',
        '- * is-odd <https://github.com/jonschlinkert/is-odd>',
        '+ * is-odd',
        '  *',
        '',
      ].join('\n'),
    },
  },
  {
    // Two documents: pnpm itself (the newest of the day) and a package that configures it, then the project.
    name: 'environment',
    pnpms: ['9.0-11', '9.0-12'],
    files: {
      'pnpm-workspace.yaml': 'configDependencies: {"is-odd": "3.0.1"}\n',
      'package.json': {
        ...ROOT,
        dependencies: { 'is-number': '7.0.0' },
        devEngines: { packageManager: { name: 'pnpm', version: '>=11', onFail: 'download' } },
      },
    },
  },
  {
    name: 'nothing',
    pnpms: ['9.0-12'],
    files: {
      'pnpm-workspace.yaml': 'packages: ["packages/*"]\n',
      'package.json': ROOT,
      'packages/a/package.json': { name: 'a' },
    },
  },
];
