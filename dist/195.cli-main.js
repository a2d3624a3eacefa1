"use strict";
exports.id = 195;
exports.ids = [195];
exports.modules = {

/***/ 24276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ isFolderAddress),
/* harmony export */   Jd: () => (/* binding */ readAlias),
/* harmony export */   RU: () => (/* binding */ gitIdentity),
/* harmony export */   Zu: () => (/* binding */ addressKind)
/* harmony export */ });
/* harmony import */ var _registry_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90321);

const GIT_SCHEME = /^(?:git|git\+[a-z]+|ssh|github|gitlab|bitbucket|gist|sourcehut):/i;
/** `git@github.com:owner/repo.git`: a host has a dot, so that `name@npm:other` is none. */
const SCP = /^[^@\s/]+@[^:.\s/]+\.[^:\s/]+:\S/;
const HTTP_SCHEME = /^https?:/i;
const FILE = /^(?:file:|~?[/\\]|\.{1,2}(?:[/\\]|$)|[a-z]:[/\\])/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
/** `owner/repo` and `owner/repo#commit`, which npm reads as a repository on GitHub. */
const SHORTHAND = /^[^@:/\\\s#.~][^@:/\\\s#]*\/[^@:/\\\s#]+(?:#.*)?$/;
const LOCAL_TARBALL = /\.(?:tgz|tar\.gz|tar)$/i;
/** Hosts whose plain https addresses of a repository npm clones instead of downloading. */
const GIT_HOSTS = new Set([
    'github.com',
    'www.github.com',
    'gitlab.com',
    'www.gitlab.com',
    'bitbucket.org',
    'www.bitbucket.org',
    'gist.github.com',
    'git.sr.ht',
]);
/**
 * Tells what a lockfile's `resolved`, `from` or address-like `version` leads to, as npm-package-arg reads it; `null`
 * for text that is no address at all: a version, a range, a tag.
 */
function addressKind(text) {
    if (HTTP_SCHEME.test(text))
        return httpKind(text);
    if (GIT_SCHEME.test(text) || SCP.test(text))
        return 'git';
    if (FILE.test(text))
        return 'file';
    if (ANY_SCHEME.test(text))
        return 'other';
    if (SHORTHAND.test(text))
        return 'git';
    return /[/\\]/.test(text) || LOCAL_TARBALL.test(text) ? 'file' : null;
}
/** A folder, as against an archive in one: npm links the one and unpacks the other. */
function isFolderAddress(text) {
    return addressKind(text) === 'file' && !LOCAL_TARBALL.test(text);
}
/** Reads `npm:name@version`, the way an alias is written; `null` for anything else. */
function readAlias(text) {
    if (!/^npm:/i.test(text))
        return null;
    const target = text.slice('npm:'.length);
    const at = target.indexOf('@', 1);
    return at === -1 ? { name: target, version: null } : { name: target.slice(0, at), version: target.slice(at + 1) };
}
/**
 * A git address without the spelling: `git+ssh://git@github.com/o/r.git#c`, `github:o/r#c` and `o/r#c` are one.
 * Used only to compare two addresses within one file.
 */
function gitIdentity(text) {
    const hash = text.indexOf('#');
    const address = hash === -1 ? text : text.slice(0, hash);
    const committish = hash === -1 ? '' : text.slice(hash);
    const place = address
        .replace(/^(?:github:)?(?=[^@:/]+\/[^:/]+$)/i, 'github.com/')
        .replace(/^gitlab:/i, 'gitlab.com/')
        .replace(/^bitbucket:/i, 'bitbucket.org/')
        .replace(/^gist:/i, 'gist.github.com/')
        .replace(/^(?:git\+)?[a-z]+:\/\//i, '')
        .replace(/^[^@/]*@/, '')
        .replace(/^([^/:]+):(?!\d+\/)/, '$1/')
        .replace(/\.git$/i, '');
    const slash = place.indexOf('/');
    return `${place.slice(0, slash).toLowerCase()}${place.slice(slash)}${committish}`;
}
function httpKind(text) {
    if (!URL.canParse(text))
        return 'other';
    const url = new URL(text);
    if ((0,_registry_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegistryAddress */ .G)(url))
        return 'registry';
    return isRepository(url) ? 'git' : 'remote-tarball';
}
/**
 * A repository and no archive: `https://any.host/repo.git`, which npm 7 wrote for `git+https:`, and on the hosts that npm
 * knows also `https://github.com/owner/repo` and `…/tree/…`.
 */
function isRepository(url) {
    if (url.pathname.endsWith('.git'))
        return true;
    if (!GIT_HOSTS.has(url.hostname))
        return false;
    const [, , third, ...more] = url.pathname.split('/').filter((part) => part !== '');
    return third === undefined || (third === 'tree' && more.length > 0);
}


/***/ }),

/***/ 26195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X6: () => (/* binding */ isLockfileName),
  GQ: () => (/* binding */ readLockfile)
});

// UNUSED EXPORTS: FORMATS

