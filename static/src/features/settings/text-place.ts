import { findById } from '#domain/kernel/collection';
import type { LongText } from '#domain/quarter/longest-texts';
import type { Quarter } from '#domain/quarter/quarter';
import { pathTo } from '../../ui/routing/route';

export interface TextPlace {
  /** What the thing is called that the text belongs to. */
  readonly name: string;
  readonly path: string;
}

/** Where a text can be read and shortened. */
export const textPlace = (quarter: Quarter, { concept, thing, label }: LongText): TextPlace => {
  const values = thing as { readonly id: string } & Readonly<
    Partial<Record<'title' | 'text' | 'milestoneId' | 'keyResultId', string>>
  >;
  const called = (of: typeof values | undefined): string => of?.title ?? of?.text ?? label;
  const ofCard = (id: string): TextPlace => ({
    name: called(findById(quarter.milestones, id)),
    path: pathTo('milestones.card', { quarter: quarter.id, card: id }),
  });
  switch (concept) {
    case 'milestone':
    case 'placement':
    case 'receipt':
      return ofCard(thing.id);
    case 'dependency':
      return ofCard(values.milestoneId ?? thing.id);
    case 'objective':
    case 'keyResult':
    case 'hypothesis':
      return {
        name: called(values),
        path: pathTo('objectives.objective', { quarter: quarter.id, objective: thing.id }),
      };
    case 'metric':
    case 'checkIn':
      return {
        name: called(findById(quarter.keyResults, values.keyResultId ?? thing.id)),
        path: pathTo('progress', { quarter: quarter.id }),
      };
    case 'sizeDefinition':
    case 'member':
      return { name: thing.id, path: pathTo('settings', { quarter: quarter.id }) };
    default:
      return { name: called(values), path: pathTo('agreement', { quarter: quarter.id }) };
  }
};
