import { ok } from '../kernel/result';
import type { Actor } from '../kernel/actor';
import type { Decision } from '../quarter/decision';
import { isBlank } from '../quarter/empty-quarter';
import type { Quarter } from '../quarter/quarter';
import { refuse } from '../kernel/refusal';
import { isFacilitator } from '../quarter/roles';
import { settingChanges } from '../quarter/settings-rules';
import { demoChanges } from './demo-changes';

/**
 * Fills a quarter with the sample content; refused where anything is written, so that nothing gets mixed (G-30).
 * It becomes a sample, which whoever leads it may remove whole, only where a facilitator says so; loaded by anybody
 * else the cards are there and the quarter stays the team's.
 */
export const decideDemo = (quarter: Quarter, commandId: string, by: Actor): Decision =>
  isBlank(quarter)
    ? ok([
        ...(isFacilitator(quarter, by) ? settingChanges(quarter, { demo: true }) : []),
        ...demoChanges(commandId, quarter.settings.weeks),
      ])
    : refuse('NOT_EMPTY', 'The sample goes into an empty quarter only. Make a new quarter for it.', {
        rule: 'G-30',
      });
