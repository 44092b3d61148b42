import type { CompanyObjectives } from '../../entities/agreement/company-objective/company-objective';
import type { Hypotheses } from '../../entities/agreement/hypothesis/hypothesis';
import type { KeyResults } from '../../entities/agreement/key-result/key-result';
import type { Contribution, Contributions } from '../../entities/facilitation/contribution/contribution';
import type { WritingRound, WritingRounds } from '../../entities/facilitation/writing-round/writing-round';
import { chooseHypothesis } from '../../entities/milestones/milestone/choose-hypothesis';
import type { Milestone, Milestones } from '../../entities/milestones/milestone/milestone';
import { newMilestone } from '../../entities/milestones/milestone/new-milestone';
import { findById, hasId } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../kernel/entity-changes';
import { inShuffledOrder } from '../../kernel/in-shuffled-order';
import { rankBetween, type Rank } from '../../kernel/rank';
import { refuse } from '../../kernel/refusal';
import { ok } from '../../kernel/result';
import { shortHash } from '../../kernel/short-hash';
import type { EnvelopeDefinition } from '../envelope-definition';
import { cardText, readSilentCards, type SilentCard } from './silent-card-content';
import type { SilentCardCommand } from './silent-card-command';

/** Cards that one member writes in one round: more than anybody reads aloud. */
const MOST_SILENT_CARDS = 40;

const prefixOf = (round: string): string => `${round}.`;

/**
 * Named by round, member and card, and behind a dot, which no command's id has: so nothing that anybody names is in its way
 * at the reveal.
 */
const idOf = (round: string, member: string, key: string): string =>
  `${prefixOf(round)}${shortHash(`${member} ${key}`)}`;

/** Whether something was a card of a round of silent writing, by its id. */
export const isShownBy = (round: string, id: string): boolean => id.startsWith(prefixOf(round));

type Part = WritingRounds & Contributions & CompanyObjectives & Hypotheses & KeyResults & Milestones;

type Shown =
  | EntityChange<'contribution', Contribution>
  | EntityChange<'milestone', Milestone>
  | EntityChange<'writingRound', WritingRound>;

/** What a card was tagged with may be gone by its reveal, and is no reason to lose the card. */
const knownId = (all: readonly { readonly id: string }[], id: string | null | undefined): string | null =>
  id != null && hasId(all, id) ? id : null;

interface Written extends SilentCard {
  readonly id: string;
  readonly by: string;
}

/** Each behind the one before, behind all that stand there. */
const ranked = <T>(
  things: readonly T[],
  last: Rank | null,
  make: (thing: T, rank: Rank) => Shown,
): readonly Shown[] => {
  let rank = last;
  return things.map((thing) => {
    rank = rankBetween(rank, null);
    return make(thing, rank);
  });
};

/** An idea of #1: a contribution. */
const contributionsOf = (quarter: Part, round: string, written: readonly Written[]): readonly Shown[] =>
  ranked(written, quarter.contributions.at(-1)?.rank ?? null, ({ id, text, by, companyObjectiveId }, rank) =>
    addedOf('contribution', {
      id,
      text,
      companyObjectiveId: knownId(quarter.companyObjectives, companyObjectiveId),
      roundId: round,
      clusterId: null,
      twinOf: null,
      by,
      rank,
    }),
  );

const NO_THREAD = { objectiveId: null, keyResultIds: [], hypothesisIds: [] };

/** An idea of #2: a candidate milestone under its hypothesis. */
const candidatesOf = (quarter: Part, written: readonly Written[]): readonly Shown[] =>
  ranked(written, quarter.milestones.at(-1)?.rank ?? null, ({ id, text, by, hypothesisId }, rank) => {
    const known = knownId(quarter.hypotheses, hypothesisId);
    const thread = known === null ? NO_THREAD : chooseHypothesis(quarter, NO_THREAD, known);
    return addedOf('milestone', {
      ...newMilestone({ title: text, ...thread }, { id, rank, authorIds: [by] }),
      by,
    });
  });

