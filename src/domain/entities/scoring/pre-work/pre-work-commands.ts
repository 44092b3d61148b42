import { findById } from '../../../kernel/collection';
import { byFacilitators, type CommandDefinition } from '../../../kernel/command-definition';
import type { EntityChange } from '../../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../../kernel/entity-changes';
import { derivedId } from '../../../kernel/ids';
import { refuse, type Refusal } from '../../../kernel/refusal';
import { failed, ok, type Result } from '../../../kernel/result';
import type { Milestones } from '../../milestones/milestone/milestone';
import { cardsToScore, sizesAreSaid } from '../score-round/cards-to-score';
import type { ScoreRound, ScoreRounds } from '../score-round/score-round';
import type { SizeDefinitions } from '../size-definition/size-definition';
import type { Members } from '../../team/member/member';
import type { Places } from '../../facilitation/place/place';
import type { WritingRound, WritingRounds } from '../../facilitation/writing-round/writing-round';
import { sessionOfActivity } from '../../facilitation/session/agenda';
import { closingTime } from '../../facilitation/pre-work/closing-time';
import { isPreWork, type PreWorkActivity } from '../../facilitation/pre-work/pre-work';
import type { PreWorkCommand } from '../../facilitation/pre-work/pre-work-command';

type Part = WritingRounds & ScoreRounds & SizeDefinitions & Milestones & Members & Places;

type PreWorkChange = EntityChange<'writingRound', WritingRound> | EntityChange<'scoreRound', ScoreRound>;

type Of<K extends PreWorkCommand['kind']> = CommandDefinition<
  Part,
  Extract<PreWorkCommand, { readonly kind: K }> & { readonly id: string },
  PreWorkChange
>;

/** Others write in it and were told until when: nobody takes that back, a closing time is moved and pre-work ended instead. */
const told = { ...byFacilitators, undo: 'told', stack: false } as const;

const standingOf = (
  { writingRounds, scoreRounds }: Part,
  activity: PreWorkActivity,
): { readonly id: string } | undefined =>
  activity === 's3.effort'
    ? scoreRounds.find(({ state }) => state === 'open')
    : writingRounds.find((round) => round.activity === activity && round.state === 'open');

const open: Of<'preWork.open'> = {
  ...told,
  decide: (quarter, command, { at }) => {
    const { activity } = command;
    if (quarter.places.some(({ id }) => sessionOfActivity(activity) === id)) {
      return refuse('SESSION_RUNNING', 'This session is running already. Write in its room.', {
        rule: 'G-9',
      });
    }
    const standing = standingOf(quarter, activity);
    if (standing !== undefined) {
      return refuse('ROUND_OPEN', 'Such a round is open already. Change when it closes instead.', {
        rule: 'G-9',
        parameters: { round: standing.id },
      });
    }
    const closesAt = closingTime(command.closesAt, at);
    if (!closesAt.ok) return closesAt;
    const round = {
      id: derivedId(command.id),
      runId: null,
      // People are asked wherever they are; whether they are there at this moment says nothing.
      asked: quarter.members.map(({ id }) => id),
      away: [],
      state: 'open',
      closesAt: closesAt.value,
    } as const;
    if (activity !== 's3.effort') return ok([addedOf('writingRound', { ...round, activity })]);
    const cards = cardsToScore(quarter, command.cards ?? []);
    if (!cards.ok) return cards;
    const said = sizesAreSaid(quarter);
    if (!said.ok) return said;
    return ok([
      addedOf('scoreRound', {
        ...round,
        scale: 'effort',
        cards: cards.value,
        follows: null,
        openedAt: at,
        heard: [],
        settled: [],
      }),
    ]);
  },
};

/** Pre-work of that id, as the change of some fields of it. */
const editPreWork = (
  quarter: Part,
  id: string,
  wanted: { readonly closesAt: string; readonly state?: 'closed' },
): Result<readonly PreWorkChange[], Refusal> => {
  const [writing, score] = [findById(quarter.writingRounds, id), findById(quarter.scoreRounds, id)];
  const round = writing ?? score;
  if (round === undefined) return refuseUnknown('pre-work', id);
  if (!isPreWork(quarter, round)) {
    return refuse(
      'NO_PRE_WORK',
      'This is no pre-work any more: its session runs, or it is over. Reload the page.',
      {
        rule: 'G-9',
        parameters: { round: id },
      },
    );
  }
  if (writing !== undefined) return ok(editsOf('writingRound', writing, wanted));
  return score === undefined ? ok([]) : ok(editsOf('scoreRound', score, wanted));
};

const closeAt: Of<'preWork.closeAt'> = {
  ...told,
  decide: (quarter, command, { at }) => {
    const closesAt = closingTime(command.closesAt, at);
    return closesAt.ok
      ? editPreWork(quarter, command.round, { closesAt: closesAt.value })
      : failed(closesAt.error);
  },
};

const cancel: Of<'preWork.cancel'> = {
  ...told,
  // What was written goes back to whoever wrote it, and is never shown.
  decide: (quarter, { round }, { at }) => editPreWork(quarter, round, { closesAt: at, state: 'closed' }),
};

export const preWorkCommands = {
  'preWork.open': open,
  'preWork.closeAt': closeAt,
  'preWork.cancel': cancel,
};
