"use strict";
exports.id = 418;
exports.ids = [418];
exports.modules = {

/***/ 50418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditDemo: () => (/* binding */ auditDemo),
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: ./build/adapters/openpgp.js
var openpgp = __webpack_require__(97878);
// EXTERNAL MODULE: ./build/adapters/record/replay.js
var replay = __webpack_require__(9456);
// EXTERNAL MODULE: ./build/adapters/sigstore.js + 3 modules
var sigstore = __webpack_require__(9448);
// EXTERNAL MODULE: ./build/audit/audit.js + 24 modules
var audit = __webpack_require__(77457);
// EXTERNAL MODULE: ./build/audit/trust.js + 2 modules
var audit_trust = __webpack_require__(49375);
;// CONCATENATED MODULE: ./build/demo/world.js
/** Loaded only when the demo runs: the bundle keeps it in a chunk of its own. */
async function loadDemoWorld() {
    const world = await __webpack_require__.e(/* import() */ 163).then(__webpack_require__.t.bind(__webpack_require__, 95163, 17));
    return world.default;
}

// EXTERNAL MODULE: ./build/lockfile/index.js + 21 modules
var lockfile = __webpack_require__(26195);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/report/json.js + 3 modules
var json = __webpack_require__(63483);
// EXTERNAL MODULE: ./build/report/terminal.js
var report_terminal = __webpack_require__(63299);
// EXTERNAL MODULE: ./build/commands/output.js
var output = __webpack_require__(78178);
;// CONCATENATED MODULE: ./build/commands/demo.js











const LOCKFILE = 'package-lock.json';
const INTRODUCTION = `countersign demo

A pull request changes the lockfiles of a small repository: npm’s, pnpm’s and Yarn’s. The registry that their packages
come from is embedded in this program: its answers were recorded when the demo was made, signed by throwaway authorities whose
trusted root lies beside them. What reads and verifies them is the same code as in any other run. Nothing is installed,
and no network is used.

`;
/** Exits with 0 if every planted attack was found: a demo that misses one has failed. */
async function demoCommand(flags, terminal) {
    const world = await loadDemoWorld();
    const verdict = await auditDemo(world);
    const missed = missedIn(verdict, world);
    await (0,output/* deliver */.cK)(terminal, flags, {
        report: () => `${INTRODUCTION}${(0,report_terminal/* renderAudit */.W)(verdict, (0,output/* terminalOptions */.Z8)(terminal, flags))}${conclusion(world, missed)}`,
        json: () => (0,json/* auditJsonPieces */.$h)(verdict),
    });
    return missed.length === 0 ? 0 : 1;
}
/** Audits the embedded pull request as any other: the same journey, the same verifier, another registry. */
function auditDemo(world) {
    const source = {
        source: 'demo',
        date: world.madeAt.slice(0, 10),
        detail: 'made for this demo only',
    };
    const { root, keys } = world.trust;
    const trust = (0,audit_trust/* prepareTrust */.G)({ root, keys, rootSource: source, keysSource: source, stale: null }, (0,openpgp/* createOpenPgp */.Q)(), sigstore/* createBundleVerifier */.B);
    const readBody = async (name) => {
        const body = world.bodies[name];
        return body === undefined ? null : Buffer.from(body);
    };
    return (0,audit/* audit */.s)({
        lockfiles: [{ path: LOCKFILE, text: world.lockfile }, ...world.others].map(({ path, text }) => (0,lockfile/* readLockfile */.GQ)(path, Buffer.from(text))),
        errors: [],
        raised: [],
        thresholds: { failOn: 'high', failOnIncomplete: true },
    }, {
        registry: (0,replay/* replayFrom */.y)(world.record, readBody),
        trust,
        progress: { update: () => undefined },
        interrupted: () => null,
    });
}
function missedIn(verdict, world) {
    return world.planted.filter((planted) => !verdict.findings.some((finding) => finding.code === planted.code && finding.package === planted.package));
}
function conclusion(world, missed) {
    if (missed.length > 0) {
        return `\nNOT found, although planted:\n${missed.map(({ package: name, what }) => `  ${(0,report_escape/* terminalText */.eR)(name)}: ${(0,report_escape/* terminalText */.eR)(what)}`).join('\n')}\n`;
    }
    const list = world.planted.map(({ package: name, code, what }) => `  ✔ ${name.padEnd(20)} ${what} (${code})`);
    return `\nPlanted, and found: ${world.planted.length} of ${world.planted.length}\n${list.join('\n')}\n\nA real audit with these findings would exit with 1.\n`;
}


/***/ })

};
;