import { BOUNDARIES } from './faults.ts';
import { checkFaults } from './faults-check.ts';

checkFaults(BOUNDARIES.slice(0, 5));
