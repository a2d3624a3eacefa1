import { beforeAll, describe, expect, it } from 'vitest';
import { loadDemoWorld } from '../../../src/demo/world.ts';
import {
  decoded,
  type Document,
  documentsOf,
  flipped,
  type Leaf,
  leavesOf,
  otherLockfilesOf,
  seeded,
  withLeaf,
} from './flips.ts';

/**
 * A bit is flipped in every value that the demo's registry answered with and that its lockfile holds, and the report has to
 * change: the demo is verified, not told. What is no evidence is listed here with the reason; anything else that can be
 * changed unseen fails. Each is `kind package /path/of/the/value`.
 */
const NO_EVIDENCE: readonly { readonly what: RegExp; readonly why: string }[] = [
  { what: /^keys /, why: 'the keys that a registry under audit serves vouch for nothing' },
  { what: /^version \S+ \/dist\/(?:fileCount|unpackedSize)$/, why: 'unsigned counts; nothing follows from them' },
  { what: /^(?:version|packument) \S+ (?:\/versions\/[^/]+)?\/dist\/shasum$/, why: 'the lockfile pins a sha512' },
  { what: /^version \S+ \/dist\/tarball$/, why: 'npm fetches from the lockfile’s address' },
  { what: /^version \S+ \/dist\/attestations\/url$/, why: 'rebuilt on the registry that is configured' },
  {
    what: /^version \S+ \/dist\/attestations\/provenance\/predicateType$/,
    why: 'an announcement; it need only be there',
  },
  {
    what: /^version \S+ \/repository\/(?:type|url)$/,
    why: 'compared as a repository, and only with provenance: see below',
  },
  { what: /\/inclusionProof\/(?:rootHash|treeSize)$/, why: 'the log’s signed checkpoint has both; those are used' },
  { what: /\/0\/bundle\/mediaType$/, why: 'two versions of the format are read alike' },
  {
    what: /^packument crypto-fetch \/(?:dist-tags|versions|time)\//,
    why: 'whether the version is listed is what counts',
  },
  {
    what: /^packument event-bus \/(?:dist-tags|versions\/[^/]+\/(?:repository|dist\/(?:tarball|fileCount|unpackedSize)))/,
    why: 'as in a version document',
  },
  { what: /^version event-bus \/dist\/integrity$/, why: 'of an unsigned version the root packument speaks' },
  { what: /^version @corp\/payments /, why: 'its address is on a host that is never asked' },
  { what: /^lockfile (?:@corp\/payments|crypto-fetch) .*\/integrity$/, why: 'nobody has a hash to compare it with' },
  { what: /^version json-stream \/dist\/signatures\/0\/sig$/, why: 'the signature was invalid before' },
  {
    what: /^attestations fast-retry \/attestations\/1\/(?:predicateType|bundle\/dsseEnvelope\/)/,
    why: 'the envelope was invalid before',
  },
  { what: /^lockfile date-tools .*\/integrity$/, why: 'the hash was another before' },
  { what: /^lockfile \S+ \/lockfileVersion$/, why: 'a file that states none is read by what it holds' },
  {
    what: /^lockfile \S+ \/packages\/.*\/resolved$/,
    why: 'the hash binds; of an address that is another package’s see below',
  },
  { what: /^lockfile \S+ \/(?:name|version|requires|packages\/\/.*)$/, why: 'the project itself' },
];

/** Values that are looked at in several places; the others in one. */
const LONG = /\/(?:payload|sig|rawBytes|canonicalizedBody|signedEntryTimestamp|envelope|integrity|keyid|name|version)$/;

const labelOf = ({ kind, package: name }: Document, { path }: Pick<Leaf, 'path'>): string =>
  `${kind} ${name} /${path.join('/')}`;
const reasonFor = (label: string): string | undefined => NO_EVIDENCE.find(({ what }) => what.test(label))?.why;

let documents: readonly Document[];
beforeAll(async () => void (documents = documentsOf(await loadDemoWorld())));

