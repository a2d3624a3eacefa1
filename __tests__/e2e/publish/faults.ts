import { KILLED, PUT, READ_BACK, STAGED } from './faults-registry.ts';
import type { Boundary } from './faults-shape.ts';
import { FULCIO, IDENTITY, REKOR, REKOR_V2, TOKEN_EXCHANGE } from './faults-signing.ts';

/** Every boundary that a publish crosses, in its order. */
export const BOUNDARIES: readonly Boundary[] = [
  IDENTITY,
  TOKEN_EXCHANGE,
  FULCIO,
  REKOR,
  REKOR_V2,
  PUT,
  KILLED,
  STAGED,
  READ_BACK,
];
