"use strict";
exports.id = 7494;
exports.ids = [7494];
exports.modules = {

/***/ 7494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS),
  readLockfile: () => (/* binding */ readLockfile)
});

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/address.js
var lockfile_address = __webpack_require__(24276);
// EXTERNAL MODULE: ./build/lockfile/fields.js
var lockfile_fields = __webpack_require__(89391);
// EXTERNAL MODULE: ./build/lockfile/limits.js
var limits = __webpack_require__(92242);
;// CONCATENATED MODULE: ./build/lockfile/bun-tuple.js


/**
 * The shapes that bun gives the entries of `packages`, by what the first element resolves to. `bun.lock.rs` of bun 1.4
 * (`save_from_binary`) is what writes them; versions 0 and 1 had the same ones without the integrity of tarballs and git.
 */
const TUPLES = {
    /** `["name@1.0.0", "https://…/name-1.0.0.tgz" or "", {…}, "sha512-…" or ""]` */
    npm: [['text', 'text', 'info', 'text']],
    /** `["name@https://…/name.tgz", {…}]` and, since 1.3.9, `"sha512-…"` behind it; a local archive likewise */
    tarball: [
        ['text', 'info'],
        ['text', 'info', 'text'],
    ],
    /** `["name@git+ssh://…#commit", {…}, ".bun-tag"]`, `github:` likewise, and an integrity behind it */
    git: [
        ['text', 'info', 'text'],
        ['text', 'info', 'text', 'text'],
    ],
    /** `["name@link:path", {…}]`, `file:`, `root:` */
    folder: [['text', 'info']],
    /** `["name@workspace:path"]`, in version 0 with its dependencies behind it */
    workspace: [['text'], ['text', 'info']],
};
/** The text that opens an entry, `name@resolution`, which says what the others are. */
function firstText(file, member, above) {
    const { value } = member;
    const path = { key: member.key, parent: above };
    if (value.type !== 'array')
        throw (0,lockfile_fields/* malformed */.Qm)(file, value, path, 'an array');
    const first = value.items[0];
    if (first?.type !== 'string')
        throw (0,lockfile_fields/* malformed */.Qm)(file, first ?? value, path, 'an array that opens with a string');
    return first.value;
}
/**
 * An entry by the shape that its first element asks for. Bun takes more elements than it knows for none; here they are an
 * error, since a later bun may mean something by them.
 */
function readTuple(file, member, above, shape) {
    const { value } = member;
    const path = { key: member.key, parent: above };
    if (value.type !== 'array')
        throw (0,lockfile_fields/* malformed */.Qm)(file, value, path, 'an array');
    const found = TUPLES[shape].find((parts) => parts.length === value.items.length);
    if (found === undefined) {
        throw (0,lockfile_fields/* malformed */.Qm)(file, value, path, `an array of ${TUPLES[shape].map((parts) => parts.length).join(' or ')} for this`);
    }
    const texts = [];
    let info = null;
    for (const [index, part] of found.entries()) {
        const item = value.items[index];
        const at = { key: String(index), parent: path };
        if (item === undefined)
            throw (0,lockfile_fields/* malformed */.Qm)(file, value, path, 'complete');
        if (part === 'info') {
            info = new lockfile_fields/* Fields */.C8(file, item, at);
        }
        else {
            if (item.type !== 'string')
                throw (0,lockfile_fields/* malformed */.Qm)(file, item, at, 'a string');
            if (item.value.length > limits/* MAX_KEY_LENGTH */.uf) {
                throw (0,lockfile_fields/* malformed */.Qm)(file, item, at, `a string of at most ${limits/* MAX_KEY_LENGTH */.uf} characters`);
            }
            texts.push(item.value);
        }
    }
    return { texts, info };
}

// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
// EXTERNAL MODULE: ./build/lockfile/registry-path.js
var registry_path = __webpack_require__(90321);
// EXTERNAL MODULE: ./build/lockfile/sections.js
var sections = __webpack_require__(99034);
;// CONCATENATED MODULE: ./build/lockfile/bun.js








/**
 * 0: bun 1.1.39 to 1.1.45 · 1: bun 1.2 and 1.3 · 2: bun 1.4, which refuses more in it · 3: bun 1.4 where overrides have
 * scopes. The entries are written alike in all four.
 */
