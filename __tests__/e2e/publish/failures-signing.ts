import type { FailureCase, KnownFailure } from './failures-shape.ts';

/** It is no failure any more: published, confirmed, and this many entries in the log. */
const published = (entries = 1) =>
  ({ outcome: 'confirmed', stage: null, codes: [], entries }) as const satisfies Partial<FailureCase>;

const ENTRIES = /entries$/;

export const TLOG_CONFLICT: KnownFailure = {
  symptom: '`TLOG_CREATE_ENTRY_ERROR (409) an equivalent entry already exists`',
  cause: 'the log’s answer came too late for npm, which asked again and took the conflict for a failure',
  threads: ['sigstore/sigstore-js#1708', 'UI5/webcomponents#13859'],
  cases: [
    {
      what: 'the log’s answer is lost after it wrote',
      answer: 'the entry that the conflict names is fetched',
      ...published(),
      says: [],
      given: {
        arrange: ({ scene }) =>
          void scene.stage.sigstore.rekorV1.fail({ path: ENTRIES, fault: 'reset', landed: true, times: 1 }),
      },
    },
    {
      what: 'the log says that it has an equal one, and not where',
      answer: 'it is signed again, and the second entry is told of',
      ...published(2),
      says: [],
      given: {
        arrange: ({ scene }) =>
          void scene.stage.sigstore.rekorV1.fail({ path: ENTRIES, fault: { status: 409 }, landed: true, times: 1 }),
      },
    },
  ],
};

export const TRANSIENT: KnownFailure = {
  symptom: '`CA_CREATE_SIGNING_CERTIFICATE_ERROR`, or a timeout of TUF or Fulcio',
  cause: 'a certificate authority that is busy for a moment, and nobody tries again',
  threads: ['sigstore/sigstore-js#1330', 'actions/attest-build-provenance#194'],
  cases: [
    {
      what: 'Fulcio answers 503 once',
      answer: 'tried again, with a fresh token',
      ...published(),
      says: [],
      given: { arrange: ({ scene }) => void scene.stage.sigstore.fulcio.fail({ fault: { status: 503 }, times: 1 }) },
    },
    {
      what: 'Fulcio refuses the token',
      answer: 'not tried again; what it answered is told',
      outcome: 'failed',
      stage: 'attest',
      codes: ['ATTEST_REFUSED'],
      entries: 0,
      says: [/Fulcio http/, /Nothing was written to the public log/],
      given: { arrange: ({ scene }) => void scene.stage.sigstore.fulcio.fail({ fault: { status: 401 } }) },
    },
  ],
};

export const OLD_NPM_NEW_LOG: KnownFailure = {
  symptom: '`npm publish --provenance-file` fails with npm 10 and a bundle of Rekor v2',
  cause: 'npm verifies the bundle before it sends it, and npm 10 knows no such entries',
  threads: [],
  cases: [
    {
      what: 'npm 10, and the services that npm’s own CLI signs with',
      answer: 'Rekor v1 is the default',
      ...published(),
      says: [],
      given: { args: ['--form=token'], job: { npm: '10' } },
    },
    ...(['11', '12'] as const).map((npm) => ({
      what: `npm ${npm}, and Rekor v2 by the signing configuration`,
      answer: 'published',
      ...published(),
      says: [],
      given: { job: { npm, rekor: 'v2' as const } },
    })),
    {
      what: 'npm 10, and Rekor v2 by the signing configuration',
      answer: 'told before anything is signed',
      outcome: 'failed',
      stage: 'preflight',
      codes: ['NPM_VERSION'],
      entries: 0,
      says: [/npm is "10\.\d+\.\d+"; provenance that is logged by Rekor v2 needs 11/],
      given: { args: ['--form=token'], job: { npm: '10', rekor: 'v2' } },
    },
  ],
};
