import { ok } from '../shared/result';
import type { Decision } from '../quarter/decision';
import { isBlank } from '../quarter/empty-quarter';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../quarter/refuse';
import { settingChanges } from '../quarter/settings-rules';
import { demoChanges } from './demo-changes';

/** Fills a quarter with the sample content; refused where anything is written, so that nothing gets mixed (G-30). */
export const decideDemo = (quarter: Quarter, commandId: string): Decision =>
  isBlank(quarter)
    ? ok([...settingChanges(quarter, { demo: true }), ...demoChanges(commandId, quarter.settings.weeks)])
    : refuse('NOT_EMPTY', 'The sample goes into an empty quarter only. Make a new quarter for it.', {
        rule: 'G-30',
      });