const KNOWN_VERSIONS = [0, 1, 2, 3];
const SECTIONS = [
    'lockfileVersion',
    'configVersion',
    'workspaces',
    'trustedDependencies',
    'patchedDependencies',
    'overrides',
    'catalog',
    'catalogs',
    'packages',
];
/**
 * Reads `bun.lock`, lockfileVersion 0 to 3: JSON with trailing commas, one tuple an entry.
 *
 * A patched package's entry is that of the registry's package, which is what bun fetches. So is one that bun marks as
 * bundled: it resolves it as it would any other, and its hash is the registry's.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseBunLockfile(file, bytes) {
    const root = new lockfile_fields/* Fields */.C8(file, (0,located/* parseLocated */.o)(file, (0,bounded_text.boundedText)(file, bytes), { trailingCommas: true }), null);
    const version = readVersion(root);
    (0,sections/* refuseUnknownSections */.rB)(root, SECTIONS);
    (0,sections/* refuseStrayEntries */.uz)(root, ['packages']);
    (0,sections/* requireSection */.nA)(root, 'workspaces');
    const packages = (0,sections/* requireSection */.nA)(root, 'packages');
    const entries = [...packages.object.members.values()].map((member) => readEntry(packages, member));
    return { path: file, format: 'bun', version, packages: entries, disagreements: [] };
}
function readVersion(root) {
    const value = root.object.members.get('lockfileVersion')?.value;
    if (value?.type === 'number' && KNOWN_VERSIONS.includes(value.value))
        return value.value;
    const found = value === undefined ? 'missing' : value.type === 'number' ? String(value.value) : `a ${value.type}`;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"lockfileVersion" is ${found}; this program reads the numbers 0 to 3`,
        hint: 'Use a newer countersign, or a bun that writes one of these.',
        file: root.file,
        line: value?.line ?? root.object.line,
    });
}
function readEntry(packages, member) {
    const { file } = packages;
    const id = firstText(file, member, packages.path);
    const at = id.indexOf('@', 1);
    const nameless = id.startsWith('@root:');
    const resolution = nameless ? id.slice(1) : id.slice(at + 1);
    const source = at === -1 && !nameless ? null : sourceOf(resolution);
    if (source === null || resolution === '') {
        const expected = 'name@ and a version, an address or one of root: link: workspace: file:';
        throw (0,sections/* malformedMember */.OS)(packages, member, `must open with ${expected}`);
    }
    const tuple = readTuple(file, member, packages.path, source.shape);
    const installed = installedName(member.key);
    if (installed === '')
        throw (0,sections/* malformedMember */.OS)(packages, member, 'has a key that ends without a name');
    const name = nameless || at <= 0 ? installed : id.slice(0, at);
    const { info } = tuple;
    const npm = source.shape === 'npm';
    return {
        name,
        version: npm ? resolution : source.kind === 'registry' ? (0,registry_path/* versionInAddress */.E)(resolution, name) : null,
        ...(installed !== name && { alias: installed }),
        kind: source.kind,
        integrity: integrityOf(tuple, source.shape),
        resolved: npm ? tarballOf(packages, member, tuple) : source.resolved,
        path: member.key,
        ...(info?.flag('bundled') === true && { inBundle: true }),
        requires: info === null ? [] : requiredBy(info),
        at: { file, line: member.line },
    };
}
/** What follows the name, told apart in the order in which bun does (`Resolution::from_text_lockfile`). */
function sourceOf(resolution) {
    if (resolution.startsWith('root:'))
        return { kind: 'workspace', shape: 'folder', resolved: null };
    if (resolution.startsWith('link:'))
        return { kind: 'link', shape: 'folder', resolved: resolution.slice(5) };
    if (resolution.startsWith('workspace:')) {
        return { kind: 'workspace', shape: 'workspace', resolved: resolution.slice('workspace:'.length) };
    }
    if (resolution.startsWith('file:'))
        return { kind: 'file', shape: 'folder', resolved: resolution };
    // Bun takes whatever opens with a digit for a version, `1.0.0-a.tgz` too.
    if (/^\d/.test(resolution))
        return { kind: 'registry', shape: 'npm', resolved: null };
    const kind = (0,lockfile_address/* addressKind */.Zu)(resolution);
    if (kind === 'registry' || kind === 'remote-tarball')
        return { kind, shape: 'tarball', resolved: resolution };
    const isArchive = /\.(?:tgz|tar\.gz)$/i.test(resolution);
    if (isArchive && (kind === 'file' || !resolution.includes(':')))
        return { kind: 'file', shape: 'tarball', resolved: resolution };
    if (kind === 'git')
        return { kind, shape: 'git', resolved: resolution };
    return null;
}
/** The tarball's own address, which bun writes where it is not under the public registry, and which it fetches from. */
function tarballOf(packages, member, tuple) {
    const address = tuple.texts[1] ?? '';
    if (address === '')
        return null;
    if (/^https?:/i.test(address) && URL.canParse(address))
        return address;
    throw (0,sections/* malformedMember */.OS)(packages, member, 'must have the address of a tarball, or "", as its second element');
}
/** The last text, where the shape has one for it. Bun writes `""` for a registry that states no hash. */
function integrityOf(tuple, shape) {
    const first = { npm: 2, tarball: 1, git: 2, folder: 1, workspace: 1 }[shape];
    const text = tuple.texts[first] ?? '';
    return text === '' ? null : text;
}
function requiredBy(info) {
    const groups = ['dependencies', 'optionalDependencies', 'peerDependencies'];
    return [...new Set(groups.flatMap((group) => info.keysOf(group)))];
}
/** The name that a key such as `a/@scope/b` ends with: the folder it is installed in. */
function installedName(key) {
    const cut = key.lastIndexOf('/');
    const above = key.slice(0, Math.max(cut, 0));
    const scope = above.slice(above.lastIndexOf('/') + 1);
    return scope.startsWith('@') ? key.slice(cut - scope.length) : key.slice(cut + 1);
}

;// CONCATENATED MODULE: ./build/lockfile/deno.js






/** Sections that hold nothing of npm: requests, addresses of modules and their hashes, what the project asks for. */
const OTHERS = ['version', 'redirects', 'remote', 'workspace'];
const FLAT = {
    sections: [...OTHERS, 'specifiers', 'jsr', 'npm'],
    around: null,
    npm: 'npm',
    dependencies: 'list',
};
const LAYOUTS = new Map([
    [
        '2',
        {
            sections: [...OTHERS, 'npm'],
            around: { name: 'npm', sections: ['specifiers', 'packages'] },
            npm: 'packages',
            dependencies: 'object',
        },
    ],
    [
        '3',
        {
            sections: [...OTHERS, 'packages'],
            around: { name: 'packages', sections: ['specifiers', 'jsr', 'npm'] },
            npm: 'npm',
            dependencies: 'object',
        },
    ],
    ['4', FLAT],
    ['5', FLAT],
]);
/**
 * Reads the packages of npm in `deno.lock`, versions 2 to 5. Modules of JSR and of plain addresses are no packages of npm:
 * a file that has only these has no entries.
 *
 * Copies of one version that differ in their peers (`name@1.0.0_peer@2.0.0`) are entries of their own.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseDenoLockfile(file, bytes) {
    const root = new lockfile_fields/* Fields */.C8(file, (0,located/* parseLocated */.o)(file, (0,bounded_text.boundedText)(file, bytes), { longKeys: 1_000 }), null);
    const { version, layout } = deno_readVersion(root);
    (0,sections/* refuseUnknownSections */.rB)(root, layout.sections);
    (0,sections/* refuseStrayEntries */.uz)(root, [layout.around?.name ?? layout.npm]);
    const around = layout.around === null ? root : root.child(layout.around.name);
    if (around !== undefined && layout.around !== null) {
        (0,sections/* refuseUnknownSections */.rB)(around, layout.around.sections);
        (0,sections/* refuseStrayEntries */.uz)(around, [layout.npm]);
    }
    const npm = around?.child(layout.npm);
    const linked = linkedPackages(root);
    const packages = npm === undefined ? [] : readEntries(npm, layout, linked);
    return { path: file, format: 'deno', version, packages, disagreements: [] };
}
function deno_readVersion(root) {
    const value = root.object.members.get('version')?.value;
    const version = value?.type === 'string' ? value.value : null;
    const layout = version === null ? undefined : LAYOUTS.get(version);
    if (version !== null && layout !== undefined)
        return { version, layout };
    const found = value === undefined ? 'missing' : version === null ? `a ${value.type}` : JSON.stringify(version.slice(0, 20));
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"version" is ${found}; this program reads "2", "3", "4" and "5"`,
        hint: 'Use a newer countersign, or let deno install write the lockfile again.',
        file: root.file,
        line: value?.line ?? root.object.line,
    });
}
/** `name@version` of the folders that stand in for packages of npm (`links` in `deno.json`, `patch` before deno 2.3). */
function linkedPackages(root) {
    const workspace = root.child('workspace');
    const keys = ['links', 'patches'].flatMap((key) => workspace?.keysOf(key) ?? []);
    return new Set(keys.filter((key) => key.startsWith('npm:')).map((key) => key.slice('npm:'.length)));
}
function readEntries(npm, layout, linked) {
    return [...npm.object.members.values()].map((member) => deno_readEntry(npm, member, layout, linked));
}
function deno_readEntry(npm, member, layout, linked) {
    const fields = npm.fieldsOf(member);
    const at = member.key.indexOf('@', 1);
    const name = member.key.slice(0, at);
    // No version has an underscore, and every name ends before the version: what follows the first one are peers.
    const [version = ''] = member.key.slice(at + 1).split('_', 1);
    if (at === -1 || version === '' || member.key.length > limits/* MAX_KEY_LENGTH */.uf) {
        throw (0,sections/* malformedMember */.OS)(npm, member, 'is not a name@version');
    }
    const integrity = fields.text('integrity');
    const resolved = fields.text('tarball');
    if (resolved !== null && !(/^https?:/i.test(resolved) && URL.canParse(resolved))) {
        throw (0,sections/* malformedMember */.OS)(npm, member, 'has a tarball that is not an http(s) address');
    }
    // A folder has neither hash nor address. An entry that has either is fetched, whatever the file says beside it.
    const isLinked = integrity === null && resolved === null && linked.has(`${name}@${version}`);
    return {
        name,
        version,
        kind: isLinked ? 'link' : 'registry',
        integrity: integrity === null ? null : asSri(integrity),
        resolved,
        path: member.key,
        requires: deno_requiredBy(fields, layout),
        at: { file: fields.file, line: member.line },
    };
}
/** Deno writes the `shasum` of a registry that states no integrity as it is: 40 hexadecimal digits. */
function asSri(integrity) {
    return /^[0-9a-f]{40}$/i.test(integrity) ? `sha1-${Buffer.from(integrity, 'hex').toString('base64')}` : integrity;
}
function deno_requiredBy(fields, layout) {
    if (layout.dependencies === 'object')
        return fields.keysOf('dependencies');
    const names = ['dependencies', 'optionalDependencies', 'optionalPeers'].flatMap((key) => fields.textsOf(key));
    return [...new Set(names.map(requiredName))];
}
/** `name`, `name@version` or `alias@npm:name@version`: the name it is installed under. */
function requiredName(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? text : text.slice(0, at);
}

