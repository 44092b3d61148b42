import {
  estimateId,
  type CardChoice,
  type Estimate,
  type Estimates,
} from '../../entities/scoring/estimate/estimate';
import type { ScoreRound, ScoreRounds } from '../../entities/scoring/score-round/score-round';
import { becauseRule } from '../../kernel/because';
import { findById } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../kernel/entity-changes';
import { ok } from '../../kernel/result';
import type { EnvelopeDefinition } from '../envelope-definition';
import type { EstimateCommand } from './estimate-command';
import { choiceOn, readChoices } from './estimate-content';

/** What counts of an envelope, in the order of the round: not in that in which somebody went through it. */
const counted = (round: ScoreRound, choices: readonly CardChoice[]): readonly CardChoice[] =>
  round.cards.flatMap((id) => {
    const choice = choices.find(({ card }) => card === id);
    return choice !== undefined && choiceOn(round.scale)(choice.value, {}).ok ? [choice] : [];
  });

/** A member's choices for all cards of a round (S3-4, S3-6, S3-18): one envelope each, whose last word counts. */
export const estimate: EnvelopeDefinition<
  ScoreRounds & Estimates,
  EstimateCommand,
  readonly CardChoice[],
  EntityChange<'estimate', Estimate> | EntityChange<'scoreRound', ScoreRound>
> = {
  commands: { 'estimate.give': true, 'estimate.withdraw': true },
  asksEverybody: true,
  isAnswer: (quarter, { id }, choices) => {
    const round = findById(quarter.scoreRounds, id);
    return round !== undefined && counted(round, choices).length === round.cards.length;
  },
  cardsIn: () => 0,
  roundsOf: (quarter) => quarter.scoreRounds,
  seal: (quarter, command, before) => {
    const choices = before ?? [];
    const others = choices.filter(({ card }) => card !== command.card);
    if (command.kind === 'estimate.withdraw') return ok(others.length === 0 ? null : others);
    const round = findById(quarter.scoreRounds, command.round);
    if (round?.cards.includes(command.card) !== true) {
      return refuseUnknown('card of this round', command.card);
    }
    const value = choiceOn(round.scale)(command.value, quarter);
    if (!value.ok) return value;
    const said = choices.find(({ card }) => card === command.card)?.because ?? '';
    const because = becauseRule(command.because ?? said, quarter);
    if (!because.ok) return because;
    return ok([...others, { card: command.card, value: value.value, because: because.value }]);
  },
  read: readChoices,
  isShown: (quarter, command, member) => {
    const shown = findById(quarter.estimates, estimateId(command.round, member))?.choices;
    const choice = shown?.find(({ card }) => card === command.card);
    if (command.kind === 'estimate.withdraw') return choice === undefined;
    const isSaid = command.because === undefined || command.because.trim() === choice?.because;
    return choice?.value === command.value && isSaid;
  },
  disclose: (quarter, { id: roundId }, sealed) => {
    const round = findById(quarter.scoreRounds, roundId);
    if (round === undefined) return [];
    return [
      ...editsOf('scoreRound', round, { state: 'revealed' }),
      ...sealed.flatMap(({ member, content }) => {
        const choices = counted(round, content);
        const id = estimateId(roundId, member);
        return choices.length === 0 ? [] : [addedOf('estimate', { id, roundId, memberId: member, choices })];
      }),
    ];
  },
};
