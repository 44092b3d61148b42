import { plural } from '../../../ui/plural';

/** What is said of a draft that nobody made. */
export const suggestWords = {
  suggest: 'Suggest a draft',
  title: 'A suggestion',
  how: 'For cards without weeks: what others wait for first, learning before building, value before effort, within people and skills. What you placed stays where it is.',
  nothing: 'Nothing to suggest: every card has weeks, or finds none in which it fits.',
  left: (titles: string): string => `No week is free for: ${titles}.`,
  unscored: (titles: string): string => `Placed last, since they have no scores: ${titles}.`,
  accept: (count: number): string => `Accept ${String(count)}`,
  accepted: (count: number): string => `${plural(count, 'suggestion', 'suggestions')} accepted`,
  close: 'Close the suggestion',
};