// EXTERNAL MODULE: ./build/lockfile/names.js
var names = __webpack_require__(88568);
// EXTERNAL MODULE: ./build/lockfile/npm.js
var npm = __webpack_require__(11305);
// EXTERNAL MODULE: ./build/lockfile/npm-document.js + 3 modules
var npm_document = __webpack_require__(77468);
// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./node_modules/semver/functions/valid.js
var valid = __webpack_require__(58780);
;// CONCATENATED MODULE: ./build/lockfile/pnpm-dep-path.js

const NAME = /^(?:@[^/]+\/[^/]+|[^@/][^/]*)$/;
/** What pnpm lets no registry be called: a version may follow these, and it is no registry's. */
const PROTOCOLS = new Set([
    'bitbucket',
    'catalog',
    'custom',
    'file',
    'git',
    'github',
    'gitlab',
    'http',
    'https',
    'jsr',
    'link',
    'npm',
    'runtime',
    'ssh',
    'workspace',
]);
/** Reads a key of `packages`; `null` for one that this grammar does not have. */
function parseDepPath(grammar, key) {
    switch (grammar) {
        case 'slash':
            return parseSlash(key);
        case 'at':
            return parseAt(key);
        case 'bare':
            return parseBare(withoutSuffix(key));
    }
}
/**
 * The key that a dependency's version leads to; `null` for a link, which has no entry.
 *
 * @param name the name under which it is asked for
 */
function keyOf(grammar, version, name) {
    if (version.startsWith('link:'))
        return null;
    if (grammar === 'bare')
        return hasName(version) ? version : `${name}@${version}`;
    if (version.startsWith('file:'))
        return version;
    const bracket = version.indexOf('(');
    const isPath = (bracket === -1 ? version : version.slice(0, bracket)).includes('/');
    if (isPath)
        return version;
    return grammar === 'slash' ? `/${name}/${version}` : `/${name}@${version}`;
}
/** The key without what is appended in brackets: peers and `patch_hash`. Brackets inside, as in a folder's name, stay. */
function withoutSuffix(key) {
    if (!key.endsWith(')'))
        return key;
    let open = 0;
    for (let at = key.length - 1; at >= 0; at -= 1) {
        const character = key[at];
        if (character === ')')
            open += 1;
        else if (character === '(')
            open -= 1;
        else if (open === 0)
            return key.slice(0, at + 1);
    }
    return key;
}
function parseSlash(key) {
    if (key.startsWith('file:'))
        return referenceOnly(key);
    const parts = key.split('/');
    // A relative key begins with a slash, so its first part is empty.
    const [host, first, second] = parts;
    const scoped = first?.startsWith('@') === true;
    const name = scoped ? `${first}/${second}` : first;
    const versioned = parts[scoped ? 3 : 2];
    const version = versioned === undefined ? '' : versioned.slice(0, endOfVersion(versioned));
    return qualified(key, host, name, version);
}
function parseAt(key) {
    const base = withoutSuffix(key);
    if (base.startsWith('file:'))
        return referenceOnly(base);
    const at = base.indexOf('@', base.indexOf('/@') + 2);
    if (at === -1)
        return qualified(base, base.slice(0, base.indexOf('/')), undefined, '');
    const slash = base.indexOf('/');
    // `/a@1.0.0_hash`: the first lockfiles of this version still wrote peers so.
    const versioned = base.slice(at + 1);
    return qualified(base, base.slice(0, slash), base.slice(slash + 1, at), versioned.slice(0, endOfVersion(versioned)));
}
function parseBare(key) {
    const at = key.indexOf('@', 1);
    if (at === -1 || at === key.length - 1)
        return null;
    const name = key.slice(0, at);
    const stated = key.slice(at + 1);
    if (!NAME.test(name))
        return null;
    if (isVersion(stated))
        return { name, version: stated, reference: null, host: null, prefix: null };
    const colon = stated.indexOf(':');
    const prefix = stated.slice(0, Math.max(colon, 0));
    const rest = stated.slice(colon + 1);
    if (colon > 0 && !PROTOCOLS.has(prefix) && isVersion(rest)) {
        return { name, version: rest, reference: null, host: null, prefix };
    }
    return { name, version: null, reference: stated, host: null, prefix: null };
}
/** A key of the older grammars, split: the registry's own, another registry's, or no registry's. */
function qualified(key, host, name, version) {
    if (name !== undefined && NAME.test(name) && isVersion(version)) {
        return { name, version, reference: null, host: host === undefined || host === '' ? null : host, prefix: null };
    }
    return key.startsWith('/') ? null : referenceOnly(key);
}
function referenceOnly(key) {
    return { name: null, version: null, reference: key, host: null, prefix: null };
}
/** `a@1.0.0` as against `1.0.0`, `1.0.0(b@2.0.0)`, `https://host/a@1.0.0.tgz` and `file:../a@1`. */
function hasName(version) {
    if (version.startsWith('@'))
        return true;
    const at = version.indexOf('@');
    if (at === -1)
        return false;
    const colon = version.indexOf(':');
    const bracket = version.indexOf('(');
    return (colon === -1 || at < colon) && (bracket === -1 || at < bracket);
}
function endOfVersion(versioned) {
    const end = versioned.search(/[_(]/);
    return end === -1 ? versioned.length : end;
}
function isVersion(text) {
    return text.length <= 256 && valid(text) !== null;
}

// EXTERNAL MODULE: ./build/lockfile/rewrite.js
var rewrite = __webpack_require__(46824);
;// CONCATENATED MODULE: ./build/lockfile/pnpm-edges.js




/** Of a project, and of an entry; the last two only in the document that is about pnpm itself. */
const PROJECT_SECTIONS = [
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'configDependencies',
    'packageManagerDependencies',
];
const ENTRY_SECTIONS = ['dependencies', 'optionalDependencies'];
/**
 * What a document's projects and entries ask for, in the file's order; links to folders are left out.
 *
 * @param holds whether `packages` has this key
 * @throws LockfileError where something is asked for that the file has no entry of: what would be installed in its
 *   place, is nowhere written, and a file without its `packages` would look like a file that locks nothing
 */
function* edgesOf(root, grammar, holds) {
    const importers = root.child('importers');
    const projects = importers === undefined ? [] : membersOf(importers);
    for (const project of [root, ...projects])
        yield* pnpm_edges_sections(project, PROJECT_SECTIONS, grammar, holds);
    const owners = root.child(grammar === 'bare' ? 'snapshots' : 'packages');
    if (owners === undefined)
        return;
    for (const owner of membersOf(owners))
        yield* pnpm_edges_sections(owner, ENTRY_SECTIONS, grammar, holds);
}
function* membersOf(fields) {
    for (const member of fields.object.members.values())
        yield fields.fieldsOf(member);
}
function* pnpm_edges_sections(owner, names, grammar, holds) {
    for (const name of names) {
        const section = owner.child(name);
        if (section === undefined)
            continue;
        for (const member of section.object.members.values()) {
            const target = keyOf(grammar, versionOf(section, member), member.key);
            if (target === null)
                continue;
            const key = grammar === 'bare' ? withoutSuffix(target) : target;
            if (!holds(key))
                throw missing(section, member);
            yield { alias: member.key, key };
        }
    }
}
/** Plain until version 5, then `{specifier, version}` in projects and plain in entries. */
function versionOf(section, member) {
    const { value } = member;
    const version = value.type === 'object' ? section.fieldsOf(member).text('version') : section.text(member.key);
    if (version !== null)
        return version;
    throw (0,lockfile_fields/* malformed */.Qm)(section.file, value, { key: member.key, parent: section.path }, 'a version');
}
function missing(section, member) {
    const where = (0,lockfile_fields/* formatKeyPath */.K7)({ key: member.key, parent: section.path });
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${where} asks for a package that has no entry in "packages": nothing says what would be installed`,
        hint: `Restore the file, or ${(0,rewrite/* letRewrite */.S)(section.file)}.`,
        file: section.file,
        line: member.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm-entry.js





/**
 * One member of `packages`: where pnpm takes it from is what `resolution` says, who it is what the key says.
 *
 * @throws LockfileError where the two cannot both be true
 */
function readPnpmEntry(entry) {
    const { key, fields, depPath } = entry;
    const source = pnpm_entry_sourceOf(entry, fields.child('resolution'));
    const { name, version } = identityOf(entry, source.resolved);
    const dev = fields.flag('dev');
    return {
        name,
        version,
        kind: source.kind,
        integrity: source.integrity,
        resolved: source.resolved ?? (source.kind === 'registry' ? registryAddress(depPath) : null),
        path: key,
        ...(dev && { dev: true }),
        ...(entry.optional && { optional: true }),
        // Nothing of pnpm's ships inside another package, so that nobody asks.
        requires: [],
        at: { file: fields.file, line: entry.line },
    };
}
function pnpm_entry_sourceOf(entry, resolution) {
    const { reference } = entry.depPath;
    if (resolution === undefined) {
        // pnpm 11 and later leave it out for a folder.
        if (reference?.startsWith('file:') === true)
            return { kind: 'file', resolved: reference, integrity: null };
        throw contradiction(entry, 'has no "resolution", so nothing says where it comes from');
    }
    const integrity = resolution.text('integrity');
    const isRuntime = reference?.startsWith('runtime:') === true;
    const type = resolution.text('type');
    switch (type) {
        case null:
            return tarballSource(entry, resolution, integrity);
        case 'directory':
            return { kind: 'file', resolved: `file:${stated(entry, resolution, 'directory')}`, integrity };
        case 'git': {
            const path = resolution.text('path');
            const commit = `${stated(entry, resolution, 'repo')}#${stated(entry, resolution, 'commit')}`;
            return { kind: 'git', resolved: path === null ? commit : `${commit}&path:${path}`, integrity };
        }
        // pnpm takes these for a package of the registry too, whatever then is in them.
        case 'variations':
        case 'binary':
            return { kind: isRuntime ? 'runtime' : 'other', resolved: resolution.text('url'), integrity };
        default:
            return { kind: 'other', resolved: resolution.text('tarball') ?? type, integrity };
    }
}
/** A `resolution` without a type: a tarball, at its own address or where the registry keeps the version. */
function tarballSource(entry, resolution, integrity) {
    const { reference, version } = entry.depPath;
    const tarball = resolution.text('tarball');
    if (tarball === null) {
        if (reference?.startsWith('file:') === true)
            return { kind: 'file', resolved: reference, integrity };
        if (version === null)
            throw contradiction(entry, 'names an address, and its "resolution" has none');
        return { kind: 'registry', resolved: null, integrity };
    }
    if (/^file:/i.test(tarball))
        return { kind: 'file', resolved: tarball, integrity };
    // A tarball that somebody asked for by its address has that address in its key. Under any other key it is the place at
    // which a registry keeps the version, however that looks: to be asked about, and on no other host than the registry's.
    const isRegistry = version !== null || (0,lockfile_address/* addressKind */.Zu)(tarball) === 'registry';
    if (/^https?:/i.test(tarball))
        return { kind: isRegistry ? 'registry' : 'remote-tarball', resolved: tarball, integrity };
    if (!isRegistry || /^[a-z][a-z0-9+.-]*:/i.test(tarball))
        return { kind: 'other', resolved: tarball, integrity };
    return { kind: 'registry', resolved: absolute(entry.depPath, tarball, resolution.text('registry')), integrity };
}
/**
 * pnpm 1 to 6 shortened a tarball's address by the registry's. `null` where only the configuration says which that is: the
 * version's own registry. `//host/a.tgz` is relative too, and leads to another host.
 */
