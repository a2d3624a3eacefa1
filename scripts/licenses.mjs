// The licences of the packages inside the bundles: told from the modules that are really there, not from package.json.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every module of a webpack build, also those that were merged into one. */
function* modulesOf(modules) {
  for (const module of modules ?? []) {
    yield module;
    yield* modulesOf(module.modules);
  }
}

/**
 * The packages whose modules are in a bundle.
 *
 * @returns a map from `name@version` to the package's folder
 */
export function packagesIn(stats, root) {
  const found = new Map();
  const { modules } = stats.toJson({
    all: false,
    modules: true,
    nestedModules: true,
    modulesSpace: Infinity,
    nestedModulesSpace: Infinity,
  });
  const marker = `${sep}node_modules${sep}`;
  for (const module of modulesOf(modules)) {
    const path = (module.nameForCondition ?? '').split('?')[0];
    const at = path.lastIndexOf(marker);
    if (at < 0 || !path.startsWith(root)) continue;
    const below = path.slice(at + marker.length).split(sep);
    const name = below.slice(0, below[0].startsWith('@') ? 2 : 1);
    const folder = join(path.slice(0, at + marker.length), ...name);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    found.set(`${name.join('/')}@${version}`, folder);
  }
  return found;
}

/**
 * One text with the licence of each package, by name. A package without a licence file is listed with what its
 * package.json states; one that states nothing may not be shipped.
 */
export function licensesOf(packages) {
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, folder]) => {
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder)
        .sort()
        .find((name) => /^licen[cs]e([.-]|$)/i.test(name));
      if (license === undefined && file === undefined)
        throw new Error(`${id} states no licence: it cannot be part of dist/`);
      const text = file !== undefined && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
      return [id, license ?? 'see below', '', text.replaceAll('\r\n', '\n').trim()].join('\n').trim();
    });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
