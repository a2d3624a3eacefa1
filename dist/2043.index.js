"use strict";
exports.id = 2043;
exports.ids = [2043];
exports.modules = {

/***/ 62043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/report/causes.js
var report_causes = __webpack_require__(6611);
// EXTERNAL MODULE: ./build/report/escape.js
var report_escape = __webpack_require__(9924);
// EXTERNAL MODULE: ./build/model/catalogue.js + 8 modules
var catalogue = __webpack_require__(58709);
// EXTERNAL MODULE: ./build/report/markdown-findings.js
var markdown_findings = __webpack_require__(73757);
// EXTERNAL MODULE: ./build/report/statuses.js
var report_statuses = __webpack_require__(23025);
// EXTERNAL MODULE: ./build/report/wording.js
var wording = __webpack_require__(62867);
;// CONCATENATED MODULE: ./build/report/html/data.js





const NPM = 'https://registry.npmjs.org/';
/** The verdict as the page shows it. Linear in entries, findings and what they concern. */
function reportData(verdict, causes, source) {
    // One line of a lockfile that is written without line breaks holds many entries, some of them alike.
    const index = new Map();
    verdict.packages.forEach((entry, at) => {
        const key = keyOf(entry.name, entry.version, entry);
        const alike = index.get(key);
        if (alike === undefined)
            index.set(key, [at]);
        else
            alike.push(at);
    });
    const found = verdict.packages.map(() => []);
    const views = causes.map((cause, number) => {
        const affected = cause.entries.map((one) => {
            const alike = index.get(keyOf(one.package, one.version, one)) ?? [];
            const [at] = alike;
            if (at === undefined)
                return elsewhere(one);
            for (const each of alike)
                if (found[each]?.at(-1) !== number)
                    found[each]?.push(number);
            return at;
        });
        return causeView(cause, affected, source);
    });
    return {
        entries: verdict.packages.map((entry, at) => entryView(entry, found[at] ?? [], source)),
        causes: views,
    };
}
function elsewhere(one) {
    return (0,report_escape/* shownText */.f$)(`${(0,wording/* packageName */.oZ)(one.package, one.version)} (${one.file}:${one.line})`, 300);
}
function keyOf(name, version, { file, line }) {
    return JSON.stringify([name, version, file, line]);
}
function causeView({ findings, entries }, affected, source) {
    const [finding] = findings;
    const where = (0,wording/* place */.ik)(finding.file, finding.line);
    const many = entries.length > 1;
    return {
        findings: findings.length,
        severity: finding.severity,
        code: finding.code,
        title: catalogue/* CATALOGUE */.y[finding.code].title,
        docs: (0,catalogue/* docsUrl */.f)(finding.code),
        subject: many || finding.package === null ? '' : (0,report_escape/* shownText */.f$)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240),
        at: many || where === null ? null : data_link(where, at(finding.file, finding.line, source)),
        message: (0,report_escape/* shownText */.f$)(finding.message),
        remedy: (0,report_escape/* shownText */.f$)(finding.remedy),
        links: finding.evidence.map(({ label, url }) => {
            const address = (0,report_escape/* webUrl */.qP)(url);
            return data_link(address === null ? `${label} (${url})` : label, address);
        }),
        affected: many ? affected : affected.filter((one) => typeof one === 'number'),
    };
}
function entryView(entry, causes, source) {
    const { evidence } = entry;
    return {
        name: (0,report_escape/* shownText */.f$)((0,wording/* packageName */.oZ)(entry.name, null, entry.alias), 240),
        version: (0,report_escape/* shownText */.f$)(entry.version ?? '', 120),
        status: (0,report_statuses/* shownStatus */.O4)(entry),
        reason: (0,report_escape/* shownText */.f$)(entry.reason, 60),
        detail: (0,report_escape/* shownText */.f$)(entry.detail, 400),
        file: (0,report_escape/* shownText */.f$)(entry.file, 240),
        at: data_link(`${entry.file}:${entry.line}`, at(entry.file, entry.line, source)),
        path: (0,report_escape/* shownText */.f$)(entry.path, 240),
        registry: entry.registry === null ? null : data_link(entry.registry, pageOf(entry)),
        evidence: evidence === null ? null : [evidence.integrity, evidence.signature, evidence.publish, evidence.provenance],
        source: entry.source === null ? null : sourceView(entry.source),
        causes,
    };
}
function sourceView(build) {
    const repository = build.repository ?? '';
    const how = [
        ...(build.trigger === null ? [] : [`started by ${build.trigger}`]),
        ...(build.runner === null ? [] : [`on a ${build.runner} runner`]),
        `certificate issued for ${build.issuer}`,
    ];
    return {
        log: data_link(build.loggedAt === null ? 'transparency log' : `transparency log, ${build.loggedAt}`, web(build.logUrl)),
        run: data_link(build.workflow ?? '', web(build.runUrl)),
        how: (0,report_escape/* shownText */.f$)(how.join(', '), 400),
        commit: data_link(build.commit ?? '', web(build.commitUrl)),
        // Redacted while the address is still whole.
        repository: { text: (0,report_escape/* shownText */.f$)(repository, 240).replace(/^https?:\/\//, ''), ...repositoryPage(repository) },
        ref: (0,report_escape/* shownText */.f$)(build.ref ?? '', 240),
    };
}
function repositoryPage(repository) {
    const plain = /^(?:https:\/\/)?([\w-]+(?:\.[\w-]+)+(?:\/[\w-][\w.-]*){2,6})$/.exec(repository)?.[1];
    const url = plain === undefined ? null : (0,report_escape/* webUrl */.qP)(`https://${plain}`);
    return url === null ? {} : { url };
}
/** Only for a name and a version that are plainly such: a link must not lead to another page of the host. */
function pageOf({ name, version, registry }) {
    if (registry !== NPM || version === null)
        return null;
    if (!/^(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*$/.test(name) || !/^\d[\w.+-]*$/.test(version))
        return null;
    return (0,report_escape/* webUrl */.qP)(`https://www.npmjs.com/package/${name}/v/${encodeURIComponent(version)}`);
}
function at(file, line, source) {
    return file === null ? null : (0,markdown_findings/* blobUrl */.b0)(file, line, source);
}
function web(url) {
    return url === null ? null : (0,report_escape/* webUrl */.qP)(url);
}
function data_link(text, url) {
    return { text: (0,report_escape/* shownText */.f$)(text, 240), ...(url === null ? {} : { url }) };
}

;// CONCATENATED MODULE: ./build/report/html/words.js
/** A mark, and what it means: colour and mark never stand alone. */
const OUTCOME_WORDS = {
    verified: ['✔', 'verified'],
    absent: ['–', 'there is none'],
    rejected: ['✘', 'did not hold'],
    unsupported: ['?', 'of a kind that this version does not know'],
    unknown: ['?', 'could not be found out'],
};
/** In the order of `EntryView.evidence`. */
const EVIDENCE_WORDS = ['locked hash', 'registry signature', 'publish attestation', 'provenance'];
const STEP_WORDS = [
    'Locked hash, held against the registry’s:',
    'Registry signature:',
    'Publish attestation:',
    'Provenance:',
];

;// CONCATENATED MODULE: ./build/report/html/plain.js




/** What the page shows where its script does not run: every finding and every entry, nothing folded away. */
const SHOWN_AFFECTED = 50;
function plainFindings({ causes, entries }) {
    return causes.map((cause) => article(cause, entries)).join('\n');
}
function article(cause, entries) {
    const { severity, subject, at, findings } = cause;
    const about = [
        ...(subject === '' ? [] : [`<code>${(0,report_escape/* htmlOfShown */.oS)(subject)}</code>`]),
        ...(at === null ? [] : [plain_link(at)]),
    ];
    const links = [...cause.links, { text: 'about this finding', url: cause.docs }];
    return [
        `<article class="finding ${severity}">`,
        `<h3><span class="badge ${severity}">${severity}</span> ${(0,report_escape/* htmlOfShown */.oS)(cause.title)}</h3>`,
        ...(about.length === 0 ? [] : [`<p>${about.join(' ')}</p>`]),
        `<p>${(0,report_escape/* htmlOfShown */.oS)(cause.message)}</p>`,
        ...(findings < 2 ? [] : [`<p>${(0,wording/* sameCause */.w0)(findings)}</p>`]),
        `<p><strong>What to do:</strong> ${(0,report_escape/* htmlOfShown */.oS)(cause.remedy)}</p>`,
        ...affected(cause, entries),
        `<ul class="links">${links.map((one) => `<li>${plain_link(one)}</li>`).join('')}</ul>`,
        '</article>',
    ].join('');
}
function affected(cause, entries) {
    const { length } = cause.affected;
    if (length < 2)
        return [];
    const named = cause.affected.slice(0, SHOWN_AFFECTED).map((one) => {
        const text = typeof one === 'string' ? one : nameOf(entries[one]);
        return `<code>${(0,report_escape/* htmlOfShown */.oS)(text)}</code>`;
    });
    const more = length - named.length;
    const rest = more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more, marked in the table of entries` : '';
    return [`<p>${(0,wording/* plural */.LS)(length, 'entry', 'entries')}: ${named.join(', ')}${rest}</p>`];
}
function nameOf(entry) {
    if (entry === undefined)
        return '';
    return entry.version === '' ? entry.name : `${entry.name}@${entry.version}`;
}
function plainEntries({ entries, causes }) {
    const rows = entries.map((entry) => {
        const severity = causes[entry.causes[0] ?? -1]?.severity ?? 'none';
        return `<tr><th scope="row"><code>${(0,report_escape/* htmlOfShown */.oS)(nameOf(entry))}</code></th><td class="s-${entry.status}">${plain_status(entry)}</td><td>${severity}</td><td>${evidence(entry)}</td><td>${origin(entry)}</td><td class="c-place">${plain_link(entry.at)}</td></tr>`;
    });
    const head = ['Package', 'Status', 'Worst finding', 'Evidence', 'Built from', 'Place'];
    const cells = head.map((text) => `<th scope="col"${text === 'Place' ? ' class="c-place"' : ''}>${text}</th>`);
    return `<table class="plain"><caption>Every entry of the lockfiles</caption><thead><tr>${cells.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
function plain_status({ status: kind, reason }) {
    return `${report_statuses/* STATUS_WORDS */.ly[kind].word}${reason === '' ? '' : `: ${(0,report_escape/* htmlOfShown */.oS)(reason)}`}`;
}
function evidence({ evidence: kinds }) {
    if (kinds === null)
        return 'not asked';
    const said = kinds.map((kind, at) => `${EVIDENCE_WORDS[at] ?? ''}: ${OUTCOME_WORDS[kind][1]}`);
    return said.join('; ');
}
function origin({ source }) {
    if (source === null)
        return 'not known';
    const { repository, commit, run } = source;
    return [repository, commit, run]
        .filter(({ text }) => text !== '')
        .map(plain_link)
        .join('<br>');
}
/** The text was shown and the address was judged when the view was made. */
function plain_link({ text, url }) {
    const label = (0,report_escape/* htmlOfShown */.oS)(text);
    return url === undefined ? label : `<a href="${(0,report_escape/* htmlOfShown */.oS)(url)}" rel="noreferrer noopener">${label}</a>`;
}

;// CONCATENATED MODULE: ./build/report/html/script.js
/**
 * The page's own script: lists, filters and searches what lies in the page as JSON. It makes elements and text nodes only,
 * never HTML out of text, and the page's policy (`require-trusted-types-for`) forbids it to. The policy allows exactly this
 * text. It must run in any browser of the last years, unbuilt; `__tests__/browser/` runs it.
 */
const SCRIPT = String.raw `
'use strict';
(function () {
  var data = JSON.parse(document.getElementById('data').textContent);
  var words = data.words, entries = data.entries, causes = data.causes;
  var all = causes.reduce(function (sum, cause) { return sum + cause.findings; }, 0);
  var unit = causes.length === all ? ['finding', 'findings'] : ['cause', 'causes'];
  var PAGE = { findings: 25, entries: 100 };
  var form = document.getElementById('filters'), status = document.getElementById('matches');
  var lists = { findings: document.getElementById('finding-list'), entries: document.getElementById('entry-list') };
  var more = { findings: document.getElementById('more-findings'), entries: document.getElementById('more-entries') };
  var matching = { findings: [], entries: [] };
  var shown = { findings: 0, entries: 0 };
  // By index of entry: does it match what is asked for? Empty where nothing is.
  var matches = [];

  function el(tag, attributes, children) {
    var element = document.createElement(tag);
    for (var name in attributes) element.setAttribute(name, attributes[name]);
    (children || []).forEach(function (child) { if (child !== null) element.append(child); });
    return element;
  }
  function link(view) {
    return view.url ? el('a', { href: view.url, rel: 'noreferrer noopener' }, [view.text]) : document.createTextNode(view.text);
  }
  function code(child) { return el('code', {}, [child]); }
  function count(number, one, many) {
    return number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
  }
  function nameOf(entry) { return entry.version ? entry.name + '@' + entry.version : entry.name; }

  function affectedName(one) { return typeof one === 'number' ? nameOf(entries[one]) : one; }
  var causeText = causes.map(function (cause) {
    return [cause.code, cause.title, cause.subject, cause.message, cause.at ? cause.at.text : '']
      .concat(cause.affected.map(affectedName)).join('\n').toLowerCase();
  });
  var entryText = entries.map(function (entry) {
    var source = entry.source;
    return [nameOf(entry), entry.reason, entry.detail, entry.path, entry.at.text, source ? source.repository.text : '',
      source ? source.commit.text : ''].join('\n').toLowerCase();
  });

  function affectedList(cause) {
    if (cause.affected.length < 2) return null;
    var list = el('ul', {});
    var asked = cause.affected.filter(function (one) { return matches[one] === true; });
    var some = asked.length > 0 && asked.length < cause.affected.length;
    var affected = some ? asked : cause.affected;
    var said = count(cause.affected.length, 'entry', 'entries');
    var details = el('details', {}, [el('summary', {}, [some ? asked.length.toLocaleString('en') + ' of ' + said + ' match' : said]), list]);
    details.addEventListener('toggle', function () {
      if (list.childElementCount > 0) return;
      affected.forEach(function (one) {
        var entry = typeof one === 'number' ? entries[one] : null;
        list.append(el('li', {}, entry ? [code(nameOf(entry)), ' ', link(entry.at)] : [code(one)]));
      });
    });
    return details;
  }
  function causeItem(cause) {
    var links = cause.links.concat([{ text: 'about this finding', url: cause.docs }]);
    return el('article', { class: 'finding ' + cause.severity }, [
      el('h3', { tabindex: '-1' }, [el('span', { class: 'badge ' + cause.severity }, [cause.severity]), ' ' + cause.title]),
      cause.subject || cause.at
        ? el('p', {}, [cause.subject ? code(cause.subject) : null, cause.subject && cause.at ? ' ' : null,
            cause.at ? link(cause.at) : null])
        : null,
      el('p', {}, [cause.message]),
      cause.findings > 1 ? el('p', {}, [count(cause.findings - 1, 'other finding has', 'other findings have') + ' the same cause.']) : null,
      el('p', {}, [el('strong', {}, ['What to do: ']), cause.remedy]),
      affectedList(cause),
      el('ul', { class: 'links' }, links.map(function (one) { return el('li', {}, [link(one)]); }))
    ]);
  }

  function worst(entry) {
    if (entry.causes.length === 0) return el('td', { class: 'c-found' }, [el('span', { class: 'quiet' }, ['none'])]);
    var severity = causes[entry.causes[0]].severity;
    return el('td', { class: 'c-found' }, [el('span', { class: 'badge ' + severity }, [severity]),
      entry.causes.length > 1 ? ' and ' + (entry.causes.length - 1) + ' more' : null]);
  }
  function marks(entry) {
    var cell = el('td', { class: 'c-evidence' });
    if (!entry.evidence) { cell.append(el('span', { class: 'quiet' }, ['not asked'])); return cell; }
    var said = entry.evidence.map(function (kind, at) { return words.evidence[at] + ' ' + words.outcome[kind][1]; }).join(', ');
    cell.append(el('span', { class: 'marks', 'aria-hidden': 'true', title: said }, entry.evidence.map(function (kind) {
      return el('span', { class: 'o-' + kind }, [words.outcome[kind][0]]);
    })), el('span', { class: 'hidden-label' }, [said]));
    return cell;
  }
  function entryRow(index) {
    var entry = entries[index], id = 'detail-' + index;
    var button = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': id }, [entry.name]);
    var detail = el('tr', { class: 'detail', id: id, hidden: '' });
    button.addEventListener('click', function () {
      if (detail.childElementCount === 0) detail.append(el('td', { colspan: '6' }, detailOf(entry)));
      detail.hidden = !detail.hidden;
      button.setAttribute('aria-expanded', String(!detail.hidden));
    });
    return [
      el('tr', {}, [
        el('th', { scope: 'row', class: 'c-name' }, [button]),
        el('td', { class: 'c-version mono' }, [entry.version || '–']),
        el('td', { class: 'c-status s-' + entry.status }, [words.status[entry.status][0]]),
        worst(entry),
        marks(entry),
        el('td', { class: 'c-place mono' }, [link(entry.at)])
      ]),
      detail
    ];
  }
  function step(kind, title, children) {
    return el('li', kind ? { class: 'o-' + kind } : {}, [el('strong', {}, [title]), ' '].concat(children));
  }
  function detailOf(entry) {
    var out = [el('p', {}, [words.status[entry.status][0] + ': ' + (entry.detail || words.status[entry.status][1]) +
      (entry.reason ? ' (' + entry.reason + ')' : '')])];
    if (entry.causes.length > 0) out.push(el('ul', {}, entry.causes.slice(0, 20).map(function (at) {
      return el('li', {}, [el('span', { class: 'badge ' + causes[at].severity }, [causes[at].severity]), ' ',
        el('a', { href: causes[at].docs, rel: 'noreferrer noopener' }, [causes[at].title])]);
    })));
    var steps = [step('', 'Package', [code(nameOf(entry)), ' at ', link(entry.at),
      entry.registry ? ', from ' : '', entry.registry ? link(entry.registry) : ''])];
    (entry.evidence || []).forEach(function (kind, at) {
      var own = at === 3 && entry.source ? [', ', link(entry.source.log)] : [];
      steps.push(step(kind, words.steps[at], [words.outcome[kind][1]].concat(own)));
    });
    if (entry.source) {
      var source = entry.source, proven = entry.evidence && entry.evidence[3] === 'verified' ? 'verified' : '';
      steps.push(step(proven, 'Workflow run', [source.run.text ? code(link(source.run)) : 'not stated', ', ' + source.how]));
      steps.push(step(proven, 'Commit', [source.commit.text ? code(link(source.commit)) : 'not stated', ' of ',
        source.repository.text ? link(source.repository) : 'a repository that is not stated', source.ref ? ', ' : '',
        source.ref ? code(source.ref) : '']));
    } else if (entry.evidence) {
      steps.push(step('', 'Workflow run and commit', ['not known: no provenance that holds says where this was built']));
    }
    out.push(el('ol', { class: 'chain', 'aria-label': 'From package to commit' }, steps));
    return out;
  }

  function grow(kind) {
    var next = matching[kind].slice(shown[kind], shown[kind] + PAGE[kind]);
    var first = null;
    next.forEach(function (index) {
      var items = kind === 'findings' ? [causeItem(causes[index])] : entryRow(index);
      first = first || items[0];
      items.forEach(function (item) { lists[kind].append(item); });
    });
    shown[kind] += next.length;
    var left = matching[kind].length - shown[kind];
    more[kind].hidden = left === 0;
    more[kind].textContent = 'Show ' + Math.min(left, PAGE[kind]) + ' of ' + left.toLocaleString('en') + ' more ' +
      (kind === 'findings' ? unit[1] : kind);
    return first;
  }
  function wanted() {
    var fields = new FormData(form);
    return { text: String(fields.get('search')).trim().toLowerCase().split(/\s+/).filter(Boolean),
      status: fields.get('status'), severity: fields.get('severity'), file: fields.get('file') };
  }
  function has(text, parts) { return parts.every(function (part) { return text.indexOf(part) !== -1; }); }
  function show() {
    var want = wanted();
    matching.entries = [];
    entries.forEach(function (entry, index) {
      if (want.status && entry.status !== want.status) return;
      if (want.file && entry.file !== want.file) return;
      if (want.severity === 'none' && entry.causes.length > 0) return;
      if (want.severity && want.severity !== 'none' &&
        !entry.causes.some(function (at) { return causes[at].severity === want.severity; })) return;
      if (has(entryText[index], want.text)) matching.entries.push(index);
    });
    matches = [];
    if (want.text.length > 0 || want.status || want.file) matching.entries.forEach(function (index) { matches[index] = true; });
    matching.findings = [];
    causes.forEach(function (cause, index) {
      if (want.severity && cause.severity !== want.severity) return;
      if ((want.status || want.file) && !cause.affected.some(function (at) {
        var entry = entries[at];
        return entry && (!want.status || entry.status === want.status) && (!want.file || entry.file === want.file);
      })) return;
      if (has(causeText[index], want.text)) matching.findings.push(index);
    });
    ['findings', 'entries'].forEach(function (kind) {
      lists[kind].replaceChildren();
      shown[kind] = 0;
      grow(kind);
    });
    if (matching.findings.length === 0 && all > 0) lists.findings.append(el('p', { class: 'quiet' }, ['No finding matches.']));
    if (matching.entries.length === 0) lists.entries.append(el('tr', {}, [el('td', { class: 'quiet', colspan: '6' },
      [entries.length > 0 ? 'No entry matches.' : 'No lockfile lists any entry.'])]));
    status.textContent = (all === 0 ? '' : matching.findings.length.toLocaleString('en') + ' of ' +
      count(causes.length, unit[0], unit[1]) + ' and ') + matching.entries.length.toLocaleString('en') + ' of ' + count(entries.length, 'entry', 'entries') + ' match.';
  }

  ['findings', 'entries'].forEach(function (kind) {
    more[kind].addEventListener('click', function () {
      var first = grow(kind);
      var target = first && first.querySelector('button, h3');
      if (target) target.focus();
    });
  });
  form.addEventListener('input', show);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(show, 0); });
  form.hidden = false;
  document.querySelectorAll('[data-live]').forEach(function (element) { element.hidden = false; });
  show();
})();
`;

// EXTERNAL MODULE: ./build/report/changes-table.js
var changes_table = __webpack_require__(30115);
// EXTERNAL MODULE: ./build/report/evidence-words.js
var evidence_words = __webpack_require__(11094);
// EXTERNAL MODULE: ./build/report/source-links.js
var source_links = __webpack_require__(91302);
;// CONCATENATED MODULE: ./build/report/html/changes.js







/** It is not searched: this many rows are shown, and how many more there are is said. */
const SHOWN = 500;
/** No more than these stand open: what changed must not push away what was found. */
const SHOWN_OPEN = 20;
const HEAD = ['Package', 'Change', 'From', 'To', 'Evidence', 'Built from'];
/** What the pull request changes, worst first: each version, its evidence before and now, and the commits between the two. */
function changesSection(verdict, source) {
    const { length } = verdict.changes;
    if (length === 0)
        return '';
    const rows = (0,changes_table/* changeRows */.QP)(verdict).slice(0, SHOWN);
    const head = HEAD.map((text) => `<th scope="col">${text}</th>`).join('');
    const body = rows.map((row) => rowOf(row, source)).join('\n');
    const more = length > rows.length ? `<p>and ${(0,wording/* number */.ai)(length - rows.length)} more; the JSON report has all of them.</p>` : '';
    return [
        `<section aria-labelledby="h-changes"><h2 id="h-changes">${(0,wording/* plural */.LS)(length, 'change')}</h2>`,
        `<details${length > SHOWN_OPEN ? '' : ' open'}><summary>What is different from the base</summary>`,
        `<table class="changes" aria-labelledby="h-changes"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
        `${more}</details></section>`,
    ].join('\n');
}
function rowOf({ change, entry, shift }, source) {
    const { kind, name, from, to, at } = change;
    const url = to === null ? null : (0,markdown_findings/* blobUrl */.b0)(at.file, at.line, source);
    const hashes = kind === 'rehashed' || kind === 'repinned';
    const cells = [
        changes_table/* KIND_WORDS */.Pv[kind],
        pinned(from, hashes),
        pinned(to, hashes),
        to === null ? '' : evidenceWords(from, entry, shift),
        to === null ? '' : commits(entry?.before?.source ?? null, entry?.source ?? null),
    ];
    const named = plain_link({ text: (0,report_escape/* shownText */.f$)(name, 240), url: url ?? undefined });
    // Without a link it must be said where this is; what was removed, was in the base.
    const place = to === null ? `${at.file}, in the base` : `${at.file}:${at.line}`;
    const where = url === null ? `<br><span class="quiet">${(0,report_escape/* htmlText */.js)(place, 240)}</span>` : '';
    return `<tr><th scope="row"><code>${named}</code>${where}</th>${cells.map((cell, at) => `<td data-label="${HEAD[at + 1] ?? ''}">${cell}</td>`).join('')}</tr>`;
}
function pinned(pin, hashes) {
    if (pin === null)
        return 'none';
    const hash = hashes || pin.integrity === null ? [pin.integrity ?? 'no hash'] : [];
    return [pin.version ?? pin.kind, ...hash].map((text) => `<code>${(0,report_escape/* htmlText */.js)(text, 120)}</code>`).join('<br>');
}
const SHIFT_WORDS = { lost: 'less: ', gained: 'more: ', same: '', unknown: '' };
/** The way goes from left to right, in words too: colour and arrow never stand alone. */
function evidenceWords(from, entry, shift) {
    const now = (0,evidence_words/* carriedWords */.o)(entry?.evidence ?? null);
    if (from === null)
        return now;
    const before = (0,evidence_words/* carriedWords */.o)(entry?.before?.evidence ?? null);
    const both = before === now ? now : `${before} → ${now}`;
    return `<span class="shift-${shift}">${SHIFT_WORDS[shift]}${both}</span>`;
}
function commits(before, now) {
    if (now === null)
        return before === null ? 'not known' : `not known; before: ${commit(before)}`;
    const compared = before === null ? null : (0,source_links/* compareUrl */.XH)(before, now);
    return [
        commit(now),
        ...(compared === null ? [] : [plain_link({ text: 'compare', url: (0,report_escape/* webUrl */.qP)(compared) ?? undefined })]),
    ].join('<br>');
}
function commit({ commit: hash, commitUrl, repository }) {
    // Redacted while the address is still whole.
    const place = (0,report_escape/* shownText */.f$)(repository ?? '', 240).replace(/^https?:\/\/(?:github\.com\/)?/, '');
    const short = hash === null ? '' : (0,report_escape/* shownText */.f$)(hash.slice(0, 10), 20);
    const text = [place, short].filter((part) => part !== '').join('@') || 'not stated';
    return plain_link({ text, url: commitUrl === null ? undefined : ((0,report_escape/* webUrl */.qP)(commitUrl) ?? undefined) });
}

// EXTERNAL MODULE: ./build/report/agreed.js
var agreed = __webpack_require__(62583);
// EXTERNAL MODULE: ./build/report/headline.js
var headline = __webpack_require__(2251);
;// CONCATENATED MODULE: ./build/report/html/sections.js







/** A table that is not searched shows this many rows and says how many there are. */
const SHOWN_ROWS = 500;
const MARKS = { good: '✔', warn: '!', bad: '✘' };
function headSection(verdict) {
    const { mood, text } = (0,headline/* headline */.P)(verdict);
    const scope = (0,report_statuses/* scopeLine */.VU)(verdict);
    const named = verdict.lockfiles.slice(0, 5).map((file) => `<code>${(0,report_escape/* htmlText */.js)(file, 240)}</code>`);
    const more = verdict.lockfiles.length - named.length;
    const lockfiles = named.length === 0 ? '' : ` in ${named.join(', ')}${more > 0 ? ` and ${(0,wording/* number */.ai)(more)} more` : ''}`;
    const findings = verdict.findings.length === 0 ? 'No findings.' : `Findings: ${(0,wording/* levelCounts */.pS)(verdict.findings)}.`;
    return [
        `<header class="top ${mood}"><div class="wrap">`,
        '<p class="brand">Countersign audit</p>',
        `<h1><span aria-hidden="true">${MARKS[mood]}</span> ${(0,report_escape/* htmlText */.js)(text)}</h1>`,
        `<p>${(0,report_escape/* htmlText */.js)((0,report_statuses/* coverageSum */.GN)(verdict.coverage))}${lockfiles}.</p>`,
        `<p>${findings}${scope === null ? '' : ` ${(0,report_escape/* htmlText */.js)(scope, 240)}`}</p>`,
        '</div></header>',
    ].join('\n');
}
/** The parts of the sum as a bar with its legend, and what the packages carry. */
function summarySection({ coverage, counts, packages }) {
    const parts = report_statuses/* SHOWN_STATUSES */.po.map((status) => ({ status, count: (0,report_statuses/* countOf */.pq)(coverage, status) }));
    let x = 0;
    const bars = parts.map(({ status, count }) => {
        // One of 5,000 must still be seen.
        const width = count === 0 ? 0 : Math.max(6, (count / Math.max(1, coverage.total)) * 1000);
        x += width;
        return count === 0
            ? ''
            : `<rect class="${status}" x="${(x - width).toFixed(1)}" y="0" width="${width.toFixed(1)}" height="10"/>`;
    });
    const legend = parts
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `<li><svg viewBox="0 0 1 1" aria-hidden="true"><rect class="${status}" width="1" height="1"/></svg><b>${(0,wording/* number */.ai)(count)}</b><span>${report_statuses/* STATUS_WORDS */.ly[status].word} <span class="quiet">${meaning(status, packages)}</span></span></li>`);
    const rows = (0,wording/* evidenceRows */.dK)(counts).map(({ what, count }) => `<tr><th scope="row">${what}</th><td class="number">${(0,wording/* number */.ai)(count)}</td></tr>`);
    return [
        '<section class="summary" aria-label="Summary"><div><h2>Entries</h2>',
        `<svg class="bar" viewBox="0 0 ${Math.max(1000, x).toFixed(1)} 10" preserveAspectRatio="none" aria-hidden="true">${bars.join('')}</svg>`,
        `<ul class="legend">${legend.join('')}</ul></div>`,
        `<div><h2>Evidence</h2><table><caption>Of ${(0,wording/* plural */.LS)(counts.packages, 'package version')} asked about</caption><thead><tr><th scope="col">Evidence</th><th scope="col" class="number">Packages with it</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
        '</section>',
    ].join('\n');
}
/** Of what no registry has evidence of, the reasons: a folder of this repository is another thing than a git commit. */
function meaning(status, packages) {
    if (status !== 'not-applicable')
        return report_statuses/* STATUS_WORDS */.ly[status].meaning;
    const groups = (0,report_statuses/* byReason */.UN)(packages, [status], 0).slice(0, 5);
    return groups.map(({ count, reason }) => `${(0,wording/* number */.ai)(count)} ${(0,report_escape/* htmlText */.js)(reason, 60)}`).join(', ');
}
function problemsSection({ errors }, source) {
    if (errors.length === 0)
        return '';
    const items = errors.slice(0, SHOWN_ROWS).map(({ message, hint, file, line }) => {
        const where = (0,wording/* place */.ik)(file ?? null, line ?? null);
        const url = file === undefined ? null : (0,markdown_findings/* blobUrl */.b0)(file, line ?? null, source);
        const at = where === null ? '' : `${plain_link({ text: (0,report_escape/* shownText */.f$)(where, 240), url: url ?? undefined })}: `;
        return `<li>${at}${(0,report_escape/* htmlText */.js)(message)}${hint === undefined ? '' : ` <strong>What to do:</strong> ${(0,report_escape/* htmlText */.js)(hint)}`}</li>`;
    });
    return section('problems', 'Could not be read', `<ul>${items.join('\n')}</ul>${rest(errors.length, items.length)}`);
}
/** Stands hidden until the script has something to do with it. */
function filterForm(data) {
    const statuses = report_statuses/* SHOWN_STATUSES */.po.filter((status) => data.entries.some((entry) => entry.status === status));
    const levels = wording/* LEVELS */.A_.filter((level) => data.causes.some((cause) => cause.severity === level));
    const files = [...new Set(data.entries.map(({ file }) => file))];
    // All three are words of ours or texts of the views.
    const option = (value, label = value) => `<option value="${(0,report_escape/* htmlOfShown */.oS)(value)}">${(0,report_escape/* htmlOfShown */.oS)(label)}</option>`;
    const select = (name, label, all, options) => `<label>${label}<select name="${name}">${option('', all)}${options.join('')}</select></label>`;
    return [
        '<form id="filters" role="search" aria-label="Findings and entries" hidden>',
        '<label>Search: name, version, repository, commit, text<input type="search" name="search" autocomplete="off" spellcheck="false"></label>',
        select('severity', 'Severity', 'any', [...levels, 'none'].map((level) => option(level, level === 'none' ? 'no finding' : level))),
        select('status', 'Status', 'any', statuses.map((status) => option(status, report_statuses/* STATUS_WORDS */.ly[status].word))),
        select('file', 'Lockfile', 'all', files.map((file) => option(file))),
        '<button type="reset">Clear</button><p role="status" id="matches"></p></form>',
    ].join('\n');
}
function waivedSection({ waived }) {
    if (waived.length === 0)
        return '';
    const by = { waiver: 'waived', baseline: 'known before', ignored: 'ignored by the policy' };
    const items = waived.slice(0, SHOWN_ROWS).map((one) => {
        const { finding, reason, expires } = one;
        const what = finding.package === null ? '' : ` <code>${(0,report_escape/* htmlText */.js)((0,wording/* packageName */.oZ)(finding.package, finding.version), 240)}</code>`;
        const until = expires === null ? '' : ` until ${(0,report_escape/* htmlText */.js)(expires, 30)}`;
        return `<li>${finding.severity} ${finding.code}${what}, ${by[one.by]}${until}${reason === '' ? '' : `: ${(0,report_escape/* htmlText */.js)(reason, 400)}`}</li>`;
    });
    const list = `<details><summary>Show what was waived, known before or ignored</summary><ul>${items.join('\n')}</ul>${rest(waived.length, items.length)}</details>`;
    return section('waived', `${(0,wording/* plural */.LS)(waived.length, 'finding')} not counted`, list);
}
function trustFooter(verdict, version) {
    const sentences = [
        `Trust: ${(0,wording/* trustLines */._)(verdict.trust)
            .map((line) => (0,report_escape/* htmlText */.js)(line, 400))
            .join('; ')}.`,
        ...(0,agreed/* judgementLines */.pp)(verdict).map((line) => (0,report_escape/* htmlText */.js)(line, 1000)),
        ...(verdict.coverage.verified === 0 ? [] : [wording/* CAVEAT */.d_]),
        `Made by Countersign ${(0,report_escape/* htmlText */.js)(version, 40)}. This file asks nobody anything; only its links lead elsewhere.`,
    ];
    return `<footer><div class="wrap">${sentences.map((text) => `<p>${text}</p>`).join('')}</div></footer>`;
}
function section(id, title, body) {
    return `<section aria-labelledby="h-${id}"><h2 id="h-${id}">${title}</h2>${body}</section>`;
}
function rest(all, shown) {
    return all === shown ? '' : `<p>and ${(0,wording/* number */.ai)(all - shown)} more; the JSON report has all of them.</p>`;
}

;// CONCATENATED MODULE: ./build/report/html/style.js
/** The page's own style. No address and nothing foreign is in it; the policy of the page allows exactly this text. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f6f8fa; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e; --link: #0550ae;
  --good: #116329; --warn: #7a4d00; --bad: #a40e26; --dim: #59636e; --hover: #eef1f4;
  --bar-verified: #2da44e; --bar-failed: #cf222e; --bar-weak: #d4a72c; --bar-only: #8250df; --bar-not: #bc4c00;
  --bar-na: #afb8c1;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0d1117; --panel: #151b23; --line: #3d444d; --text: #e6edf3; --quiet: #9da7b1; --link: #79b8ff;
    --good: #56d364; --warn: #e3b341; --bad: #ff938a; --dim: #9da7b1; --hover: #1c232c; --bar-na: #656c76;
  }
}
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, sans-serif; }
.wrap { max-width: 1240px; margin: 0 auto; padding: 0 20px; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999em; background: var(--page); padding: 8px 12px; }
.skip:focus { left: 8px; top: 8px; z-index: 2; }
.top { border-top: 6px solid var(--good); background: var(--panel); border-bottom: 1px solid var(--line); padding: 18px 0; }
.top.warn { border-top-color: var(--warn); } .top.bad { border-top-color: var(--bad); }
.brand { margin: 0; color: var(--quiet); font-weight: 600; }
h1 { margin: 4px 0 6px; font-size: 24px; line-height: 1.3; }
.good h1 span { color: var(--good); } .warn h1 span { color: var(--warn); } .bad h1 span { color: var(--bad); }
.top p { margin: 2px 0; }
h2 { font-size: 19px; margin: 30px 0 10px; }
h3 { font-size: 15px; margin: 0; }
p { margin: 6px 0; }
code, .mono { font: 13px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.quiet { color: var(--quiet); }
.summary { display: grid; grid-template-columns: 1fr 1fr; gap: 0 40px; }
.bar { width: 100%; height: 14px; display: block; border-radius: 4px; background: var(--line); }
.verified { fill: var(--bar-verified); } .failed { fill: var(--bar-failed); } .weakly-bound { fill: var(--bar-weak); }
.registry-only { fill: var(--bar-only); } .not-audited { fill: var(--bar-not); } .unchanged, .not-applicable { fill: var(--bar-na); }
.legend { list-style: none; margin: 12px 0 0; padding: 0; }
.legend li { display: flex; gap: 8px; align-items: baseline; }
.legend svg { width: 11px; height: 11px; flex: none; }
.legend b { min-width: 3.5em; text-align: right; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--quiet); padding: 0 0 6px; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px 6px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { font-weight: 600; color: var(--quiet); overflow-wrap: normal; }
tbody th { font-weight: 400; }
td.number, thead th.number { text-align: right; font-variant-numeric: tabular-nums; }
form { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: end; background: var(--panel); border: 1px solid var(--line); border-radius: 8px; padding: 12px 14px; margin-top: 26px; }
form label, form button, .badge { overflow-wrap: normal; }
form label { display: flex; flex-direction: column; gap: 3px; color: var(--quiet); font-size: 13px; min-width: 0; }
form label:first-child { flex: 1 1 240px; }
form [role=status] { flex-basis: 100%; margin: 0; }
input, select, button { font: inherit; font-size: 15px; color: var(--text); background: var(--page); border: 1px solid var(--quiet); border-radius: 6px; padding: 6px 10px; max-width: 100%; }
select { max-width: 300px; }
button { cursor: pointer; } button:hover { background: var(--hover); }
.finding { border: 1px solid var(--line); border-left: 5px solid var(--quiet); border-radius: 6px; padding: 10px 14px; margin: 10px 0; overflow-wrap: anywhere; }
.finding.critical, .finding.high { border-left-color: var(--bad); } .finding.medium { border-left-color: var(--warn); }
.finding.incomplete { border-left-color: #8250df; }
.finding p { margin: 4px 0; max-width: 95ch; }
.finding ul { margin: 4px 0; padding-left: 20px; }
.links { display: flex; flex-wrap: wrap; gap: 2px 16px; list-style: none; }
.finding ul.links { padding: 0; }
.badge { display: inline-block; color: #ffffff; background: #57606a; border-radius: 10px; padding: 0 9px; font-size: 13px; font-weight: 600; white-space: nowrap; }
.badge.critical { background: #a40e26; } .badge.high { background: #a04100; } .badge.medium { background: #7a5900; }
.badge.low { background: #0550ae; } .badge.incomplete { background: #6639ba; }
.entries th button { border: 0; padding: 0; background: none; color: var(--link); text-align: left; font: 13px/1.6 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.entries th button::before { content: '\\25B8'; display: inline-block; width: 1.2em; }
.entries th button[aria-expanded=true]::before { content: '\\25BE'; }
.entries .c-name { width: 30%; } .entries .c-version { width: 10%; } .entries .c-status { width: 13%; }
.entries .c-found { width: 13%; } .entries .c-evidence { width: 14%; }
.entries { table-layout: fixed; }
.s-verified { color: var(--good); } .s-failed { color: var(--bad); } .s-not-audited, .s-weakly-bound, .s-registry-only { color: var(--warn); }
.s-unchanged, .s-not-applicable { color: var(--dim); }
.marks { white-space: nowrap; } .marks span { display: inline-block; width: 1.3em; }
.o-verified { color: var(--good); } .o-absent { color: var(--dim); } .o-rejected { color: var(--bad); }
.o-unsupported, .o-unknown { color: var(--warn); }
.detail td { background: var(--panel); padding: 12px 16px; }
.chain { margin: 8px 0 4px; padding: 0; list-style: none; }
.chain li { border-left: 3px solid var(--line); padding: 0 0 10px 14px; margin-left: 5px; position: relative; }
.chain li:last-child { padding-bottom: 0; }
.chain li::before { content: ''; position: absolute; left: -7px; top: 7px; width: 11px; height: 11px; border-radius: 50%; background: var(--line); }
.chain li.o-verified, .chain li.o-absent, .chain li.o-rejected, .chain li.o-unsupported, .chain li.o-unknown { color: var(--text); }
.chain li.o-verified::before { background: var(--bar-verified); } .chain li.o-rejected::before { background: var(--bar-failed); }
.chain li.o-unknown::before, .chain li.o-unsupported::before { background: var(--bar-weak); }
.scroll { overflow-x: auto; }
.changes th:first-child { width: 22%; } .changes td:nth-child(3), .changes td:nth-child(4) { width: 13%; }
.shift-lost { color: var(--bad); font-weight: 600; } .shift-gained { color: var(--good); }
summary { cursor: pointer; padding: 4px 0; }
footer { margin: 40px 0 0; padding: 14px 0 30px; border-top: 1px solid var(--line); color: var(--quiet); font-size: 14px; }
.hidden-label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media (max-width: 760px) {
  .wrap { padding: 0 14px; }
  .summary { grid-template-columns: 1fr; }
  h1 { font-size: 20px; }
  form label { flex: 1 1 40%; } form label:first-child, form label:nth-of-type(4) { flex-basis: 100%; } select { max-width: none; }
  .entries .c-evidence, .entries .c-place { display: none; }
  .entries .c-name { width: 36%; } .entries .c-version { width: 17%; } .entries .c-status { width: 23%; } .entries .c-found { width: 24%; }
  .entries th, .entries td { padding-right: 6px; font-size: 13px; } .entries th button, .entries .c-version.mono { font-size: 12px; }
  .entries .c-status { overflow-wrap: normal; } .plain .c-place { display: none; }
  .changes, .changes tbody, .changes tr, .changes tbody th, .changes td { display: block; width: auto !important; } .changes thead { display: none; }
  .changes tr { border-bottom: 1px solid var(--line); padding: 6px 0; } .changes tbody th, .changes td { border: 0; padding: 1px 0; }
  .changes td:empty { display: none; } .changes td::before { content: attr(data-label) ': '; color: var(--quiet); }
}
@media print { form, .more { display: none; } }
`;

;// CONCATENATED MODULE: ./build/report/html.js













/**
 * The audit as one HTML file that loads nothing: all findings and all entries, to be filtered and searched where scripts
 * run, and as plain tables where they do not. Its policy allows one style and one script by their hashes, no request, no
 * form and no HTML made of text: what a hostile name might get past the escaping would still not run.
 */
function renderHtml(verdict, version, source = {}) {
    const causes = (0,report_causes/* causesOf */.c)(verdict);
    const data = reportData(verdict, causes, source);
    return `${[
        '<!doctype html>',
        '<html lang="en"><head><meta charset="utf-8">',
        `<meta http-equiv="Content-Security-Policy" content="${contentPolicy()}">`,
        '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex">',
        `<title>Countersign · ${(0,report_escape/* htmlText */.js)((0,headline/* headline */.P)(verdict).text, 160)}</title>`,
        `<style>${STYLE}</style></head><body>`,
        '<a class="skip" href="#findings">Skip to the findings</a>',
        headSection(verdict),
        '<main class="wrap">',
        summarySection(verdict),
        problemsSection(verdict, source),
        filterForm(data),
        findingsSection(data, verdict.findings.length),
        changesSection(verdict, source),
        entriesSection(data),
        waivedSection(verdict),
        '</main>',
        trustFooter(verdict, version),
        `<script type="application/json" id="data">${(0,report_escape/* htmlJson */.o8)({ ...data, words: WORDS })}</script>`,
        `<script>${SCRIPT}</script>`,
        '</body></html>',
    ]
        .filter((part) => part !== '')
        .join('\n')}\n`;
}
const WORDS = {
    status: Object.fromEntries(Object.entries(report_statuses/* STATUS_WORDS */.ly).map(([status, { word, meaning }]) => [status, [word, meaning]])),
    outcome: OUTCOME_WORDS,
    evidence: EVIDENCE_WORDS,
    steps: STEP_WORDS,
};
function contentPolicy() {
    const hash = (text) => `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'`;
    return [
        "default-src 'none'",
        `script-src ${hash(SCRIPT)}`,
        `style-src ${hash(STYLE)}`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
}
function findingsSection(data, all) {
    const { length } = data.causes;
    const body = length === 0 ? '<p>No findings.</p>' : `<noscript>${plainFindings(data)}</noscript>`;
    return [
        `<section id="findings" aria-labelledby="h-findings" tabindex="-1"><h2 id="h-findings">${length === 0 ? 'Findings' : (0,wording/* findingsOfCauses */.UU)(all, length)}</h2>`,
        body,
        '<div id="finding-list" data-live hidden></div>',
        '<p class="more"><button type="button" id="more-findings" hidden>Show more</button></p></section>',
    ].join('\n');
}
function entriesSection(data) {
    const columns = [
        ['name', 'Package'],
        ['version', 'Version'],
        ['status', 'Status'],
        ['found', 'Findings'],
        ['evidence', 'Evidence'],
        ['place', 'Place'],
    ];
    const head = columns.map(([key, word]) => `<th scope="col" class="c-${key}">${word}</th>`).join('');
    return [
        `<section id="entries" aria-labelledby="h-entries"><h2 id="h-entries">${(0,wording/* plural */.LS)(data.entries.length, 'entry', 'entries')}</h2>`,
        `<noscript>${plainEntries(data)}</noscript>`,
        `<table class="entries" data-live hidden><caption>Choose a package to see its evidence and its way back to a commit. Evidence, in this order: ${EVIDENCE_WORDS.join(', ')}.</caption>`,
        `<thead><tr>${head}</tr></thead><tbody id="entry-list"></tbody></table>`,
        '<p class="more"><button type="button" id="more-entries" hidden>Show more</button></p></section>',
    ].join('\n');
}


/***/ })

};
;