function absolute(depPath, tarball, registry) {
    const base = registry ?? registryBase(depPath);
    if (base !== null && URL.canParse(tarball, withSlash(base)))
        return new URL(tarball, withSlash(base)).href;
    const own = 'https://registry.invalid/';
    if (!URL.canParse(tarball, own))
        return tarball;
    const url = new URL(tarball, own);
    return url.origin === new URL(own).origin ? null : url.href;
}
/** Where the key itself says that another registry has it; `null` for the configured one. */
function registryAddress(depPath) {
    const { name, version, prefix } = depPath;
    if (name === null || version === null)
        return null;
    // Only the workspace's settings know the address behind a prefix; the default registry must not be asked instead.
    if (prefix !== null)
        return `${prefix}:${name}@${version}`;
    const base = registryBase(depPath);
    return base === null ? null : `${base}/${tarballPath(name, version)}`;
}
function registryBase({ host }) {
    return host === null ? null : `https://${host.replaceAll('+', ':')}`;
}
function withSlash(base) {
    return base.endsWith('/') ? base : `${base}/`;
}
function tarballPath(name, version) {
    return `${name}/-/${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
}
/** Name and version. The fields of these names are for entries whose key does not say both; elsewhere they must agree with it. */
function identityOf(entry, resolved) {
    const { fields, depPath, key } = entry;
    const name = fields.text('name');
    const version = fields.text('version');
    // A tarball of any host, asked for by its address, may have a key that looks like a registry's package.
    const isCertain = depPath.host === null || name === null;
    if (isCertain && depPath.name !== null && name !== null && name !== depPath.name) {
        throw contradiction(entry, 'is of one package by its key and of another by its "name": versions of pnpm differ in which they take');
    }
    if (isCertain && depPath.version !== null && version !== null && version !== depPath.version) {
        throw contradiction(entry, 'is of one version by its key and of another by its "version": pnpm installs the latter');
    }
    const known = name ?? depPath.name ?? key;
    return { name: known, version: version ?? depPath.version ?? versionIn(depPath.reference, resolved, known) };
}
function versionIn(reference, resolved, name) {
    if (reference?.startsWith('runtime:') === true)
        return reference.slice('runtime:'.length);
    return resolved === null ? null : (0,registry_path/* versionInAddress */.E)(resolved, name);
}
function stated(entry, resolution, key) {
    const text = resolution.text(key);
    if (text === null)
        throw contradiction(entry, `has a "resolution" without "${key}"`);
    return text;
}
function contradiction(entry, what) {
    const { fields, line } = entry;
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${fields.path === null ? 'the entry' : (0,lockfile_fields/* formatKeyPath */.K7)(fields.path)} ${what}`,
        hint: `pnpm writes no such thing: ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
        file: fields.file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm-snapshots.js




/** What belongs into `packages` and would stand in for what is missing there. */
const STRAY = ['resolution', 'name', 'version'];
/**
 * Reads `snapshots` of version 9: what an entry depends on, once for each set of peers that it is installed with.
 *
 * @throws LockfileError where a snapshot says who it is or where it comes from: pnpm merges that into the entry
 */
function readSnapshots(section) {
    const first = new Map();
    const optional = new Set();
    const required = new Set();
    for (const member of section?.object.members.values() ?? []) {
        if (section === undefined)
            break;
        const fields = section.fieldsOf(member);
        for (const key of STRAY) {
            if (fields.has(key))
                throw stray(fields, key, member.line);
        }
        const key = withoutSuffix(member.key);
        if (!first.has(key))
            first.set(key, { line: member.line, fields });
        (fields.flag('optional') ? optional : required).add(key);
    }
    for (const key of required)
        optional.delete(key);
    return { first, optional };
}
function stray(fields, key, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${(0,lockfile_fields/* formatKeyPath */.K7)({ key, parent: fields.path })} belongs into "packages"; pnpm would take it from here where it is missing there`,
        hint: `pnpm writes no such thing: ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}, and find out who edited it by hand.`,
        file: fields.file,
        line: fields.object.members.get(key)?.line ?? line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/pnpm.js










const GRAMMARS = new Map([
    ['3', 'slash'],
    ['4', 'slash'],
    ['5', 'slash'],
    ['5.0', 'slash'],
    ['5.1', 'slash'],
    ['5.2', 'slash'],
    ['5.3', 'slash'],
    ['5.3-inlineSpecifiers', 'slash'],
    ['5.4', 'slash'],
    ['5.4-inlineSpecifiers', 'slash'],
    ['6', 'at'],
    ['6.0', 'at'],
    ['6.1', 'at'],
    ['9', 'bare'],
    ['9.0', 'bare'],
]);
/** What pnpm 1 to 12 write at the top. */
const pnpm_SECTIONS = [
    'lockfileVersion',
    'shrinkwrapVersion',
    'shrinkwrapMinorVersion',
    'registry',
    'settings',
    'catalogs',
    'overrides',
    'neverBuiltDependencies',
    'onlyBuiltDependencies',
    'ignoredOptionalDependencies',
    'packageExtensionsChecksum',
    'pnpmfileChecksum',
    'untrackedPnpmfileReadPackageHook',
    'patchedDependencies',
    'specifiers',
    'dependencies',
    'devDependencies',
    'optionalDependencies',
    'dependenciesMeta',
    'publishDirectory',
    'importers',
    'packages',
    'snapshots',
    'time',
];
/**
 * Reads `pnpm-lock.yaml` (5.0 to 5.4, 6.0, 6.1, 9.0) or `shrinkwrap.yaml` (3, 4): every member of `packages`.
 *
 * Since pnpm 11 a first document may lock pnpm itself and what configures it. That is code which runs too, so its entries
 * come before the others.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parsePnpmLockfile(file, bytes) {
    const text = (0,bounded_text.boundedText)(file, bytes);
    const documents = (0,located_yaml/* parseLocatedYaml */.v)(file, text, { scalars: 'core' });
    const [first, second, ...more] = documents;
    if (first === undefined || more.length > 0 || (second !== undefined && !/^---\r?\n/.test(text))) {
        throw wrongDocuments(file, documents);
    }
    const roots = documents.map((document) => new lockfile_fields/* Fields */.C8(file, document, null));
    const packages = roots.flatMap((root) => readDocument(root, pnpm_readVersion(root).grammar));
    const { written } = pnpm_readVersion(new lockfile_fields/* Fields */.C8(file, second ?? first, null));
    return { path: file, format: 'pnpm', version: written, packages, disagreements: [] };
}
function pnpm_readVersion(root) {
    const members = root.object.members;
    const stated = members.get('lockfileVersion') ?? members.get('shrinkwrapVersion');
    const value = stated?.value;
    const written = value?.type === 'string' || value?.type === 'number' ? value.value : null;
    const grammar = GRAMMARS.get(String(written));
    if (written !== null && grammar !== undefined)
        return { written, grammar };
    const known = 'this program reads shrinkwrapVersion 3 and 4 and lockfileVersion 5.0 to 5.4, 6.0, 6.1 and 9.0';
    if (value === undefined) {
        throw new errors/* LockfileError */.g({
            code: 'lockfile-malformed',
            message: `nothing says that this is a lockfile of pnpm: it has no "lockfileVersion"; ${known}`,
            hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(root.file)}.`,
            file: root.file,
            line: root.object.line,
        });
    }
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"${stated?.key}" is ${written === null ? value.type : JSON.stringify(written).slice(0, 40)}; ${known}`,
        hint: 'Write the lockfile with a pnpm that writes one of these (pnpm install --lockfile-only), or use a newer countersign.',
        file: root.file,
        line: value.line,
    });
}
function readDocument(root, grammar) {
    (0,sections/* refuseUnknownSections */.rB)(root, pnpm_SECTIONS);
    (0,sections/* refuseStrayEntries */.uz)(root, ['packages', 'snapshots']);
    const snapshots = readSnapshots(grammar === 'bare' ? root.child('snapshots') : undefined);
    const entries = new Map();
    for (const [key, { line, fields }] of entriesOf(root, snapshots)) {
        const depPath = parseDepPath(grammar, key);
        if (depPath === null)
            throw unknownKey(fields, line);
        const optional = snapshots.optional.has(key) || fields.flag('optional');
        entries.set(key, readPnpmEntry({ key, line, depPath, fields, optional }));
    }
    const aliases = new Map();
    for (const { alias, key } of edgesOf(root, grammar, (each) => entries.has(each))) {
        if (!aliases.has(key) && entries.get(key)?.name !== alias)
            aliases.set(key, alias);
    }
    return [...entries].map(([key, entry]) => {
        const alias = aliases.get(key);
        return alias === undefined ? entry : { ...entry, alias };
    });
}
/** The members of `packages`, then what only `snapshots` knows: pnpm 11 and later leave folders out of the former. */
function entriesOf(root, snapshots) {
    const found = new Map();
    const packages = root.child('packages');
    for (const member of packages?.object.members.values() ?? []) {
        if (packages !== undefined)
            found.set(member.key, { line: member.line, fields: packages.fieldsOf(member) });
    }
    for (const [key, keyed] of snapshots.first) {
        if (!found.has(key))
            found.set(key, keyed);
    }
    return found;
}
function unknownKey(fields, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the key of ${fields.path === null ? 'an entry' : (0,lockfile_fields/* formatKeyPath */.K7)(fields.path)} names no package in the way that this version of the format does`,
        hint: `Use a newer countersign, or ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}.`,
        file: fields.file,
        line,
    });
}
function wrongDocuments(file, documents) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the lockfile has ${documents.length} YAML documents; pnpm writes one, or two where the file begins with ---`,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line: documents.at(-1)?.line ?? 1,
    });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./build/model/name.js
