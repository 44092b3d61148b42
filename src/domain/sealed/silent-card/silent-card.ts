import type { CompanyObjectives } from '../../entities/agreement/company-objective/company-objective';
import type { Contribution, Contributions } from '../../entities/facilitation/contribution/contribution';
import { contributionLimits } from '../../entities/facilitation/contribution/contribution-limits';
import type { WritingRound, WritingRounds } from '../../entities/facilitation/writing-round/writing-round';
import { findById, hasId } from '../../kernel/collection';
import type { EntityChange } from '../../kernel/entity-change';
import { addedOf, editsOf, refuseUnknown } from '../../kernel/entity-changes';
import { sentence, valueOf } from '../../kernel/field-rule';
import type { Json } from '../../kernel/json';
import { rankBetween } from '../../kernel/rank';
import { refuse } from '../../kernel/refusal';
import { ok } from '../../kernel/result';
import type { EnvelopeDefinition } from '../envelope-definition';
import { inShuffledOrder } from './in-shuffled-order';
import type { SilentCardCommand } from './silent-card-command';

/** A card in somebody's envelope. */
type SilentCard = {
  /** Id of the command that wrote it first. */
  readonly key: string;
  readonly text: string;
  readonly companyObjectiveId: string | null;
};

/** Cards that one member writes in one round: more than anybody reads aloud. */
const MOST_SILENT_CARDS = 40;

const cardText = sentence('card', { min: 1, max: contributionLimits.text.chars });

/** Named by round, member and card, which no command can name anything: so nothing else is in its way at the reveal. */
const idOf = (round: string, member: string, key: string): string => `${round}:${member}:${key}`;

const readCard = (stored: Json): readonly SilentCard[] => {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  const [key, companyObjectiveId] = [valueOf(stored, 'key'), valueOf(stored, 'companyObjectiveId')];
  const text = cardText(valueOf(stored, 'text'), {});
  const isTagged = companyObjectiveId === null || typeof companyObjectiveId === 'string';
  return typeof key === 'string' && text.ok && isTagged
    ? [{ key, text: text.value, companyObjectiveId }]
    : [];
};

/** What a card was tagged with may be gone by its reveal, and is no reason to lose the card. */
const tagOf = ({ companyObjectives }: CompanyObjectives, id: string | null): string | null =>
  id !== null && hasId(companyObjectives, id) ? id : null;

type Part = WritingRounds & Contributions & CompanyObjectives;

/** Ideas that members write in silence (S1-2): each has several, and goes on writing until the round is closed. */
export const silentCard: EnvelopeDefinition<
  Part,
  SilentCardCommand & { readonly id: string },
  readonly SilentCard[],
  EntityChange<'contribution', Contribution> | EntityChange<'writingRound', WritingRound>
> = {
  commands: { 'silentCard.write': true, 'silentCard.withdraw': true },
  roundsOf: (quarter) => quarter.writingRounds,
  seal: (quarter, command, before) => {
    const cards = before ?? [];
    if (command.kind === 'silentCard.withdraw') {
      const rest = cards.filter(({ key }) => key !== command.card);
      return ok(rest.length === 0 ? null : rest);
    }
    const text = cardText(command.text, quarter);
    if (!text.ok) return text;
    const { companyObjectiveId } = command;
    if (companyObjectiveId !== null && !hasId(quarter.companyObjectives, companyObjectiveId)) {
      return refuseUnknown('company objective', companyObjectiveId);
    }
    const card: SilentCard = { key: command.card ?? command.id, text: text.value, companyObjectiveId };
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
  read: (stored) => (Array.isArray(stored) ? (stored as readonly Json[]).flatMap(readCard) : undefined),
  isShown: (quarter, command, member) => {
    const key = command.kind === 'silentCard.withdraw' ? command.card : (command.card ?? command.id);
    const shown = findById(quarter.contributions, idOf(command.round, member, key));
    if (command.kind === 'silentCard.withdraw') return shown === undefined;
    const { text, companyObjectiveId } = command;
    return shown?.text === text.trim() && shown.companyObjectiveId === tagOf(quarter, companyObjectiveId);
  },
  disclose: (quarter, round, sealed) => {
    const written = sealed.flatMap(({ member, content }) =>
      content.map(({ key, text, companyObjectiveId }) => ({
        id: idOf(round.id, member, key),
        text,
        companyObjectiveId: tagOf(quarter, companyObjectiveId),
        roundId: round.id,
        by: member,
      })),
    );
    let rank = quarter.contributions.at(-1)?.rank ?? null;
    const added = inShuffledOrder(written, round.id).map((card) => {
      rank = rankBetween(rank, null);
      return addedOf('contribution', { ...card, rank });
    });
    const standing = findById(quarter.writingRounds, round.id);
    return [
      ...(standing === undefined ? [] : editsOf('writingRound', standing, { state: 'revealed' })),
      ...added,
    ];
  },
};
