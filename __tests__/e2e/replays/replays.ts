import { chartingFamily } from './attacks/charting-family.ts';
import { eslintConfig } from './attacks/eslint-config.ts';
import { deletedTag, foreignRepository, forkCommit, swappedWorkflow } from './attacks/hijacks.ts';
import { httpClient } from './attacks/http-client.ts';
import { routerMonorepo } from './attacks/router-monorepo.ts';
import { terminalColours, terminalColoursHeldBack } from './attacks/terminal-colours.ts';
import { monorepo, rename, reusableWorkflow, transfer } from './innocents/moves.ts';
import { backPort, failedLater, firstProvenance, newMaintainer, trustedPublishing } from './innocents/releases.ts';
import type { Replay } from './scenario.ts';

export const REPLAYS: readonly Replay[] = [
  httpClient,
  eslintConfig,
  routerMonorepo,
  chartingFamily,
  terminalColours,
  terminalColoursHeldBack,
  swappedWorkflow,
  forkCommit,
  deletedTag,
  foreignRepository,
  backPort,
  rename,
  transfer,
  monorepo,
  firstProvenance,
  trustedPublishing,
  reusableWorkflow,
  newMaintainer,
  failedLater,
];
