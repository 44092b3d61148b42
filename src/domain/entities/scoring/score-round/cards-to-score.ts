import { hasId } from '../../../kernel/collection';
import { refuseUnknown } from '../../../kernel/entity-changes';
import { refuse, type Refusal } from '../../../kernel/refusal';
import { ok, type Result } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import type { SizeDefinitions } from '../size-definition/size-definition';
import { sizesToDefine } from '../size-definition/sizes-to-define';
import { MOST_ROUND_CARDS } from '../score/most-round-cards';

/** The cards of a pass, each once; or why there can be none over them. */
export const cardsToScore = (
  quarter: Milestones,
  wanted: readonly string[],
): Result<readonly string[], Refusal> => {
  const cards = [...new Set(wanted)];
  const missing = cards.find((id) => !hasId(quarter.milestones, id));
  if (missing !== undefined) return refuseUnknown('milestone', missing);
  if (cards.length === 0) {
    return refuse('NOTHING_TO_SCORE', 'There is no card to score. Put cards on the shortlist first.', {
      rule: 'S3-4',
    });
  }
  if (cards.length > MOST_ROUND_CARDS) {
    return refuse(
      'TOO_MANY',
      `One pass takes ${String(MOST_ROUND_CARDS)} cards at most; these are ${String(cards.length)}. Cut the shortlist by votes.`,
      { rule: 'S3-4', parameters: { count: cards.length, max: MOST_ROUND_CARDS } },
    );
  }
  return ok(cards);
};

/** Whether S, M and L mean something here (S3-3). */
export const sizesAreSaid = (quarter: SizeDefinitions): Result<null, Refusal> => {
  const sizes = sizesToDefine(quarter).join(', ');
  return sizes === ''
    ? ok(null)
    : refuse(
        'SIZE_UNDEFINED',
        `Say first what ${sizes} means here, with an example of finished work; or begin without.`,
        { rule: 'S3-3', parameters: { sizes } },
      );
};