var model_name = __webpack_require__(35003);
;// CONCATENATED MODULE: ./build/lockfile/yarn-faults.js


/** An entry of a shape that no Yarn writes. `message` may hold the program's words alone, never the file's. */
function malformedEntry(file, line, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line,
    });
}
/** One request answered by two entries: of both Yarns one takes the first, the other the last. */
function answeredTwice(file, first, second) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-duplicate-key',
        message: `a key on line ${second} was already given on line ${first}: readers differ in which of the two they take`,
        hint: `Find out who edited the lockfile by hand, and ${(0,rewrite/* letRewrite */.S)(file)}.`,
        file,
        line: second,
    });
}
/** An entry that says one thing and makes Yarn install another. */
function yarn_faults_contradiction(file, line, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-contradiction',
        message,
        hint: 'Find out who edited the entry: Yarn writes no such thing. To see what it makes of it, run yarn install --check-resolutions --immutable.',
        file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-specifier.js

/** Splits at the first `@` that does not begin a scope, as both Yarns do. */
function readSpecifier(text) {
    const at = text.indexOf('@', 1);
    return at === -1 ? { text, name: text, range: '' } : { text, name: text.slice(0, at), range: text.slice(at + 1) };
}
/** Which package of the registry a request asks for; `null` where it asks for something else: an address, another protocol. */
function requestedPackage(specifier, dialect) {
    const alias = (0,lockfile_address/* readAlias */.Jd)(specifier.range);
    if (alias === null)
        return (0,lockfile_address/* addressKind */.Zu)(specifier.range) === null ? specifier.name : null;
    return alias.version === null && dialect === 'berry' ? specifier.name : alias.name;
}
/**
 * The real packages that the requests of one entry name, each once: nearly always one. An alias is a word of its own,
 * so that where one name is asked for both plainly and as an alias (Yarn's `resolutions`) the alias holds.
 *
 * Two names for one entry happen when two requests lead to one address; both are kept, because an attacker can write
 * a package's name beside another's in front of an address of their own.
 */
function requestedNames(specifiers, dialect) {
    const targetOf = (specifier) => requestedPackage(specifier, dialect) ?? specifier.name;
    const aliased = new Set();
    for (const each of specifiers)
        if (targetOf(each) !== each.name)
            aliased.add(each.name);
    const found = new Map();
    for (const each of specifiers) {
        const name = targetOf(each);
        if (name === each.name && aliased.has(each.name))
            continue;
        const earlier = found.get(name);
        const differs = name !== each.name;
        if (earlier === undefined)
            found.set(name, { name, path: each.text, ...(differs && { alias: each.name }) });
        else if (differs && earlier.alias === undefined)
            found.set(name, { ...earlier, alias: each.name });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-berry-source.js





/**
 * Where Yarn fetches an entry from, told from its resolution (`name@reference`), and whether its requests lead there.
 *
 * `npm:` is a registry's version whatever address is stated beside it (`__archiveUrl`): it claims to be that version, so
 * it must be held against the registry. Protocols that Yarn does not have are `other`, and so is `exec:`, which runs a
 * script of the project to make the package.
 *
 * @throws LockfileError `lockfile-contradiction` where a request asks for another package, which Yarn itself notices only
 *   with `--check-resolutions`: an attacker would edit the resolution and leave the key as reviewers know it
 */
function readBerrySource(file, line, locator, descriptors) {
    const source = yarn_berry_source_sourceOf(file, line, locator);
    for (const each of descriptors) {
        if (leadsTo(each, locator))
            continue;
        throw yarn_faults_contradiction(file, line, 'the entry’s key asks for one package, and its resolution fetches another');
    }
    return source;
}
function yarn_berry_source_sourceOf(file, line, locator) {
    const cut = locator.range.indexOf('::');
    const reference = cut === -1 ? locator.range : locator.range.slice(0, cut);
    const parameters = new URLSearchParams(cut === -1 ? '' : locator.range.slice(cut + 2));
    const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(reference)?.[0] ?? '';
    const rest = reference.slice(protocol.length);
    switch (protocol) {
        case 'npm:':
            return { kind: 'registry', version: yarn_berry_source_versionOf(file, line, rest), resolved: archiveOf(file, line, parameters) };
        case 'workspace:':
            return { kind: 'workspace', resolved: rest };
        case 'patch:':
            return { kind: 'patch', resolved: locator.range };
        case 'link:':
        case 'portal:':
            return { kind: 'link', resolved: fromRoot(rest, parameters) };
        case 'file:': {
            // `file:./x.tgz#./x.tgz` names the archive twice: as asked for, and as found.
            const hash = rest.indexOf('#');
            return { kind: 'file', resolved: `file:${fromRoot(hash === -1 ? rest : rest.slice(0, hash), parameters)}` };
        }
        case 'virtual:':
            throw malformedEntry(file, line, 'the entry’s resolution must not be a virtual one, which Yarn keeps to itself');
        default: {
            const kind = (0,lockfile_address/* addressKind */.Zu)(reference);
            // `git@host:owner/repo` is the one address without a protocol.
            if (protocol === '' && kind !== 'git') {
                throw malformedEntry(file, line, 'the entry’s resolution must be of the form name@protocol:reference');
            }
            const isCommit = /[#&]commit=[0-9a-f]+/.test(reference);
            return { kind: isCommit && kind !== 'registry' ? 'git' : (kind ?? 'other'), resolved: reference };
        }
    }
}
function yarn_berry_source_versionOf(file, line, text) {
    if ((0,model_name/* isRegistryVersion */.Q)(text))
        return text;
    throw malformedEntry(file, line, 'the entry’s resolution must be one exact version behind "npm:"');
}
function archiveOf(file, line, parameters) {
    const [address, second] = parameters.getAll('__archiveUrl');
    if (second !== undefined)
        throw malformedEntry(file, line, 'the entry’s resolution states two addresses');
    return address === undefined || address === '' ? null : address;
}
/** A folder as seen from the project's root: Yarn writes it as seen from the workspace that asks for it. */
function fromRoot(folder, parameters) {
    const asker = /@workspace:([^:]*)$/.exec(parameters.get('locator') ?? '')?.[1];
    if (asker === undefined || /^(?:[~/\\]|[a-z]:)/i.test(folder))
        return folder;
    return (0,posix_.normalize)(`${asker}/${folder}`);
}
/** Requests by these protocols keep the name that they were made under. */
const NAME_KEPT = /^(?:patch|link|portal|file|exec|workspace):/i;
function leadsTo(request, locator) {
    const requested = requestedPackage(request, 'berry');
    // A workspace answers a range too, where it has that name.
    if (requested !== null)
        return requested === locator.name && /^(?:npm|workspace):/.test(locator.range);
    if (NAME_KEPT.test(request.range) || (0,lockfile_address/* addressKind */.Zu)(request.range) !== 'other')
        return request.name === locator.name;
    // A protocol of a plugin's, which may mean anything; Yarn drops an entry that nothing asks for.
    return true;
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-berry.js






/** 4 is Yarn 2's, 5 and 6 are Yarn 3's, 7 and later Yarn 4's. */
const yarn_berry_KNOWN_VERSIONS = /^(?:[4-9]|10)$/;
const METADATA = '__metadata';
/** What Yarn writes for the version of a folder. */
const PLACEHOLDER = '0.0.0-use.local';
/**
 * Reads the lockfile of Yarn 2 and later ("Berry"), `__metadata.version` 4 to 10: one entry a member.
 *
 * An entry is what its `resolution` says, since Yarn fetches that; its `version` and the requests in its key must agree.
 * Its `checksum` is of Yarn's own archive, so that `integrity` is `null` throughout.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function readYarnBerry(file, text) {
    const [document, second] = (0,located_yaml/* parseLocatedYaml */.v)(file, text, { scalars: 'text' });
    if (document === undefined || second !== undefined) {
        throw malformedEntry(file, second?.line ?? 1, 'the lockfile must be one YAML document');
    }
    const root = new lockfile_fields/* Fields */.C8(file, document, null);
    const metadata = root.child(METADATA);
    if (metadata === undefined)
        throw malformedEntry(file, root.object.line, 'the lockfile has no "__metadata"');
    const version = yarn_berry_readVersion(metadata);
    const cacheKey = metadata.text('cacheKey');
    const seen = new Map();
    const packages = [];
    for (const member of root.object.members.values()) {
        if (member.key === METADATA)
            continue;
        const descriptors = readDescriptors(file, member, seen);
        packages.push(yarn_berry_readEntry(root.fieldsOf(member), descriptors, member.line));
    }
    return {
        path: file,
        format: 'yarn-berry',
        version,
        ...(cacheKey !== null && { cacheKey }),
        packages,
        disagreements: [],
    };
}
function yarn_berry_readEntry(fields, descriptors, line) {
    const { file } = fields;
    const stated = fields.text('version');
    const resolution = fields.text('resolution');
    if (stated === null || resolution === null) {
        throw malformedEntry(file, line, `the entry has no "${stated === null ? 'version' : 'resolution'}", which every entry has`);
    }
    const locator = readSpecifier(resolution);
    const source = readBerrySource(file, line, locator, descriptors);
    if (source.version !== undefined && source.version !== stated) {
        throw yarn_faults_contradiction(file, line, `the entry says version ${JSON.stringify(stated)}, and its resolution fetches ${JSON.stringify(source.version)}`);
    }
    const alias = descriptors.find((each) => each.name !== locator.name)?.name;
    const checksum = fields.text('checksum');
    return {
        name: locator.name,
        version: stated === PLACEHOLDER ? null : stated,
        ...(alias !== undefined && { alias }),
        kind: source.kind,
        integrity: null,
        ...(checksum !== null && { checksum }),
        resolved: source.resolved,
        path: descriptors[0].text,
        requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('peerDependencies')])],
        at: { file, line },
    };
}
/** The requests in an entry's key. Yarn lets a later entry for the same request win. */
function readDescriptors(file, member, seen) {
    const [first, ...more] = splitKey(member.key).map(readSpecifier);
    if (first === undefined)
        throw malformedEntry(file, member.line, 'the entry has an empty key');
    for (const { text, name, range } of [first, ...more]) {
        if (name === '' || range === '') {
            throw malformedEntry(file, member.line, 'the key of an entry must list requests of the form name@range');
        }
        const earlier = seen.get(text);
        if (earlier !== undefined)
            throw answeredTwice(file, earlier, member.line);
        seen.set(text, member.line);
    }
    return [first, ...more];
}
/** Split at commas, but for those inside a range: what follows such a comma has no `@`, and is no request of its own. */
function splitKey(key) {
    const parts = [];
    for (const part of key.split(',')) {
        const before = parts.at(-1);
        if (before === undefined || part.includes('@'))
            parts.push(part.trim());
        else
            parts[parts.length - 1] = `${before},${part}`;
    }
    return parts;
}
function yarn_berry_readVersion(metadata) {
    const version = metadata.text('version');
    if (version !== null && yarn_berry_KNOWN_VERSIONS.test(version))
        return Number(version);
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"__metadata.version" is ${version === null ? 'missing' : JSON.stringify(version.slice(0, 40))}; this program reads 4 to 10`,
        hint: 'Let a current Yarn write the lockfile again with yarn install, or use a newer countersign.',
        file: metadata.file,
        line: metadata.object.members.get('version')?.line ?? metadata.object.line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-classic-syntax.js



/**
 * Reads the line format of Yarn 1 into blocks:
 *
 *     "a@^1.0.0", a@~1.2.0:
 *       version "1.2.3"
 *       dependencies:
 *         b "^2.0.0"
 *
 * Exactly what Yarn 1 writes, and no more, where its own parser (`@yarnpkg/lockfile`, no longer kept, and without lines)
 * takes more: of a block given twice it takes the last, and behind a comment inside a block it drops the rest of the file
 * without a word. An attacker could so hide from one reader what another installs.
 *
 * @param text without a byte-order mark
 * @throws LockfileError `lockfile-not-yarn`, `lockfile-duplicate-key`, `lockfile-too-large`
 */
function parseClassic(file, text) {
    const reader = new ClassicReader(file);
    let line = 0;
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        line += 1;
        reader.read(text.slice(start, end).replace(/\r$/, ''), line);
        start = end + 1;
    }
    return reader.blocks;
}
/** Bare words as both Yarn 1 and its parser have them. Neither starts with a digit nor with a boolean. */
const TOKEN = /"((?:[^"\\]|\\[^"])*)"|(?!true|false)[A-Za-z/.-][^\s:,"]*/y;
const SCALAR = /(?:true|false|\d+)(?=$)/y;
class ClassicReader {
    blocks = [];
    #file;
    #headers = new Map();
    #values = 0;
    /** The members that lines of one and of two steps' indentation belong to; none outside a block. */
    #fields = null;
    #nested = null;
    constructor(file) {
        this.#file = file;
    }
    read(line, number) {
        if (line === '' || line.startsWith('#')) {
            this.#fields = null;
            this.#nested = null;
            return;
        }
        this.#values += 1;
        if (this.#values > limits/* MAX_JSON_VALUES */.H6)
            throw this.#tooLarge(`more than ${limits/* MAX_JSON_VALUES */.H6} lines`, number);
        const indent = line.length - line.replace(/^ +/, '').length;
        if (indent === 0)
            this.#header(line, number);
        else if (indent === 2 && this.#fields !== null)
            this.#field(line, number, this.#fields);
        else if (indent === 4 && this.#nested !== null)
            this.#pair(line, number, 4, this.#nested);
        else
            throw this.#unexpected(number);
    }
    #header(line, number) {
        const specifiers = [];
        let at = 0;
        for (;;) {
            const { value, end } = this.#key(line, at, number);
            const earlier = this.#headers.get(value);
            if (earlier !== undefined)
                throw answeredTwice(this.#file, earlier, number);
            this.#headers.set(value, number);
            specifiers.push(value);
            at = end;
            if (!line.startsWith(', ', at))
                break;
            at += 2;
        }
        if (line.slice(at) !== ':')
            throw this.#unexpected(number);
        this.#values += specifiers.length;
        this.#fields = new Map();
        this.#nested = null;
        this.blocks.push({ specifiers, line: number, fields: { type: 'object', line: number, members: this.#fields } });
    }
    #field(line, number, fields) {
        const { value: key, end } = this.#key(line, 2, number);
        if (line.slice(end) !== ':') {
            this.#nested = null;
            this.#pair(line, number, 2, fields);
            return;
        }
        this.#nested = new Map();
        this.#add(fields, key, number, { type: 'object', line: number, members: this.#nested });
    }
    #pair(line, number, indent, into) {
        const { value: key, end } = this.#key(line, indent, number);
        if (line[end] !== ' ')
            throw this.#unexpected(number);
        SCALAR.lastIndex = end + 1;
        const scalar = SCALAR.exec(line)?.[0];
        if (scalar !== undefined) {
            this.#add(into, key, number, scalarOf(scalar, number));
            return;
        }
        const text = this.#token(line, end + 1, number);
        if (text.end !== line.length)
            throw this.#unexpected(number);
        this.#add(into, key, number, { type: 'string', line: number, value: text.value });
    }
    #key(line, at, number) {
        const token = this.#token(line, at, number);
        if (token.value === '')
            throw this.#unexpected(number);
        return token;
    }
    #token(line, at, number) {
        TOKEN.lastIndex = at;
        const found = TOKEN.exec(line);
        if (found === null)
            throw this.#unexpected(number);
        if (found[0].length > limits/* MAX_KEY_LENGTH */.uf) {
            throw this.#tooLarge(`a word of ${found[0].length} characters (at most ${limits/* MAX_KEY_LENGTH */.uf} are read)`, number);
        }
        return { value: found[1] === undefined ? found[0] : this.#unquoted(found[0], number), end: TOKEN.lastIndex };
    }
    #unquoted(quoted, number) {
        try {
            const value = JSON.parse(quoted);
            return typeof value === 'string' ? value : '';
        }
        catch {
            // The message would quote the text, which may hold a token.
            throw this.#unexpected(number);
        }
    }
    #add(members, key, line, value) {
        const earlier = members.get(key);
        if (earlier !== undefined)
            throw answeredTwice(this.#file, earlier.line, line);
        members.set(key, { key, line, value });
    }
    #unexpected(line) {
        return new errors/* LockfileError */.g({
            code: 'lockfile-not-yarn',
            message: `line ${line} is nothing that Yarn 1 writes at this place of a lockfile`,
            hint: 'Restore the file, or let Yarn 1 write it again with yarn install.',
            file: this.#file,
            line,
        });
    }
    #tooLarge(what, line) {
        return new errors/* LockfileError */.g({
            code: 'lockfile-too-large',
            message: `the lockfile holds ${what}; no project needs that`,
            hint: 'Check that this is a lockfile; if it truly is one, split the project.',
            file: this.#file,
            line,
        });
    }
}
/** Bare digits and booleans are no texts to Yarn 1 either: a version written without quotes is not one. */
function scalarOf(word, line) {
    if (word === 'true' || word === 'false')
        return { type: 'boolean', line, value: word === 'true' };
    return { type: 'number', line, value: Number(word) };
}

;// CONCATENATED MODULE: ./build/lockfile/yarn-classic.js





/**
 * Reads the lockfile of Yarn 1. One entry a block, named by what the header asks for and not by the `resolved` that
 * Yarn fetches: where the two differ, that is the finding.
 *
 * The 40 hex digits behind `#` in `resolved` stay part of the address: they are no `integrity`, and an entry that has
 * nothing else has none.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function readYarnClassic(file, text) {
    const packages = parseClassic(file, text).flatMap((block) => readBlock(file, block));
    return { path: file, format: 'yarn-classic', version: 1, packages, disagreements: [] };
}
function readBlock(file, block) {
    const specifiers = block.specifiers.map(readSpecifier);
    const fields = new lockfile_fields/* Fields */.C8(file, block.fields, { key: block.specifiers[0] ?? '', parent: null });
    const version = fields.text('version');
    if (version === null)
        throw malformedEntry(file, block.line, 'the entry states no version, which every entry has');
    const { kind, resolved } = yarn_classic_sourceOf(specifiers, fields.text('resolved'));
    const entry = {
        // The version of a link is a placeholder.
        version: kind === 'link' ? null : version,
        kind,
        integrity: fields.text('integrity'),
        resolved,
        requires: [...new Set([...fields.keysOf('dependencies'), ...fields.keysOf('optionalDependencies')])],
        at: { file, line: block.line },
    };
    const stated = fields.text('name');
    return requestedNames(specifiers, 'classic').map((each) => ({
        // An address for a header has no name in it; Yarn then states the one that it found there.
        name: stated !== null && (0,lockfile_address/* addressKind */.Zu)(each.path) !== null ? stated : each.name,
        ...(each.alias !== undefined && { alias: each.alias }),
        path: each.path,
        ...entry,
    }));
}
const LINK = 'link:';
/** A bare file name in `resolved`: that file of Yarn's offline mirror, a folder that holds the registry's tarballs. */
const MIRRORED = /^[^/\\:]+\.(?:tgz|tar\.gz)(?:#[0-9a-f]*)?$/i;
/** Where Yarn takes the entry from: `resolved` if there is one, else the address in the header, else the registry. */
function yarn_classic_sourceOf(specifiers, resolved) {
    const fromRegistry = specifiers.every((each) => requestedPackage(each, 'classic') !== null);
    if (resolved !== null) {
        if (fromRegistry && MIRRORED.test(resolved))
            return { kind: 'registry', resolved: null };
        const kind = (0,lockfile_address/* addressKind */.Zu)(resolved.replace(/#[0-9a-f]{40}$/, '')) ?? 'other';
        // The registry was asked, so whatever address it is fetched from must answer for that package.
        return { kind: fromRegistry && kind === 'remote-tarball' ? 'registry' : kind, resolved };
    }
    const address = specifiers.find((each) => requestedPackage(each, 'classic') === null)?.range;
    if (address === undefined)
        return { kind: 'registry', resolved: null };
    if (address.startsWith(LINK))
        return { kind: 'link', resolved: address.slice(LINK.length) };
    return { kind: (0,lockfile_address/* addressKind */.Zu)(address) ?? 'other', resolved: address };
}

;// CONCATENATED MODULE: ./build/lockfile/yarn.js




/**
 * Reads a `yarn.lock`: that of Yarn 1 (classic) or of Yarn 2 and later (Berry). Both have one name, and what tells them
 * apart is their first lines: classic has the comment `# yarn lockfile v1`, Berry a member `__metadata`.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseYarnLockfile(file, bytes) {
    const text = (0,bounded_text.boundedText)(file, bytes);
    const classic = classicVersion(text);
    const metadata = yarn_METADATA.exec(text);
    if (classic !== null && metadata !== null) {
        // Each Yarn goes by another of the two signs: they would not install the same.
        throw refused(file, 'has both the header of Yarn 1 and the "__metadata" of later Yarns', (0,bounded_text.lineOf)(text, metadata.index));
    }
    if (classic !== null && classic !== '1') {
        throw new errors/* LockfileError */.g({
            code: 'lockfile-version-unsupported',
            message: `the header says "yarn lockfile v${classic}"; this program reads v1, and "__metadata" of later Yarns`,
            hint: 'Let yarn install write the lockfile again, or use a newer countersign.',
            file,
            line: 1,
        });
    }
    if (classic !== null)
        return readYarnClassic(file, text);
    if (metadata !== null)
        return readYarnBerry(file, text);
    throw refused(file, 'has neither the header "# yarn lockfile v1" nor a "__metadata"', 1);
}
const yarn_METADATA = /^"?__metadata"?:/m;
const HEADER = /^#\s+yarn\s+lockfile\s+v(\d{1,9})\s*$/i;
/** The version in the classic header, which stands among the comments that the file begins with; `null` where there is none. */
function classicVersion(text) {
    for (let start = 0; text.startsWith('#', start);) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        // A longer comment is none of Yarn's; the bound keeps the pattern's spaces from adding up.
        const found = end - start <= LONGEST_HEADER ? HEADER.exec(text.slice(start, end))?.[1] : undefined;
        if (found !== undefined)
            return found;
        start = end + 1;
    }
    return null;
}
const LONGEST_HEADER = 100;
function refused(file, what, line) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-not-yarn',
        message: `the file ${what}, so that nothing says for certain which Yarn it is for`,
        hint: 'Restore it, or let yarn install write it again.',
        file,
        line,
    });
}

