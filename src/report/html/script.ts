/**
 * The page's own script: lists, filters and searches what lies in the page as JSON. It makes elements and text nodes only,
 * never HTML out of text, and the page's policy (`require-trusted-types-for`) forbids it to. The policy allows exactly this
 * text. It must run in any browser of the last years, unbuilt; `__tests__/browser/` runs it.
 */
export const SCRIPT = String.raw`
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
