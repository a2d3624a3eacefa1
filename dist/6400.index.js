"use strict";
exports.id = 6400;
exports.ids = [6400];
exports.modules = {

/***/ 56400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTarballBody: () => (/* binding */ readTarballBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _model_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29598);
/* harmony import */ var _model_tarball_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31716);
/* harmony import */ var _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52307);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78026);
/* harmony import */ var _tarball_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50333);






const MiB = 1024 * 1024;
const BOUNDS = { unpacked: 4096 * MiB, entries: 200_000, manifest: 4 * MiB };
/**
 * Hashes a tarball and looks into it while it streams past, and returns what was seen as JSON: that is what is kept of it,
 * in memory and in a record, in the place of a body. Never its bytes.
 *
 * @throws BodyRefused where it is no tarball, or a bomb. An answer of the registry that is something else altogether, say a
 *   page that asks to log in, has a hash too; it is not the package's, and no sign of tampering either.
 */
async function readTarballBody(body) {
    const hashes = _tarball_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .ALGORITHMS */ .TM.map((algorithm) => ({ algorithm, hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm) }));
    const reader = new _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballReader */ .q(BOUNDS, { strict: false });
    let bytes = 0;
    try {
        for await (const chunk of body) {
            bytes += chunk.length;
            for (const { hash } of hashes)
                hash.update(chunk);
            await reader.write(chunk);
        }
        const { manifest, conflicting, gyp, files } = await reader.end();
        const facts = {
            digests: Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('base64')])),
            bytes,
            manifest: manifest === null ? null : comparedFields(manifest),
            conflicting,
            gyp,
            files,
        };
        return Buffer.from(JSON.stringify(facts));
    }
    catch (error) {
        if (error instanceof _tarball_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .TarballError */ .Z)
            throw new _http_js__WEBPACK_IMPORTED_MODULE_3__/* .BodyRefused */ .pF(error.why, `no package tarball: ${error.message}`);
        throw error;
    }
    finally {
        reader.close();
    }
}
/** Decoded as npm decodes it: bytes that are no UTF-8 are replaced, and must not keep the file from being looked at. */
function comparedFields(bytes) {
    let json;
    try {
        json = JSON.parse(new TextDecoder('utf-8').decode(bytes));
    }
    catch {
        return null;
    }
    if (!(0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(json))
        return null;
    const kept = _model_tarball_js__WEBPACK_IMPORTED_MODULE_5__/* .COMPARED_FIELDS */ ._.map((field) => [field, (0,_model_json_js__WEBPACK_IMPORTED_MODULE_1__.at)(json, field)]);
    return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 52307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ TarballError),
/* harmony export */   q: () => (/* binding */ TarballReader)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var tar__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98697);


/** Why a tarball was not read to its end. */
class TarballError extends Error {
    why;
    constructor(why, message) {
        super(message);
        this.why = why;
    }
}
/**
 * Looks through a package tarball while it streams past: gzip or plain, as npm takes it, with npm's own reader of tar.
 * Nothing is unpacked to disk. `strict`: what npm skips with a warning is an error. `onFile` is told each regular file, by
 * its path as npm strips it, and its size; links and folders are none.
 */