;// CONCATENATED MODULE: ./build/lockfile/index.js










const PARSERS = {
    npm: (path, text) => (0,npm.parseNpmLockfile)(path, 'npm', text),
    'npm-shrinkwrap': (path, text) => (0,npm.parseNpmLockfile)(path, 'npm-shrinkwrap', text),
    pnpm: parsePnpmLockfile,
    'yarn-classic': parseYarnLockfile,
    'yarn-berry': parseYarnLockfile,
    bun: parseBunLockfile,
    deno: parseDenoLockfile,
};
/** Every format that is read: a new one is a row of `FORMAT_NAMES` and one here. */
const FORMATS = names/* FORMAT_NAMES */.BU.map((names) => ({
    ...names,
    parse: PARSERS[names.format],
}));
/**
 * Reads a lockfile, by the format that its name says. A `.json` file of another name is read as npm's where it has a
 * `lockfileVersion`, since people keep `package-lock.next.json` and npm itself `node_modules/.package-lock.json`.
 *
 * @param path the path as the user knows it: every position and error names it
 * @param text the file's bytes, UTF-8
 * @param format where the project's configuration says what a file of another name is
 * @throws LockfileError for an unknown or unsupported file, and for anything that cannot be read for certain
 */
function readLockfile(path, text, format) {
    const name = (0,names/* nameIn */.ZC)(path);
    const named = (0,names/* formatNamed */.vq)(name) ?? format;
    const reader = FORMATS.find((row) => row.format === named);
    if (reader !== undefined)
        return reader.parse(path, text);
    if (name === 'bun.lockb')
        throw binaryOfBun(path);
    if (!name.endsWith('.json'))
        throw unsupported(path, 'the file has no name that a lockfile has');
    const document = (0,located/* parseLocated */.o)(path, (0,bounded_text.boundedText)(path, text));
    if (document.type === 'object' && document.members.has('lockfileVersion'))
        return (0,npm_document.readNpmDocument)(path, 'npm', document);
    throw unsupported(path, 'the file has no "lockfileVersion", and not the name of a lockfile');
}
/** Bun's binary format, which no bun since 1.2 writes: another program would read it by guessing. */
function binaryOfBun(file) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-format-unsupported',
        message: 'bun.lockb is bun’s old binary lockfile; what is read is bun.lock, its successor in text',
        hint: 'Convert it, which changes no version, and commit bun.lock instead: bun install --save-text-lockfile --frozen-lockfile --lockfile-only',
        file,
    });
}
function unsupported(file, message) {
    const names = FORMATS.flatMap((format) => format.fileNames).join(' and ');
    return new errors/* LockfileError */.g({
        code: 'lockfile-format-unsupported',
        message: `${message}; what is read: ${names}`,
        hint: 'Name a lockfile, or a .json file of another name that has a "lockfileVersion".',
        file,
    });
}


/***/ }),

/***/ 11305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseNpmLockfile: () => (/* binding */ parseNpmLockfile)
/* harmony export */ });
/* harmony import */ var _bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10581);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28870);
/* harmony import */ var _npm_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77468);



/**
 * Reads the bytes of `package-lock.json` or `npm-shrinkwrap.json`: {@link readNpmDocument}.
 *
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseNpmLockfile(file, format, bytes) {
    return (0,_npm_document_js__WEBPACK_IMPORTED_MODULE_2__.readNpmDocument)(file, format, (0,_located_js__WEBPACK_IMPORTED_MODULE_1__/* .parseLocated */ .o)(file, (0,_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__.boundedText)(file, bytes)));
}


/***/ })

};
;