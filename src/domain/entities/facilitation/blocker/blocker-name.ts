import type { BlockerKind } from './blocker';

/** How the framework calls what stands in an idea's way (S1-3); "none" has its own words wherever it is an answer. */
export const BLOCKER_NAMES: Readonly<Record<Exclude<BlockerKind, 'none'>, string>> = {
  risk: 'Risk',
  dependency: 'Dependency',
  'trade-off': 'Trade-off',
};