// EXTERNAL MODULE: ./build/model/errors.js
var errors = __webpack_require__(12011);
// EXTERNAL MODULE: ./build/lockfile/bounded-text.js
var bounded_text = __webpack_require__(10581);
// EXTERNAL MODULE: ./build/lockfile/address.js
var lockfile_address = __webpack_require__(24276);
// EXTERNAL MODULE: ./build/lockfile/located.js
var located = __webpack_require__(28870);
// EXTERNAL MODULE: ./build/lockfile/rewrite.js
var rewrite = __webpack_require__(46824);
;// CONCATENATED MODULE: ./build/lockfile/fields.js



const LONGEST_KEY_SHOWN = 100;
const LONGEST_PATH_SHOWN = 400;
/** `packages["node_modules/a"].version`; keys are the file's own text, so each is quoted, escaped and cut. */
function formatKeyPath(path) {
    const parts = [];
    for (let at = path; at !== null; at = at.parent) {
        const key = at.key.length > LONGEST_KEY_SHOWN ? `${at.key.slice(0, LONGEST_KEY_SHOWN)}…` : at.key;
        const plain = /^[A-Za-z]+$/.test(key);
        parts.push(plain ? `${at.parent === null ? '' : '.'}${key}` : `[${JSON.stringify(key)}]`);
    }
    const text = parts.reverse().join('');
    return text.length > LONGEST_PATH_SHOWN ? `…${text.slice(-LONGEST_PATH_SHOWN)}` : text;
}
/** Typed access to the members of one object; whatever has another type is a `lockfile-malformed` error at its line. */
class Fields {
    file;
    object;
    path;
    constructor(file, value, path) {
        if (value.type !== 'object')
            throw malformed(file, value, path, 'an object');
        this.file = file;
        this.object = value;
        this.path = path;
    }
    has(key) {
        return this.object.members.has(key);
    }
    /** The object under `key`, or `undefined` where there is no such key. */
    child(key) {
        const member = this.object.members.get(key);
        return member === undefined ? undefined : this.fieldsOf(member);
    }
    /** A member of this object as an object of its own. */
    fieldsOf(member) {
        return new Fields(this.file, member.value, this.at(member.key));
    }
    /** The text under `key`; `null` where the key is missing or the text empty, which npm reads alike. */
    text(key, orFalse = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return null;
        // npm 5 and 6 wrote `"resolved": false` for packages that they had found unpacked.
        if (orFalse === 'or-false' && value.type === 'boolean' && !value.value)
            return null;
        if (value.type !== 'string')
            throw malformed(this.file, value, this.at(key), 'a string');
        if (value.value.length > located/* MAX_KEY_LENGTH */.uf) {
            throw malformed(this.file, value, this.at(key), `a string of at most ${located/* MAX_KEY_LENGTH */.uf} characters`);
        }
        return value.value === '' ? null : value.value;
    }
    flag(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return false;
        if (value.type !== 'boolean')
            throw malformed(this.file, value, this.at(key), 'true or false');
        return value.value;
    }
    /** The keys of the object under `key`. `true` and `false` have none where `orFlag` allows them. */
    keysOf(key, orFlag = 'only') {
        const value = this.object.members.get(key)?.value;
        if (value === undefined || (orFlag === 'or-flag' && value.type === 'boolean'))
            return [];
        if (value.type !== 'object')
            throw malformed(this.file, value, this.at(key), 'an object');
        return [...value.members.keys()];
    }
    /** The texts in the list under `key`; none where there is no such key. */
    textsOf(key) {
        const value = this.object.members.get(key)?.value;
        if (value === undefined)
            return [];
        if (value.type !== 'array')
            throw malformed(this.file, value, this.at(key), 'an array');
        return value.items.map((item) => {
            if (item.type !== 'string')
                throw malformed(this.file, item, this.at(key), 'an array of strings');
            return item.value;
        });
    }
    at(key) {
        return { key, parent: this.path };
    }
}
/** Says that the value at `path` is not what was `expected`. Names the place and both types; never the value. */
function malformed(file, value, path, expected) {
    const where = path === null ? 'the lockfile' : formatKeyPath(path);
    const article = value.type === 'null' ? '' : /^[ao]/.test(value.type) ? 'an ' : 'a ';
    const length = value.type === 'string' && value.value.length > located/* MAX_KEY_LENGTH */.uf ? ` of ${value.value.length}` : '';
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${where} must be ${expected} and is ${article}${value.type}${length}`,
        hint: `${(0,rewrite/* rewriterOf */.U)(file).manager} writes no such thing: ${(0,rewrite/* letRewrite */.S)(file, 'the lockfile')}.`,
        file,
        line: value.line,
    });
}

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
        throw malformed(file, value, path, 'an array');
    const first = value.items[0];
    if (first?.type !== 'string')
        throw malformed(file, first ?? value, path, 'an array that opens with a string');
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
        throw malformed(file, value, path, 'an array');
    const found = TUPLES[shape].find((parts) => parts.length === value.items.length);
    if (found === undefined) {
        throw malformed(file, value, path, `an array of ${TUPLES[shape].map((parts) => parts.length).join(' or ')} for this`);
    }
    const texts = [];
    let info = null;
    for (const [index, part] of found.entries()) {
        const item = value.items[index];
        const at = { key: String(index), parent: path };
        if (item === undefined)
            throw malformed(file, value, path, 'complete');
        if (part === 'info') {
            info = new Fields(file, item, at);
        }
        else {
            if (item.type !== 'string')
                throw malformed(file, item, at, 'a string');
            if (item.value.length > located/* MAX_KEY_LENGTH */.uf) {
                throw malformed(file, item, at, `a string of at most ${located/* MAX_KEY_LENGTH */.uf} characters`);
            }
            texts.push(item.value);
        }
    }
    return { texts, info };
}

// EXTERNAL MODULE: ./build/lockfile/registry-path.js
var registry_path = __webpack_require__(90321);
;// CONCATENATED MODULE: ./build/lockfile/sections.js



/**
 * Refuses an object that has other members than the known ones. For the sections of a lockfile: one that this program does
 * not know may hold packages, and they would be missing without a word.
 */
function refuseUnknownSections(fields, known) {
    for (const member of fields.object.members.values()) {
        if (known.includes(member.key))
            continue;
        throw new errors/* LockfileError */.g({
            code: 'lockfile-malformed',
            message: `${formatKeyPath({ key: member.key, parent: fields.path })} is not a section that this version has; known are ${known.join(', ')}`,
            hint: `Use a newer countersign, or ${(0,rewrite/* letRewrite */.S)(fields.file, 'the lockfile')}.`,
            file: fields.file,
            line: member.line,
        });
    }
}
/** The section under `key`, which the package manager always writes. */
function requireSection(fields, key) {
    const section = fields.child(key);
    if (section !== undefined)
        return section;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `the lockfile has no ${JSON.stringify(key)}, which says nothing, not even that there is none`,
        hint: `Restore it, or ${(0,rewrite/* letRewrite */.S)(fields.file)}.`,
        file: fields.file,
        line: fields.object.line,
    });
}
/** A hash as entries state it, and nothing else in a lockfile of any format. */
const HASH = /^sha(?:1|256|384|512)-[A-Za-z0-9+/]{20}/;
/**
 * Refuses hashes in any other section than those of the entries: where there is one, an entry slipped out of its section,
 * by a hand that edited the file or a merge that went wrong, and would be missing without a word.
 *
 * @param homes the sections that hold entries; scalars at the top (checksums of other things) are not looked at
 */
function refuseStrayEntries(root, homes) {
    for (const member of root.object.members.values()) {
        if (homes.includes(member.key) || member.value.type === 'string')
            continue;
        const stack = [member.value];
        for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
            if (value.type === 'string' && HASH.test(value.value)) {
                throw malformedMember(root, { ...member, line: value.line }, 'holds the hash of an entry, and no entries belong there');
            }
            if (value.type === 'array')
                for (const item of value.items)
                    stack.push(item);
            if (value.type === 'object')
                for (const below of value.members.values())
                    stack.push(below.value);
        }
    }
}
/** Says `what` is wrong with one member of a section, without its value. */
function malformedMember(section, member, what) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message: `${formatKeyPath({ key: member.key, parent: section.path })} ${what}`,
        hint: `${(0,rewrite/* rewriterOf */.U)(section.file).manager} writes no such thing: ${(0,rewrite/* letRewrite */.S)(section.file, 'the lockfile')}.`,
        file: section.file,
        line: member.line,
    });
}

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
    const root = new Fields(file, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes), { trailingCommas: true }), null);
    const version = readVersion(root);
    refuseUnknownSections(root, SECTIONS);
    refuseStrayEntries(root, ['packages']);
    requireSection(root, 'workspaces');
    const packages = requireSection(root, 'packages');
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
        throw malformedMember(packages, member, `must open with ${expected}`);
    }
    const tuple = readTuple(file, member, packages.path, source.shape);
    const installed = installedName(member.key);
    if (installed === '')
        throw malformedMember(packages, member, 'has a key that ends without a name');
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
    throw malformedMember(packages, member, 'must have the address of a tarball, or "", as its second element');
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
    const root = new Fields(file, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes), { longKeys: 1_000 }), null);
    const { version, layout } = deno_readVersion(root);
    refuseUnknownSections(root, layout.sections);
    refuseStrayEntries(root, [layout.around?.name ?? layout.npm]);
    const around = layout.around === null ? root : root.child(layout.around.name);
    if (around !== undefined && layout.around !== null) {
        refuseUnknownSections(around, layout.around.sections);
        refuseStrayEntries(around, [layout.npm]);
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
    if (at === -1 || version === '' || member.key.length > located/* MAX_KEY_LENGTH */.uf) {
        throw malformedMember(npm, member, 'is not a name@version');
    }
    const integrity = fields.text('integrity');
    const resolved = fields.text('tarball');
    if (resolved !== null && !(/^https?:/i.test(resolved) && URL.canParse(resolved))) {
        throw malformedMember(npm, member, 'has a tarball that is not an http(s) address');
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

;// CONCATENATED MODULE: ./build/lockfile/npm-entry.js


/** A folder of installed packages somewhere in a key; `\` and case are Windows' spellings of the same place. */
const INSTALLED = /(?:^|[/\\])node_modules[/\\]/i;
/**
 * One member of `packages` (lockfile versions 2 and 3). `path` is its key.
 *
 * Nothing is judged here: names and versions that no registry would accept are returned as written.
 */
function readPackagesEntry(fields, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const inBundle = fields.flag('inBundle');
    const link = fields.flag('link');
    const installed = INSTALLED.test(path);
    const folderName = installed ? npm_entry_installedName(path) : ownName(path);
    const source = link ? { kind: 'link', version: stated, resolved } : npm_entry_sourceOf(stated, resolved, null);
    // A folder of the project has neither address nor hash. One that has either is what these say it is.
    const workspace = !installed && !link && resolved === null && integrity === null && source.resolved === null;
    return record(fields, {
        name: source.name ?? fields.text('name') ?? folderName,
        folderName: installed ? folderName : null,
        version: source.version,
        kind: workspace ? 'workspace' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: union(fields.keysOf('dependencies'), fields.keysOf('optionalDependencies'), fields.keysOf('peerDependencies')),
        line,
    });
}
/**
 * One node of the `dependencies` tree (version 1, and what version 2 keeps for npm 6). `key` is the folder it is
 * installed in, `path` that folder's place.
 *
 * Here `version` may be an address, which then is what npm installs whatever `resolved` says; and where there is
 * neither hash nor `resolved`, npm goes by `from`.
 */
function readDependenciesEntry(fields, key, path, line) {
    const stated = fields.text('version');
    const resolved = fields.text('resolved', 'or-false');
    const integrity = fields.text('integrity', 'or-false');
    const from = fields.text('from');
    const inBundle = fields.flag('bundled');
    const versionIsAddress = stated !== null && (0,lockfile_address/* readAlias */.Jd)(stated) === null && (0,lockfile_address/* addressKind */.Zu)(stated) !== null;
    const requested = integrity === null && from !== null ? withoutName(from, key) : null;
    const source = versionIsAddress ? npm_entry_sourceOf(stated, null, null) : npm_entry_sourceOf(stated, resolved, requested);
    const alias = stated === null ? null : (0,lockfile_address/* readAlias */.Jd)(stated);
    const ownVersion = alias === null ? source.version : alias.version;
    const isRegistryAddress = versionIsAddress && source.kind === 'registry';
    const folder = source.kind === 'file' && source.resolved !== null && (0,lockfile_address/* isFolderAddress */.BP)(source.resolved);
    return record(fields, {
        name: alias?.name ?? source.name ?? key,
        folderName: key,
        version: isRegistryAddress ? (0,registry_path/* versionInAddress */.E)(stated, key) : ownVersion,
        kind: folder ? 'link' : inBundle ? bundled(source.kind) : source.kind,
        integrity,
        resolved: source.resolved,
        path,
        inBundle,
        requires: fields.keysOf('requires', 'or-flag'),
        line,
    });
}
/**
 * Where npm takes an entry from: `resolved` if there is one, else `version` if that is an address or an alias, else the
 * request that led to it, else the registry by name and version.
 */
function npm_entry_sourceOf(version, resolved, requested) {
    if (resolved !== null)
        return { kind: (0,lockfile_address/* addressKind */.Zu)(resolved) ?? 'other', version, resolved };
    const alias = version === null ? null : (0,lockfile_address/* readAlias */.Jd)(version);
    if (alias !== null)
        return { kind: 'registry', version: alias.version, resolved: null, name: alias.name };
    const versionKind = version === null ? null : (0,lockfile_address/* addressKind */.Zu)(version);
    if (versionKind !== null)
        return { kind: versionKind, version: null, resolved: version };
    const requestedKind = requested === null ? null : (0,lockfile_address/* addressKind */.Zu)(requested);
    // A request at a registry's own address still means that version; anything else would be fetched in its place.
    if (requestedKind !== null && requestedKind !== 'other')
        return { kind: requestedKind, version, resolved: requested };
    return { kind: 'registry', version, resolved: null };
}
/** The flag tells how a registry's package arrives. It may not relabel a git address or a file: those are installed. */
function bundled(kind) {
    return kind === 'registry' ? 'bundled' : kind;
}
function record(fields, entry) {
    const devOptional = fields.flag('devOptional');
    const dev = fields.flag('dev') || devOptional;
    const optional = fields.flag('optional') || devOptional;
    return {
        name: entry.name,
        version: entry.version,
        ...(entry.folderName !== null && entry.folderName !== entry.name && { alias: entry.folderName }),
        kind: entry.kind,
        integrity: entry.integrity,
        resolved: entry.resolved,
        path: entry.path,
        ...(dev && { dev: true }),
        ...(optional && { optional: true }),
        ...(entry.inBundle && { inBundle: true }),
        requires: entry.requires,
        at: { file: fields.file, line: entry.line },
    };
}
/** What follows the last `node_modules/`, as written. */
function npm_entry_installedName(path) {
    const at = path.replaceAll('\\', '/').toLowerCase().lastIndexOf('node_modules/');
    return path.slice(at + 'node_modules/'.length);
}
/** The name npm gives a folder: its own, with that of the folder above where this is a scope. */
function ownName(path) {
    const parts = path.split('/').filter((part) => part !== '');
    const base = parts.at(-1) ?? path;
    const scope = parts.at(-2);
    return scope?.startsWith('@') === true ? `${scope}/${base}` : base;
}
/** npm 7 and later write `name@request`, older ones the request alone. */
function withoutName(from, key) {
    return from.startsWith(`${key}@`) ? from.slice(key.length + 1) : from;
}
function union(...lists) {
    return [...new Set(lists.flat())];
}

;// CONCATENATED MODULE: ./build/lockfile/path-budget.js



/**
 * Joins the names of nested entries to the places they are installed at, and keeps count: a file of a few megabytes can
 * nest a million entries under one enormous name, and their places would not fit into any memory.
 */
class PathBudget {
    #file;
    #left = bounded_text/* MAX_LOCKFILE_BYTES */.hP;
    constructor(file) {
        this.#file = file;
    }
    /** `{above}/node_modules/{name}`. Throws LockfileError `lockfile-too-large` where this place, or all together, are too long. */
    join(above, name, line) {
        const path = above === '' ? `node_modules/${name}` : `${above}/node_modules/${name}`;
        this.#left -= path.length;
        if (this.#left < 0 || path.length > located/* MAX_KEY_LENGTH */.uf) {
            const what = this.#left < 0
                ? `all places of nested entries together have more than ${bounded_text/* MAX_LOCKFILE_BYTES */.hP}`
                : `the place of a nested entry has more than ${located/* MAX_KEY_LENGTH */.uf}`;
            throw new errors/* LockfileError */.g({
                code: 'lockfile-too-large',
                message: `${what} characters`,
                hint: 'No project is like that: let npm write the lockfile again with npm install --package-lock-only.',
                file: this.#file,
                line,
            });
        }
        return path;
    }
}

;// CONCATENATED MODULE: ./build/lockfile/npm-trees.js



/**
 * Compares the tree that npm 7 and later install (`packages`) with the one that npm 6 installs (`dependencies`). An
 * attacker who changes only the tree that reviewers' tools do not read has to be seen; npm itself writes both from one
 * tree, and the differences of spelling that it makes are none.
 *
 * A disagreement stands at its entry in `dependencies`, or in `packages` where only that one has it. Linear in the file.
 */
function compareTrees(packages, dependencies) {
    const budget = new PathBudget(dependencies.file);
    const byPath = new Map(packages.map((entry) => [entry.path, entry]));
    const visited = new Set();
    const parents = new Set(['']);
    const found = [];
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            const legacy = readDependenciesEntry(fields, member.key, path, member.line);
            const entry = byPath.get(path);
            visited.add(path);
            const difference = entry === undefined ? onlyInDependencies(legacy) : differenceOf(entry, legacy);
            if (difference !== null)
                found.push(disagreement(legacy, difference));
            const below = fields.child('dependencies');
            // What is nested under a link is installed below the link's target.
            const place = entry?.kind === 'link' && entry.resolved !== null ? entry.resolved : path;
            parents.add(place);
            if (below !== undefined)
                walk(below, place);
        }
    };
    walk(dependencies, '');
    for (const entry of packages) {
        if (!visited.has(entry.path) && belongsInBoth(entry, parents)) {
            found.push(disagreement(entry, { field: 'presence', inPackages: specOf(entry), inDependencies: null }));
        }
    }
    return found;
}
function onlyInDependencies(legacy) {
    return { field: 'presence', inPackages: null, inDependencies: specOf(legacy) };
}
function disagreement(entry, difference) {
    return { path: entry.path, name: entry.name, ...difference, at: entry.at };
}
/** The first thing in which two entries for one place differ, the gravest first; `null` where they lock the same. */
function differenceOf(entry, legacy) {
    if (entry.kind === 'link' || legacy.kind === 'link') {
        const target = folderOf(legacy.resolved);
        const same = entry.kind === 'link' ? folderOf(entry.resolved) === target : entry.kind === 'file' && sameFile(entry, legacy);
        return same ? null : differ('version', specOf(entry), specOf(legacy));
    }
    if (entry.integrity !== legacy.integrity)
        return differ('integrity', entry.integrity, legacy.integrity);
    if (isAddress(entry) || legacy.version === null) {
        return sameAddress(entry, legacy) ? null : differ('resolved', entry.resolved, specOf(legacy));
    }
    if (entry.name !== legacy.name || entry.version !== legacy.version) {
        return differ('version', specOf(entry), specOf(legacy));
    }
    // npm leaves `resolved` out of the old tree now and then; there npm 6 asks the registry for name and version.
    if (legacy.resolved !== null && entry.resolved !== legacy.resolved) {
        return differ('resolved', entry.resolved, legacy.resolved);
    }
    return null;
}
function differ(field, inPackages, inDependencies) {
    return { field, inPackages, inDependencies };
}
/** Installed from an address that is no registry's: then `version` is merely what was found there. */
function isAddress(entry) {
    return entry.kind !== 'registry' && entry.kind !== 'bundled';
}
function sameAddress(entry, legacy) {
    if (entry.resolved === null || legacy.resolved === null)
        return entry.resolved === legacy.resolved;
    if (entry.kind === 'git' && legacy.kind === 'git')
        return (0,lockfile_address/* gitIdentity */.RU)(entry.resolved) === (0,lockfile_address/* gitIdentity */.RU)(legacy.resolved);
    if (entry.kind === 'file' && legacy.kind === 'file')
        return sameFile(entry, legacy);
    return entry.resolved === legacy.resolved;
}
/**
 * `packages` states a file from the project's root, `dependencies` from the folder that asked for it: the latter without
 * its leading `../` is the former's end.
 */
function sameFile(entry, legacy) {
    const inPackages = folderOf(entry.resolved);
    const inDependencies = folderOf(legacy.resolved);
    const end = inDependencies.replace(/^(?:\.\.\/)+/, '');
    return inPackages === inDependencies || `/${inPackages}`.endsWith(`/${end}`);
}
function folderOf(address) {
    return (address ?? '')
        .replace(/^file:/i, '')
        .replace(/^\.\//, '')
        .replace(/\/$/, '');
}
/**
 * What npm writes into both trees: everything installed in the project or in a folder that a link of `dependencies`
 * leads to. A project folder is in `packages` alone, and so is a link that closes a circle.
 */
function belongsInBoth(entry, parents) {
    const at = entry.path.lastIndexOf('node_modules/');
    if (entry.kind === 'link' || at === -1)
        return false;
    return parents.has(entry.path.slice(0, Math.max(0, at - 1)));
}
/** The entry in one text, as `dependencies` would write it. */
function specOf(entry) {
    if (entry.kind === 'link')
        return `file:${folderOf(entry.resolved)}`;
    if (entry.version === null || (isAddress(entry) && entry.resolved !== null))
        return entry.resolved ?? '';
    return entry.alias === undefined ? entry.version : `npm:${entry.name}@${entry.version}`;
}

;// CONCATENATED MODULE: ./build/lockfile/npm.js








const npm_KNOWN_VERSIONS = [1, 2, 3];
const TREES = ['packages', 'dependencies'];
/**
 * Reads `package-lock.json` or `npm-shrinkwrap.json`, lockfileVersion 1, 2, 3 or none.
 *
 * Where a file has both `packages` and `dependencies`, whatever version it claims, the entries are those of `packages`
 * (npm 7 and later install these) and the other tree, which npm 6 would install, is compared with it.
 *
 * @param file the path as the user knows it: every position and error names it
 * @throws LockfileError for anything that cannot be read for certain
 */
function parseNpmLockfile(file, format, bytes) {
    return readNpmDocument(file, format, (0,located/* parseLocated */.os)(file, (0,bounded_text/* boundedText */.LD)(file, bytes)));
}
/** {@link parseNpmLockfile} for a document that is already parsed. */
function readNpmDocument(file, format, document) {
    const root = new Fields(file, document, null);
    const version = npm_readVersion(root);
    refuseOtherSections(root);
    const packages = root.child('packages');
    const dependencies = root.child('dependencies');
    if (packages === undefined && version !== null && version >= 2) {
        throw incomplete(root, `lockfileVersion ${version} keeps its entries in "packages", and there is no "packages"`);
    }
    if (packages === undefined && dependencies === undefined && version === null) {
        throw incomplete(root, 'nothing says that this is a lockfile: no "lockfileVersion", "packages" or "dependencies"');
    }
    if (packages === undefined) {
        const entries = dependencies === undefined ? [] : readDependencies(dependencies);
        return { path: file, format, version, packages: entries, disagreements: [] };
    }
    const entries = readPackages(packages);
    const disagreements = dependencies === undefined ? [] : compareTrees(entries, dependencies);
    return { path: file, format, version, packages: entries, disagreements };
}
/**
 * Besides its two trees, npm writes nothing but scalars at the top. Anything else may be a tree that lost its name, and its
 * entries would be missing without a word.
 */
function refuseOtherSections(root) {
    for (const member of root.object.members.values()) {
        const { type } = member.value;
        if ((type === 'object' || type === 'array') && !TREES.includes(member.key)) {
            throw malformedMember(root, member, `is an ${type}; known are ${TREES.join(' and ')}`);
        }
    }
}
function npm_readVersion(root) {
    const value = root.object.members.get('lockfileVersion')?.value;
    if (value === undefined)
        return null;
    if (value.type === 'number' && npm_KNOWN_VERSIONS.includes(value.value))
        return value.value;
    const found = value.type === 'number' ? String(value.value) : value.type;
    throw new errors/* LockfileError */.g({
        code: 'lockfile-version-unsupported',
        message: `"lockfileVersion" is ${found}; this program reads the numbers 1, 2 and 3`,
        hint: 'Write the lockfile with npm install --package-lock-only --lockfile-version 3, or use a newer countersign.',
        file: root.file,
        line: value.line,
    });
}
function readPackages(tree) {
    const entries = [];
    for (const member of tree.object.members.values()) {
        const fields = tree.fieldsOf(member);
        // The empty key is the project itself, and no package.
        if (member.key === '')
            refuseStrayEntries(fields, []);
        else
            entries.push(readPackagesEntry(fields, member.key, member.line));
    }
    return entries;
}
function readDependencies(tree) {
    const budget = new PathBudget(tree.file);
    const entries = [];
    // Bounded by the depth that the JSON reader allows.
    const walk = (level, above) => {
        for (const member of level.object.members.values()) {
            const fields = level.fieldsOf(member);
            const path = budget.join(above, member.key, member.line);
            entries.push(readDependenciesEntry(fields, member.key, path, member.line));
            const below = fields.child('dependencies');
            if (below !== undefined)
                walk(below, path);
        }
    };
    walk(tree, '');
    return entries;
}
function incomplete(root, message) {
    return new errors/* LockfileError */.g({
        code: 'lockfile-malformed',
        message,
        hint: 'Let npm write it again with npm install --package-lock-only.',
        file: root.file,
        line: root.object.line,
    });
}

// EXTERNAL MODULE: ./build/lockfile/located-yaml.js + 1 modules
var located_yaml = __webpack_require__(28630);
// EXTERNAL MODULE: ./node_modules/semver/index.js
var semver = __webpack_require__(62088);
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
    return text.length <= 256 && semver.valid(text) !== null;
}

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
        yield* sections(project, PROJECT_SECTIONS, grammar, holds);
    const owners = root.child(grammar === 'bare' ? 'snapshots' : 'packages');
    if (owners === undefined)
        return;
    for (const owner of membersOf(owners))
        yield* sections(owner, ENTRY_SECTIONS, grammar, holds);
}
function* membersOf(fields) {
    for (const member of fields.object.members.values())
        yield fields.fieldsOf(member);
}
function* sections(owner, names, grammar, holds) {
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
    throw malformed(section.file, value, { key: member.key, parent: section.path }, 'a version');
}
function missing(section, member) {
    const where = formatKeyPath({ key: member.key, parent: section.path });
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
        message: `${fields.path === null ? 'the entry' : formatKeyPath(fields.path)} ${what}`,
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
        message: `${formatKeyPath({ key, parent: fields.path })} belongs into "packages"; pnpm would take it from here where it is missing there`,
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
    const text = (0,bounded_text/* boundedText */.LD)(file, bytes);
    const documents = (0,located_yaml/* parseLocatedYaml */.v)(file, text, { scalars: 'core' });
    const [first, second, ...more] = documents;
    if (first === undefined || more.length > 0 || (second !== undefined && !/^---\r?\n/.test(text))) {
        throw wrongDocuments(file, documents);
    }
    const roots = documents.map((document) => new Fields(file, document, null));
    const packages = roots.flatMap((root) => readDocument(root, pnpm_readVersion(root).grammar));
    const { written } = pnpm_readVersion(new Fields(file, second ?? first, null));
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
    refuseUnknownSections(root, pnpm_SECTIONS);
    refuseStrayEntries(root, ['packages', 'snapshots']);
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
        message: `the key of ${fields.path === null ? 'an entry' : formatKeyPath(fields.path)} names no package in the way that this version of the format does`,
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
    const root = new Fields(file, document, null);
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
        if (this.#values > located/* MAX_JSON_VALUES */.H6)
            throw this.#tooLarge(`more than ${located/* MAX_JSON_VALUES */.H6} lines`, number);
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
        if (found[0].length > located/* MAX_KEY_LENGTH */.uf) {
            throw this.#tooLarge(`a word of ${found[0].length} characters (at most ${located/* MAX_KEY_LENGTH */.uf} are read)`, number);
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
    const fields = new Fields(file, block.fields, { key: block.specifiers[0] ?? '', parent: null });
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
    const text = (0,bounded_text/* boundedText */.LD)(file, bytes);
    const classic = classicVersion(text);
    const metadata = yarn_METADATA.exec(text);
    if (classic !== null && metadata !== null) {
        // Each Yarn goes by another of the two signs: they would not install the same.
        throw refused(file, 'has both the header of Yarn 1 and the "__metadata" of later Yarns', (0,bounded_text/* lineOf */.cA)(text, metadata.index));
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








/** Every format that is read: a new one is a row here. */
const FORMATS = [
    { format: 'npm', fileNames: ['package-lock.json'], parse: (path, text) => parseNpmLockfile(path, 'npm', text) },
    {
        format: 'npm-shrinkwrap',
        fileNames: ['npm-shrinkwrap.json'],
        parse: (path, text) => parseNpmLockfile(path, 'npm-shrinkwrap', text),
    },
    {
        format: 'pnpm',
        fileNames: ['pnpm-lock.yaml', 'shrinkwrap.yaml'],
        // One a branch, with pnpm's `gitBranchLockfile`: a `/` in the branch is written `!`.
        otherNames: /^pnpm-lock\.[^/\\]+\.yaml$/,
        parse: parsePnpmLockfile,
    },
    { format: 'yarn-classic', fileNames: ['yarn.lock'], parse: parseYarnLockfile },
    // Of the same name: what the file begins with tells which of both it is.
    { format: 'yarn-berry', fileNames: [], parse: parseYarnLockfile },
    { format: 'bun', fileNames: ['bun.lock'], parse: parseBunLockfile },
    { format: 'deno', fileNames: ['deno.lock'], parse: parseDenoLockfile },
];
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
    const name = path.split(/[/\\]/).at(-1) ?? path;
    const reader = FORMATS.find(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true) ??
        FORMATS.find((row) => row.format === format);
    if (reader !== undefined)
        return reader.parse(path, text);
    if (name === 'bun.lockb')
        throw binaryOfBun(path);
    if (!name.endsWith('.json'))
        throw unsupported(path, 'the file has no name that a lockfile has');
    const document = (0,located/* parseLocated */.os)(path, (0,bounded_text/* boundedText */.LD)(path, text));
    if (document.type === 'object' && document.members.has('lockfileVersion'))
        return readNpmDocument(path, 'npm', document);
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
/** Is this the name of a lockfile, read or refused? What is refused must be met, not overlooked. */
function isLockfileName(name) {
    return (name === 'bun.lockb' ||
        FORMATS.some(({ fileNames, otherNames }) => fileNames.includes(name) || otherNames?.test(name) === true));
}


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ versionInAddress),
/* harmony export */   G: () => (/* binding */ isRegistryAddress)
/* harmony export */ });
/** Hosts that serve nothing but the public registry: whatever path is written there, it is a registry's. */
const PUBLIC_REGISTRY_HOSTS = new Set(['registry.npmjs.org', 'registry.yarnpkg.com']);
/**
 * Whether an http(s) address is one at which a registry serves a package version, told from its path alone: a reader
 * does not know which registries are configured, and must not have to. The shape names a package and a version; whether
 * these are the entry's, and whether the host is a configured registry, is for the audit to say. So this errs towards
 * yes: a registry's address is always looked into, a mere tarball's has no registry to ask.
 *
 * | shape | served by |
 * |---|---|
 * | `…/{name}/-/{file}.tgz`, with a scope or version folder before the file | npm and nearly all others |
 * | `…/download/@{scope}/{name}/{version}/{hash}` | GitHub Packages |
 * | `…/{name}/download/{name}-{version}.tgz` | cnpm, the taobao registry |
 * | `…/packages/{name}/{version}/{name}-{version}.tgz` | npmmirror's file host |
 * | `…/~/d/{name}/{name}-{version}` | Gemfury |
 * | `…/~/{n}/@jsr/{name}/{version}.tgz` | JSR |
 */
function isRegistryAddress(url) {
    if (PUBLIC_REGISTRY_HOSTS.has(url.hostname))
        return true;
    const path = segments(url.pathname);
    return path !== null && SHAPES.some((shape) => shape(path));
}
/**
 * The version in `…/{name}/-/{name}-{version}.tgz`, as npm reads it where a lockfile has only the address; `null` where
 * the address is of another shape or of another package.
 */
function versionInAddress(address, name) {
    const path = URL.canParse(address) ? segments(new URL(address).pathname) : null;
    if (path === null || path.at(-2) !== '-')
        return null;
    const [scope, base] = name.startsWith('@')
        ? [name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1)]
        : [null, name];
    const isNamed = path.at(-3) === base && (scope === null || path.at(-4) === scope);
    const file = last(path);
    if (!isNamed || !file.startsWith(`${base}-`) || !TARBALL.test(file))
        return null;
    const version = file.slice(base.length + 1, -'.tgz'.length);
    return /^\d+\.\d+\.\d+/.test(version) ? version : null;
}
const TARBALL = /\.tgz$/i;
const HASH = /^[0-9a-f]{40,128}$/i;
const dashed = (path) => {
    const dash = path.lastIndexOf('-');
    const after = path.length - 1 - dash;
    return dash >= 1 && (after === 1 || after === 2) && TARBALL.test(last(path));
};
const githubPackages = (path) => {
    const [download, scope, name, version, hash, ...more] = path.slice(-5);
    return (download === 'download' &&
        scope !== undefined &&
        scope.startsWith('@') &&
        name !== undefined &&
        version !== undefined &&
        hash !== undefined &&
        HASH.test(hash) &&
        more.length === 0);
};
const cnpm = (path) => {
    const at = path.lastIndexOf('download');
    const name = path[at - 1];
    const after = path.length - 1 - at;
    return (name !== undefined && (after === 1 || after === 2) && last(path).startsWith(`${name}-`) && TARBALL.test(last(path)));
};
const npmmirrorFiles = (path) => {
    const [name, version, file] = path.slice(-3);
    return path.includes('packages') && file !== undefined && file === `${name}-${version}.tgz`;
};
const gemfury = (path) => {
    const at = path.indexOf('~');
    const rest = path.slice(at + 2);
    const name = rest[rest.length / 2 - 1];
    return (at >= 0 && path[at + 1] === 'd' && (rest.length === 2 || rest.length === 4) && last(rest).startsWith(`${name}-`));
};
const jsr = (path) => {
    const [tilde, , scope, name, file] = path.slice(-5);
    return tilde === '~' && scope === '@jsr' && name !== undefined && file !== undefined && TARBALL.test(file);
};
const SHAPES = [dashed, githubPackages, cnpm, npmmirrorFiles, gemfury, jsr];
/** The path's parts, with `%2f` taken for the slash that it stands for; `null` where the escapes are broken. */
function segments(pathname) {
    try {
        return decodeURIComponent(pathname)
            .split('/')
            .filter((part) => part !== '');
    }
    catch {
        return null;
    }
}
function last(path) {
    return path.at(-1) ?? '';
}


/***/ })

};
;