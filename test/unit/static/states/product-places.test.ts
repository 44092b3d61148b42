import '../../../support/pages/fake-bridge';
import { checkStates } from './check-states';
import type { PRODUCT_PLACES } from './places';
import type { StatesOf } from './states-of';
import { configStates } from './config-states';
import { issueStates } from './issue-states';
import { linkStates } from './link-states';
import { macroStates } from './macro-states';
import { progressStates } from './progress-states';
import { publishStates } from './publish-states';

const table: Readonly<Record<(typeof PRODUCT_PLACES)[number], StatesOf>> = {
  progress: progressStates,
  publish: publishStates,
  issue: issueStates,
  link: linkStates,
  macro: macroStates,
  config: configStates,
};

checkStates(table);