// Hundreds of audits each: seconds on an idle machine, many on a busy one.
describe('a bit flipped in the demo’s world', { timeout: 180_000 }, () => {
  it.each(['version', 'attestations', 'packument', 'lockfile'])(
    'changes the report, in every value of a %s that is evidence',
    async (kind) => {
      const unseen = new Set<string>();
      let [tried, values] = [0, 0];
      for (const document of documents.filter((each) => each.kind === kind)) {
        const before = await document.report(document.text);
        for (const leaf of leavesOf(JSON.parse(document.text))) {
          const label = labelOf(document, leaf);
          if (reasonFor(label) !== undefined) continue;
          values += 1;
          for (const place of LONG.test(label) ? [0.3, 0.999] : [0.6]) {
            tried += 1;
            const changed = withLeaf(document.text, { ...leaf, value: flipped(leaf.value, place) });
            if ((await document.report(changed)) === before) unseen.add(label);
          }
        }
      }
      console.info(`demo: ${tried} flips in ${values} values of ${kind} documents`);
      expect([...unseen]).toEqual([]);
      expect(tried).toBeGreaterThan(0);
    },
  );

  it('changes the report, in every name, version and hash of the other package managers’ lockfiles', async () => {
    let tried = 0;
    for (const { package: path, text, report } of otherLockfilesOf(await loadDemoWorld())) {
      const before = await report(text);
      for (const { 0: pin, index } of text.matchAll(/sha512-[A-Za-z0-9+/=]+|^ *'?[@a-z][\w@/-]*@\d+\.\d+\.\d+/gm)) {
        // A hash that was wrong before is shown by its beginning; of a key, the last digit is the version's.
        const at = pin.startsWith('sha512-') ? index + 12 : index + pin.length - 1;
        const changed = `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) ^ 1)}${text.slice(at + 1)}`;
        tried += 1;
        expect(await report(changed), `${path}: ${pin}`).not.toBe(before);
      }
    }
    console.info(`demo: ${tried} flips in the other lockfiles`);
    expect(tried).toBeGreaterThan(4);
  });

  it('changes the report where another repository is named than the one that built it', async () => {
    const built = documents.filter(
      ({ kind, package: name }) => kind === 'version' && /http|ledger|forms/.test(name ?? ''),
    );
    for (const { text, report } of built) {
      expect(await report(text.replace('github.com/acme/', 'github.com/acmf/'))).not.toBe(await report(text));
    }
    expect(built).toHaveLength(3);
  });

  it('changes the report where a lockfile’s address is another package’s', async () => {
    const locked = documents.filter(({ kind, package: name }) => kind === 'lockfile' && name === 'ledger');
    for (const { text, report } of locked) {
      expect(await report(text.replace('/ledger-2.', '/ledgfr-2.'))).not.toBe(await report(text));
      expect(await report(text.replace('.example/ledger/', '.example/ledgfr/'))).not.toBe(await report(text));
      expect(await report(text.replace('//registry.', '//registrx.'))).not.toBe(await report(text));
    }
    expect(locked).toHaveLength(1);
  });

  it('anywhere, at random, changes the report or is explained', async () => {
    const random = seeded(20_261_122);
    const count = 250;
    const reasons = new Map<string, number>();
    const unexplained: string[] = [];
    const reports = new Map<Document, Promise<string>>();
    let seen = 0;
    for (let index = 0; index < count; index += 1) {
      const document = documents[Math.floor(random() * documents.length)] ?? documents[0];
      if (document === undefined) throw new Error('there are no documents');
      const bytes = Buffer.from(document.text);
      const at = Math.floor(random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 7));
      const changed = bytes.toString();
      const before = reports.get(document) ?? document.report(document.text);
      reports.set(document, before);
      if ((await document.report(changed)) !== (await before)) {
        seen += 1;
        continue;
      }
      const why = explain(document, changed);
      if (why === null)
        unexplained.push(
          `${document.kind} ${document.package} at ${at}: ${JSON.stringify(changed.slice(at - 40, at + 40))}`,
        );
      else reasons.set(why, (reasons.get(why) ?? 0) + 1);
    }
    const why = [...reasons].map(([reason, times]) => `${times} ${reason}`).join('; ');
    console.info(`demo: of ${count} flips at random ${seen} changed the report; unseen: ${why}`);
    expect(unexplained).toEqual([]);
    expect(seen).toBeGreaterThan(count / 2);
  });

  it('has no exception that it does not need', () => {
    const labels = documents.flatMap((document) =>
      leavesOf(JSON.parse(document.text)).map((leaf) => labelOf(document, leaf)),
    );
    expect(NO_EVIDENCE.filter(({ what }) => !labels.some((label) => what.test(label)))).toEqual([]);
  });
});

/** Why a change of a document's text cannot be seen in the report, or `null`. */
function explain(document: Document, changed: string): string | null {
  const whole = reasonFor(`${document.kind} ${document.package} /`);
  if (whole !== undefined) return whole;
  let after: ReadonlyMap<string, Leaf>;
  try {
    after = byLabel(document, changed);
  } catch {
    return null;
  }
  const reasons = [...byLabel(document, document.text)].flatMap(([label, { value }]) => {
    const now = after.get(label);
    // An empty text says as much as none.
    if (now?.value === value || (now === undefined && value === '')) return [];
    return [reasonFor(label) ?? sameBytes(label, value, now?.value)];
  });
  if (reasons.length === 0) return 'whitespace, or a name of nothing';
  return reasons.includes(null) ? null : (reasons[0] ?? null);
}

function byLabel(document: Document, text: string): ReadonlyMap<string, Leaf> {
  return new Map(leavesOf(JSON.parse(text)).map((leaf) => [labelOf(document, leaf), leaf]));
}

function sameBytes(label: string, value: unknown, now: unknown): string | null {
  const [before, after] = [decoded(value), decoded(now)];
  if (before === null || after === null || before.bytes.length !== after.bytes.length) return null;
  const places = [...before.bytes.keys()].filter((index) => before.bytes[index] !== after.bytes[index]);
  if (places.length === 0) return 'bits of base64 that stand for nothing';
  if (!label.endsWith('/rawBytes')) return null;
  // What a certificate's signature covers begins behind the outer tag and length (X.509: `tbsCertificate`). Behind it,
  // names of algorithm and signature precede the signature's own bytes.
  const signedEnd = 8 + before.bytes.readUInt16BE(6);
  return places.every((place) => place < 4 || (place >= signedEnd && place < signedEnd + 15))
    ? 'tags around what a certificate’s signature covers'
    : null;
}
