import type { Quarter } from '../../quarter/quarter';

/** That somebody had a say in the size of a card, in a round that everybody has seen; not to be sure is one, too. */
export interface SizeBallot {
  readonly card: string;
  readonly memberId: string;
}

type Part = Pick<Quarter, 'scoreRounds' | 'estimates' | 'effortRounds' | 'ballots'>;

/** Who sized what: in the passes of #3, and in the votes on single cards that older quarters hold. */
export const sizeBallots = ({
  scoreRounds,
  estimates,
  effortRounds,
  ballots,
}: Part): readonly SizeBallot[] => {
  const passes = new Set(scoreRounds.filter(({ scale }) => scale === 'effort').map(({ id }) => id));
  const cards = new Map(
    effortRounds.filter(({ state }) => state === 'revealed').map((one) => [one.id, one.milestoneId]),
  );
  return [
    ...estimates
      .filter(({ roundId }) => passes.has(roundId))
      .flatMap(({ memberId, choices }) => choices.map(({ card }) => ({ card, memberId }))),
    ...ballots.flatMap(({ roundId, memberId, value }) => {
      const card = cards.get(roundId);
      return card === undefined || value === null ? [] : [{ card, memberId }];
    }),
  ];
};
