import { FAILURES } from './failures.ts';
import { playFailures } from './failures-play.ts';

playFailures(FAILURES.slice(14));
