import {
  CONFIDENCES,
  type ConfidenceRound,
  type ConfidenceRounds,
  type ConfidenceVote,
} from '../../entities/facilitation/confidence-round/confidence-round';
import { becauseRule } from '../../kernel/because';
import { findById } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { editsOf } from '../../kernel/entity-changes';
import { oneOf, valueOf } from '../../kernel/field-rule';
import { inShuffledOrder } from '../../kernel/in-shuffled-order';
import type { Json } from '../../kernel/json';
import { ok } from '../../kernel/result';
import type { EnvelopeDefinition } from '../envelope-definition';
import type { ConfidenceCommand } from './confidence-command';

const valueRule = oneOf('confidence', CONFIDENCES, 'S4-20');

const readVote = (stored: Json): ConfidenceVote | undefined => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const value = valueRule(valueOf(stored, 'value'), {});
  const because = becauseRule(valueOf(stored, 'because'), {});
  // A reason that no longer reads is no reason to lose the vote.
  return value.ok ? { value: value.value, because: because.ok ? because.value : '' } : undefined;
};

/**
 * How sure a member is of the draft (S4-20): one answer each and round, whose last word counts. The reveal names nobody:
 * what is shown is shuffled by what it says, since an order by whose it is could be worked out by anybody.
 */
export const confidence: EnvelopeDefinition<
  ConfidenceRounds,
  ConfidenceCommand,
  ConfidenceVote,
  EntityChange<'confidenceRound', ConfidenceRound>
> = {
  commands: { 'confidence.give': true, 'confidence.withdraw': true },
  asksEverybody: true,
  cardsIn: () => 0,
  roundsOf: (quarter) => quarter.confidenceRounds,
  seal: (quarter, command) => {
    if (command.kind === 'confidence.withdraw') return ok(null);
    const value = valueRule(command.value, quarter);
    if (!value.ok) return value;
    const because = becauseRule(command.because, quarter);
    return because.ok ? ok({ value: value.value, because: because.value }) : because;
  },
  read: readVote,
  // Nobody is named in what a vote came to, so nobody can be told from it whether theirs was in time.
  isShown: () => false,
  disclose: (quarter, { id }, sealed) => {
    const round = findById(quarter.confidenceRounds, id);
    if (round === undefined) return [];
    const said = sealed.map(({ content }) => ({
      id: `${String(content.value)} ${content.because}`,
      content,
    }));
    const votes = inShuffledOrder(said, id).map(({ content }) => content);
    return editsOf('confidenceRound', round, { state: 'revealed', votes });
  },
};