/** Cards of one id are one: whoever makes two that come out alike loses one of them, and nobody else does. */
const withoutTwins = (written: readonly Written[]): readonly Written[] => [
  ...new Map(written.map((card) => [card.id, card] as const)).values(),
];

/** Ideas that members write in silence (S1-2, S2-3): each has several, and goes on writing until the round is closed. */
export const silentCard: EnvelopeDefinition<
  Part,
  SilentCardCommand & { readonly id: string },
  readonly SilentCard[],
  Shown
> = {
  commands: { 'silentCard.write': true, 'silentCard.withdraw': true, 'silentCard.done': true },
  asksEverybody: false,
  cardsIn: ({ length }) => length,
  roundsOf: (quarter) => quarter.writingRounds,
  seal: (quarter, command, before) => {
    // Said beside the envelope: what is in it stays as it is.
    if (command.kind === 'silentCard.done') return ok(before);
    const cards = before ?? [];
    if (command.kind === 'silentCard.withdraw') {
      const rest = cards.filter(({ key }) => key !== command.card);
      return ok(rest.length === 0 ? null : rest);
    }
    const round = findById(quarter.writingRounds, command.round);
    if (round === undefined) return refuseUnknown('round', command.round);
    const text = cardText(round.activity)(command.text, quarter);
    if (!text.ok) return text;
    const { companyObjectiveId, hypothesisId = null } = command;
    if (companyObjectiveId !== null && !hasId(quarter.companyObjectives, companyObjectiveId)) {
      return refuseUnknown('company objective', companyObjectiveId);
    }
    if (hypothesisId !== null && !hasId(quarter.hypotheses, hypothesisId)) {
      return refuseUnknown('hypothesis', hypothesisId);
    }
    const card: SilentCard = {
      key: command.card ?? command.id,
      text: text.value,
      companyObjectiveId,
      ...(hypothesisId === null ? {} : { hypothesisId }),
    };
    const isOwn = cards.some(({ key }) => key === card.key);
    if (!isOwn && command.card !== undefined) return refuseUnknown('card', command.card);
    if (isOwn) return ok(cards.map((one) => (one.key === card.key ? card : one)));
    if (cards.length < MOST_SILENT_CARDS) return ok([...cards, card]);
    return refuse(
      'FULL',
      `You wrote ${String(MOST_SILENT_CARDS)} cards, which is as many as fit. Take one out, or put two into one.`,
      { rule: 'S1-2', parameters: { max: MOST_SILENT_CARDS } },
    );
  },
  read: readSilentCards,
  isShown: (quarter, command, member) => {
    if (command.kind === 'silentCard.done') return true;
    const key = command.kind === 'silentCard.withdraw' ? command.card : (command.card ?? command.id);
    const id = idOf(command.round, member, key);
    const contribution = findById(quarter.contributions, id);
    const milestone = findById(quarter.milestones, id);
    if (command.kind === 'silentCard.withdraw') return contribution === undefined && milestone === undefined;
    const text = command.text.trim();
    if (milestone !== undefined) {
      const wanted = knownId(quarter.hypotheses, command.hypothesisId);
      return milestone.title === text && (milestone.hypothesisIds[0] ?? null) === wanted;
    }
    const tag = knownId(quarter.companyObjectives, command.companyObjectiveId);
    return contribution?.text === text && contribution.companyObjectiveId === tag;
  },
  disclose: (quarter, { id }, sealed) => {
    const round = findById(quarter.writingRounds, id);
    if (round === undefined) return [];
    const written = sealed.flatMap(({ member, content }) =>
      content.map((card) => ({ ...card, id: idOf(id, member, card.key), by: member })),
    );
    const shuffled = inShuffledOrder(withoutTwins(written), id);
    return [
      ...editsOf('writingRound', round, { state: 'revealed' }),
      ...(round.activity === 's2.ideation'
        ? candidatesOf(quarter, shuffled)
        : contributionsOf(quarter, id, shuffled)),
    ];
  },
};
