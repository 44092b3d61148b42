import { ok } from '../kernel/result';
import type { Decision } from '../quarter/decision';
import { isBlank } from '../quarter/empty-quarter';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { settingChanges } from '../quarter/settings-rules';
import { demoChanges } from './demo-changes';

/**
 * Fills a quarter with the sample content; refused where anything is written, so that nothing gets mixed (G-30).
 * It becomes a sample, which whoever leads it may remove whole.
 */
export const decideDemo = (quarter: Quarter, commandId: string): Decision =>
  isBlank(quarter)
    ? ok([...settingChanges(quarter, { demo: true }), ...demoChanges(commandId, quarter.settings)])
    : refuse('NOT_EMPTY', 'The sample goes into an empty quarter only. Make a new quarter for it.', {
        rule: 'G-30',
      });
