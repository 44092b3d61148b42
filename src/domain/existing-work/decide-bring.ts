import type { AnyCommand } from '../quarter/command';
import type { Decision, DecisionContext } from '../quarter/decision';
import type { Quarter } from '../quarter/quarter';
import { titleOfRow } from '../entities/publishing/row/row';
import { addedOf } from '../kernel/entity-changes';
import { refuse } from '../kernel/refusal';
import { ok } from '../kernel/result';
import { addBroughtCards } from './add-brought-cards';
import { MOST_BROUGHT } from './most-brought';

type Bring = Extract<AnyCommand, { readonly kind: 'work.bring' }>;

/**
 * Work items that were there become cards, each linked: one entry, which an undo turns around as one, so that cards and
 * links go together. A work item that a card has already is nobody else's.
 */
export const decideBring = (quarter: Quarter, { cards }: Bring, context: DecisionContext): Decision => {
  if (cards.length > MOST_BROUGHT) {
    return refuse(
      'TOO_MANY',
      `At most ${String(MOST_BROUGHT)} work items come in at once, and these are ${String(cards.length)}. Bring the others afterwards.`,
      { parameters: { max: MOST_BROUGHT, count: cards.length } },
    );
  }
  const held = new Map(quarter.receipts.map(({ issueId, id }) => [issueId, titleOfRow(quarter, id)]));
  for (const { title, receipt } of cards) {
    const holder = held.get(receipt.issueId);
    if (holder !== undefined) {
      return refuse(
        'ISSUE_HAS_CARD',
        `${receipt.issueKey} belongs to “${holder}” already. Leave it out, and bring the others.`,
        { parameters: { key: receipt.issueKey } },
      );
    }
    held.set(receipt.issueId, title);
  }
  const added = addBroughtCards(
    quarter,
    cards.map(({ receipt, ...card }) => ({ ...card, id: receipt.id })),
    context,
  );
  if (!added.ok) return added;
  return ok([...added.value, ...cards.map(({ receipt }) => addedOf('receipt', receipt))]);
};