class TarballReader {
    #bounds;
    #parser;
    #onFile;
    /** `null`: not known yet, for want of bytes · `plain`: not compressed. */
    #decoder = null;
    #head = Buffer.alloc(0);
    /** The first two bytes after decompression. */
    #start = Buffer.alloc(0);
    #failure = null;
    /** The archive's end was seen. What follows is counted and never parsed: tar's reader would gather it in memory. */
    #ended = false;
    #decoded = false;
    #wake = null;
    #unpacked = 0;
    #entries = 0;
    #found = {
        manifest: null,
        manifests: 0,
        conflicting: false,
        gyp: 'none',
        files: 0,
    };
    constructor(bounds, { strict, onFile }) {
        this.#bounds = bounds;
        this.#onFile = onFile ?? null;
        // zstd is left out: few npms can unpack it, and its reader would not be bounded by this one.
        this.#parser = new tar__WEBPACK_IMPORTED_MODULE_1__/* .Parser */ .iX({ strict, zstd: false, brotli: false, onReadEntry: (entry) => this.#onEntry(entry) });
        this.#parser.on('ignoredEntry', () => this.#count());
        this.#parser.on('meta', () => this.#count());
        this.#parser.on('eof', () => {
            this.#ended = true;
        });
        this.#parser.on('warn', (code, message) => {
            // The others are about single entries, which npm skips too.
            if (code === 'TAR_BAD_ARCHIVE')
                this.#fail(new TarballError('malformed', message));
        });
        this.#parser.on('error', (error) => this.#fail(error));
    }
    /** Takes the next bytes; resolves when more are welcome. @throws TarballError */
    async write(chunk) {
        if (this.#decoder === null) {
            this.#head = Buffer.concat([this.#head, chunk]);
            if (this.#head.length < 2)
                return;
            this.#decoder = isGzip(this.#head) ? this.#gunzip() : 'plain';
            return this.#feed(this.#decoder, this.#head);
        }
        return this.#feed(this.#decoder, chunk);
    }
    /** @throws TarballError where it is no whole tar. */
    async end() {
        if (this.#decoder === null)
            throw new TarballError('malformed', 'it is empty');
        if (this.#decoder !== 'plain') {
            this.#decoder.end();
            while (!this.#decoded && this.#failure === null)
                await this.#woken();
        }
        this.#check();
        this.#parser.end();
        this.#check();
        return this.#found;
    }
    /** Lets go of what it holds. To be called in every case. */
    close() {
        if (this.#decoder !== null && this.#decoder !== 'plain')
            this.#decoder.destroy();
    }
    async #feed(decoder, chunk) {
        if (decoder === 'plain')
            this.#consume(chunk);
        else if (!this.#decoded && !decoder.write(chunk))
            await this.#woken();
        this.#check();
    }
    #gunzip() {
        const gunzip = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)();
        const wake = () => this.#wake?.();
        gunzip.on('data', (chunk) => this.#consume(chunk));
        gunzip.on('drain', wake);
        // Also where zeros follow: they are ignored, as npm does, and must not be waited for.
        gunzip.on('end', () => {
            this.#decoded = true;
            wake();
        });
        gunzip.on('error', (error) => {
            this.#fail(error);
            wake();
        });
        return gunzip;
    }
    async #woken() {
        if (this.#failure !== null || this.#decoded)
            return;
        await new Promise((resolve) => {
            this.#wake = resolve;
        });
        this.#wake = null;
    }
    /** Never throws: it runs in an event of the decoder, where nobody would catch it. */
    #consume(chunk) {
        if (this.#failure !== null)
            return;
        // A gzip within the gzip: tar's reader would unpack it too, and npm's would not.
        if (this.#start.length < 2)
            this.#start = Buffer.concat([this.#start, chunk.subarray(0, 2)]);
        if (isGzip(this.#start)) {
            this.#fail(new TarballError('malformed', 'it is compressed twice'));
            return;
        }
        this.#unpacked += chunk.length;
        if (this.#unpacked > this.#bounds.unpacked) {
            this.#fail(tooLarge());
            return;
        }
        if (this.#ended)
            return;
        try {
            this.#parser.write(chunk);
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #onEntry(entry) {
        this.#count();
        this.#found.files += 1;
        const isFile = entry.type.endsWith('File');
        const file = isFile ? topFile(entry.path) : null;
        if (isFile)
            this.#onFile?.(strippedPath(entry.path).join('/'), entry.size);
        if (file === 'binding.gyp')
            this.#found.gyp = 'binding';
        else if (file?.endsWith('.gyp') === true && this.#found.gyp === 'none')
            this.#found.gyp = 'other';
        if (this.#unpacked + entry.size > this.#bounds.unpacked)
            this.#fail(tooLarge());
        if (file === 'package.json')
            this.#keep(entry);
        else
            entry.resume();
    }
    #keep(entry) {
        if (entry.size > this.#bounds.manifest) {
            this.#fail(tooLarge());
            entry.resume();
            return;
        }
        const chunks = [];
        entry.on('data', (chunk) => chunks.push(chunk));
        entry.on('end', () => {
            const manifest = Buffer.concat(chunks);
            const { manifest: before } = this.#found;
            if (before !== null && !before.equals(manifest))
                this.#found.conflicting = true;
            this.#found.manifest = manifest;
            this.#found.manifests += 1;
        });
    }
    #count() {
        this.#entries += 1;
        if (this.#entries > this.#bounds.entries)
            this.#fail(tooLarge());
    }
    #fail(error) {
        this.#failure ??= error;
    }
    #check() {
        const failure = this.#failure;
        if (failure === null)
            return;
        if (failure instanceof TarballError)
            throw failure;
        throw new TarballError('malformed', failure instanceof Error ? failure.message : 'it cannot be read');
    }
}
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
function tooLarge() {
    return new TarballError('too-large', 'it unpacks to more than a package may have');
}
/**
 * The file that an entry becomes in the package's own folder, or `null`. npm strips the first folder whatever its name;
 * where two writings of a path lead to one file, on some system or for some installer, they count as that file.
 */
function topFile(path) {
    const [file, deeper] = strippedPath(path);
    return file === undefined || deeper !== undefined ? null : file.toLowerCase();
}
/** Without the first folder. */
function strippedPath(path) {
    return path
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .slice(1);
}


/***/ }),

/***/ 31716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ COMPARED_FIELDS),
/* harmony export */   k: () => (/* binding */ INSTALL_STEPS)
/* harmony export */ });
/** The fields of package.json that are compared with the registry's document; nothing else of it is kept. */
const COMPARED_FIELDS = [
    'name',
    'version',
    'scripts',
    'gypfile',
    'dependencies',
    'optionalDependencies',
    'peerDependencies',
    'bundleDependencies',
    'bundledDependencies',
];
const INSTALL_STEPS = ['preinstall', 'install', 'postinstall'];


/***/ })

};
;