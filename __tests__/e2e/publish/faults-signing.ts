import type { FaultRule } from '../../support/publishing/endpoint.ts';
import type { Service } from './faults-play.ts';
import { type Boundary, type End, fine, type FaultRow, inVain, stopped } from './faults-shape.ts';

type How = FaultRule['fault'];

const BUSY: How = { status: 503 };
const SLOW: How = { delayMs: 100 };

const once = (fault: How, more: Partial<FaultRule> = {}): FaultRule => ({ fault, times: 1, ...more });
const always = (fault: How, more: Partial<FaultRule> = {}): FaultRule => ({ fault, ...more });

function at(service: Service, rule: FaultRule, fault: string, ends: End, more: Partial<FaultRow> = {}): FaultRow {
  return { fault, faults: [{ service, rule }], ends, ...more };
}

const attesting = (service: Service, rule: FaultRule, fault: string, ends: End): FaultRow => ({
  fault,
  faults: [{ service, rule, from: 'attest' }],
  ends,
});
const publishing = (service: Service, rule: FaultRule, fault: string, ends: End): FaultRow => ({
  fault,
  faults: [{ service, rule, from: 'publish' }],
  ends,
});

const TOKEN = { path: '/token' } as const;
const EXCHANGE = { path: /\/oidc\/token\/exchange\// } as const;
const SUBMIT = { path: /entries$/, method: 'POST' } as const;
const V2 = { rekor: 'v2' } as const;

export const IDENTITY: Boundary = {
  name: 'GitHub’s identity tokens',
  npm: false,
  rows: [
    at('oidc', always({ status: 500 }, TOKEN), '500, from the start', stopped('ID_TOKEN')),
    at('oidc', always('reset', TOKEN), 'cut, from the start', stopped('ID_TOKEN')),
    at('oidc', always('truncate', TOKEN), 'half an answer, from the start', stopped('ID_TOKEN')),
    at('oidc', always({ status: 401 }, TOKEN), '401, from the start', stopped('ID_TOKEN')),
    at('oidc', always(SLOW, TOKEN), 'slow', fine),
    attesting('oidc', once({ status: 500 }, TOKEN), '500 once, when it is to be signed', fine),
    attesting('oidc', always('reset', TOKEN), 'cut, when it is to be signed', stopped('ATTEST_UNAVAILABLE')),
    attesting('oidc', always({ status: 403 }, TOKEN), '403, when it is to be signed', stopped('ATTEST_REFUSED')),
    publishing('oidc', once('reset', TOKEN), 'cut once, when it is to be published', fine),
    publishing('oidc', always({ status: 500 }, TOKEN), '500, when it is to be published', inVain('PUBLISH_IDENTITY')),
  ],
};

export const TOKEN_EXCHANGE: Boundary = {
  name: 'The registry’s exchange of tokens',
  npm: false,
  rows: [
    at('registry', always({ status: 401 }, EXCHANGE), '401, from the start', stopped('EXCHANGE')),
    at('registry', always({ status: 404 }, EXCHANGE), '404, from the start', stopped('EXCHANGE')),
    at('registry', always({ status: 500 }, EXCHANGE), '500, from the start', stopped('EXCHANGE')),
    at('registry', always('reset', EXCHANGE), 'cut, from the start', stopped('EXCHANGE')),
    at('registry', always('html', EXCHANGE), 'a login page, from the start', stopped('EXCHANGE')),
    at('registry', always(SLOW, EXCHANGE), 'slow', fine),
    publishing('registry', once(BUSY, { ...EXCHANGE, times: 2 }), '503 twice, when it is to be published', fine),
    publishing('registry', once('reset', { ...EXCHANGE, landed: true }), 'its answer lost once', fine),
    publishing('registry', once('truncate', EXCHANGE), 'half a token once', fine),
    publishing('registry', once('hang', EXCHANGE), 'silent once', fine),
    publishing(
      'registry',
      always(BUSY, EXCHANGE),
      '503, when it is to be published',
      inVain('PUBLISH_EXCHANGE_UNAVAILABLE'),
    ),
    publishing(
      'registry',
      always({ status: 404 }, EXCHANGE),
      '404, when it is to be published',
      inVain('PUBLISH_EXCHANGE_REFUSED'),
    ),
  ],
};

export const FULCIO: Boundary = {
  name: 'Fulcio',
  npm: false,
  rows: [
    at('fulcio', once(BUSY), '503 once', fine),
    at('fulcio', once('reset', { landed: true }), 'its answer lost', fine),
    at('fulcio', once('truncate'), 'half a certificate once', fine),
    at('fulcio', once('hang'), 'silent once', fine),
    at('fulcio', always(SLOW), 'slow', fine),
    at('fulcio', always(BUSY), '503', stopped('ATTEST_UNAVAILABLE')),
    at('fulcio', always('html'), 'a login page', stopped('ATTEST_UNAVAILABLE')),
    at('fulcio', always({ status: 401 }), '401', stopped('ATTEST_REFUSED')),
  ],
};

const unanswered = (code: string, possible: number, entries: number): End => ({
  ...stopped(code),
  writes: [0, possible],
  entries,
});

export const REKOR: Boundary = {
  name: 'Rekor v1',
  npm: false,
  rows: [
    at('rekorV1', once({ status: 500 }, SUBMIT), '500 once', fine),
    at('rekorV1', once('reset', { ...SUBMIT, landed: true }), 'its answer lost', fine),
    at('rekorV1', once({ status: 504 }, { ...SUBMIT, landed: true }), '504 after it wrote', fine),
    at('rekorV1', once('truncate', SUBMIT), 'half an answer', fine),
    at('rekorV1', once('hang', { ...SUBMIT, landed: true }), 'silent after it wrote', fine),
    at('rekorV1', always(SLOW), 'slow', fine),
    at('rekorV1', once({ status: 409 }, { ...SUBMIT, landed: true }), '409, and not where the entry is', {
      ...fine,
      writes: [2, 0],
      entries: 2,
    }),
    at('rekorV1', always({ status: 500 }, SUBMIT), '500', unanswered('ATTEST_UNAVAILABLE', 1, 0)),
    at(
      'rekorV1',
      always('reset', { ...SUBMIT, landed: true }),
      'writes, and never answers',
      unanswered('ATTEST_UNAVAILABLE', 1, 1),
    ),
    at('rekorV1', always({ status: 400 }, SUBMIT), '400', stopped('ATTEST_REFUSED')),
  ],
};

export const REKOR_V2: Boundary = {
  name: 'Rekor v2, and the timestamp authority',
  npm: false,
  rows: [
    at(
      'rekorV2',
      once('reset', { ...SUBMIT, landed: true }),
      'Rekor’s answer lost',
      { ...fine, writes: [2, 0], entries: 2 },
      V2,
    ),
    at('rekorV2', once({ status: 503 }, SUBMIT), 'Rekor: 503 once', { ...fine, writes: [1, 1] }, V2),
    at('rekorV2', always({ status: 503 }, SUBMIT), 'Rekor: 503', unanswered('ATTEST_UNAVAILABLE', 3, 0), V2),
    at('tsa', once(BUSY), 'timestamp authority: 503 once', fine, V2),
    at('tsa', once('reset', { landed: true }), 'timestamp authority: its answer lost', fine, V2),
    at('tsa', once('truncate'), 'timestamp authority: half a timestamp once', fine, V2),
    at('tsa', once('hang'), 'timestamp authority: silent once', fine, V2),
    at('tsa', always(SLOW), 'timestamp authority: slow', fine, V2),
    at('tsa', always(BUSY), 'timestamp authority: 503', stopped('ATTEST_UNAVAILABLE'), V2),
    at('tsa', always({ status: 400 }), 'timestamp authority: 400', stopped('ATTEST_REFUSED'), V2),
    at('tsa', always({ status: 409 }), 'timestamp authority: 409', stopped('ATTEST_REFUSED'), V2),
  ],
};
