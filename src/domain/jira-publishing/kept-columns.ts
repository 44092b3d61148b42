import type { PublishMapping } from '../entities/publishing/mapping/publish-mapping';
import type { Milestones } from '../entities/milestones/milestone/milestone';

/** A column that an import kept by its name, and how many cards have something in it. */
export interface KeptColumn {
  readonly name: string;
  readonly cards: number;
  /** Whether it is a line of the descriptions in Jira. */
  readonly isDescribed: boolean;
}

/** The columns that imports kept with the cards of a quarter, by their names; behind them those that were chosen and that no card has now. */
export const keptColumns = (
  { milestones }: Milestones,
  { described }: Pick<PublishMapping, 'described'>,
): readonly KeptColumn[] => {
  const cards = new Map<string, number>();
  for (const { extra } of milestones)
    for (const name of new Set(extra.map(({ key }) => key))) cards.set(name, (cards.get(name) ?? 0) + 1);
  return [...new Set([...cards.keys(), ...described])].map((name) => ({
    name,
    cards: cards.get(name) ?? 0,
    isDescribed: described.includes(name),
  }));
};

/** The mapping with a column among the lines of the descriptions, or without it. */
export const withDescribed = (mapping: PublishMapping, name: string, isWanted: boolean): PublishMapping => ({
  ...mapping,
  described: [...mapping.described.filter((one) => one !== name), ...(isWanted ? [name] : [])],
});
