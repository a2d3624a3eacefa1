import type { FaultRule } from '../../support/publishing/endpoint.ts';
import { type Boundary, type End, fine, type FaultRow, inVain } from './faults-shape.ts';

type How = FaultRule['fault'];

const UPLOAD = { method: 'PUT' } as const;
const STAGE = { method: 'POST', path: '/-/stage/package/NAME' } as const;
const PACKUMENT = { method: 'GET', path: '/NAME' } as const;
const ATTESTATIONS = { method: 'GET', path: '/-/npm/v1/attestations/NAME@1.1.0' } as const;

/** From the moment at which it is to be published. */
function put(
  fault: string,
  rule: Partial<FaultRule> & { readonly fault: How },
  ends: End,
  more: Partial<FaultRow> = {},
) {
  return {
    fault,
    faults: [{ service: 'registry', rule: { ...UPLOAD, ...rule }, from: 'publish' }],
    ends,
    ...more,
  } as const;
}

function staging(fault: string, rule: Partial<FaultRule> & { readonly fault: How }, ends: End) {
  const faults = [{ service: 'registry', rule: { ...STAGE, ...rule }, from: 'publish' }] as const;
  return { fault, form: 'staged', faults, ends } as const;
}

/** While what landed is read back. */
function reading(fault: string, rule: FaultRule, ends: End) {
  return { fault, faults: [{ service: 'registry', rule, from: 'confirm' }], ends } as const;
}

const open = (registry: End['registry'], code = 'PUBLISH_UNCERTAIN'): End => ({
  ...inVain(code),
  outcome: 'unknown',
  registry,
});
const unseen: End = { ...fine, outcome: 'published-not-visible', code: 'CONFIRM_NOT_VISIBLE' };
const staged: End = { ...fine, outcome: 'staged', registry: 'staged' };

export const PUT: Boundary = {
  name: 'The upload',
  npm: true,
  rows: [
    put('cut before it arrived', { fault: 'reset', times: 1 }, fine),
    put('its answer lost', { fault: 'reset', landed: true, times: 1 }, fine),
    put('each answer lost', { fault: 'reset', landed: true }, fine),
    put('half an answer', { fault: 'truncate', times: 1 }, fine),
    put('silent after it landed', { fault: 'hang', landed: true, times: 1 }, fine),
    put('slow', { fault: { delayMs: 200 } }, fine),
    put('503 once', { fault: { status: 503 }, times: 1 }, fine),
    put('503 after it landed', { fault: { status: 503 }, landed: true, times: 1 }, fine),
    put('503', { fault: { status: 503 } }, open('nothing')),
    put('cut each time, before it arrived', { fault: 'reset' }, open('nothing')),
    put('409 once', { fault: { status: 409 }, times: 1 }, fine),
    put('409 after it landed', { fault: { status: 409 }, landed: true, times: 1 }, fine),
    {
      fault: 'its answer lost, then 409, and it is not shown yet',
      faults: [
        { service: 'registry', rule: { ...UPLOAD, fault: 'reset', landed: true, times: 1 }, from: 'publish' },
        { service: 'registry', rule: { ...UPLOAD, fault: { status: 409 } }, from: 'publish' },
        { service: 'registry', rule: { ...PACKUMENT, fault: { status: 404 } }, from: 'publish' },
      ],
      ends: open('landed'),
    },
    put('409', { fault: { status: 409 } }, open('nothing')),
    put(
      '429 with `Retry-After: 1`, twice',
      { fault: { status: 429, headers: { 'retry-after': '1' } }, times: 2 },
      fine,
    ),
    {
      fault: 'npm cannot verify the provenance (npm 10, Rekor v2)',
      faults: [],
      npmVersion: '10',
      rekor: 'v2',
      ends: inVain('PUBLISH_PROVENANCE_UNVERIFIED'),
    },
    put('403', { fault: { status: 403 } }, inVain('PUBLISH_FORBIDDEN')),
    put('404', { fault: { status: 404 } }, inVain('PUBLISH_UNAUTHORIZED')),
    put('422', { fault: { status: 422 } }, inVain('PUBLISH_UNACCEPTABLE')),
    {
      fault: 'its answer lost, and the registry cannot be asked',
      faults: [
        { service: 'registry', rule: { ...UPLOAD, fault: 'reset', landed: true }, from: 'publish' },
        { service: 'registry', rule: { ...PACKUMENT, fault: { status: 503 } }, from: 'publish' },
      ],
      ends: open('landed'),
    },
  ],
};

const hang = (landed: boolean) => ({ fault: 'hang', landed, times: 1 }) as const;

export const KILLED: Boundary = {
  name: 'npm, killed in the middle of the upload',
  npm: true,
  rows: [
    put('before the registry did anything', hang(false), fine, { killed: 1 }),
    put('after it landed', hang(true), fine, { killed: 1 }),
    put('each time, before the registry did anything', { fault: 'hang' }, open('nothing'), { killed: 2 }),
    {
      ...put('after it landed, and the registry cannot be asked', hang(true), open('landed')),
      killed: 2,
      faults: [
        { service: 'registry', rule: { ...UPLOAD, fault: 'hang', landed: true }, from: 'publish' },
        { service: 'registry', rule: { ...PACKUMENT, fault: { status: 500 } }, from: 'publish' },
      ],
    },
  ],
};

export const STAGED: Boundary = {
  name: 'The upload to be staged',
  npm: true,
  rows: [
    staging('cut before it arrived', { fault: 'reset', times: 1 }, staged),
    staging('503 once', { fault: { status: 503 }, times: 1 }, staged),
    staging('its answer lost', { fault: 'reset', landed: true, times: 1 }, open('staged', 'PUBLISH_VERSION_UNSEEN')),
    staging('503', { fault: { status: 503 } }, open('nothing')),
    staging('403', { fault: { status: 403 } }, inVain('PUBLISH_FORBIDDEN')),
  ],
};

export const READ_BACK: Boundary = {
  name: 'Reading back what landed',
  npm: false,
  rows: [
    reading('packument: 404 for a while', { ...PACKUMENT, fault: { status: 404 }, times: 3 }, fine),
    reading('packument: 500 for a while', { ...PACKUMENT, fault: { status: 500 }, times: 4 }, fine),
    reading('packument: half of it, once', { ...PACKUMENT, fault: 'truncate', times: 1 }, fine),
    reading('packument: slow', { ...PACKUMENT, fault: { delayMs: 200 } }, fine),
    reading('packument: silent', { ...PACKUMENT, fault: 'hang', times: 2 }, fine),
    reading('packument: 500', { ...PACKUMENT, fault: { status: 500 } }, unseen),
    reading('packument: half of it, each time', { ...PACKUMENT, fault: 'truncate' }, unseen),
    reading('packument: a login page', { ...PACKUMENT, fault: 'html' }, unseen),
    reading('attestations: 404 for a while', { ...ATTESTATIONS, fault: { status: 404 }, times: 3 }, fine),
    reading('attestations: cut for a while', { ...ATTESTATIONS, fault: 'reset', times: 4 }, fine),
    reading('attestations: half of them, once', { ...ATTESTATIONS, fault: 'truncate', times: 1 }, fine),
    reading('attestations: slow', { ...ATTESTATIONS, fault: { delayMs: 200 } }, fine),
    reading('attestations: 404', { ...ATTESTATIONS, fault: { status: 404 } }, unseen),
    reading('attestations: 500', { ...ATTESTATIONS, fault: { status: 500 } }, unseen),
  ],
};
