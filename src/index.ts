import { main } from './action/main.ts';

// Until the action has an answer, the answer is "could not find out": a run that never finishes must not end with 0.
process.exitCode = 3;
await main(process.env);
