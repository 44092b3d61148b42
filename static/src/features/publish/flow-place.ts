import { pathTo, type Route } from '../../ui/routing/route';

/**
 * What one goes through before anything is written, and the run itself; of one card alone or, with null, of the quarter.
 * The start is how things stand, once something was published, and the mapping before.
 */
export interface StepPlace {
  readonly at: 'start' | 'mapping' | 'check' | 'preview' | 'run';
  readonly card: string | null;
}

/** A run that is over, by its id. */
export interface RunPlace {
  readonly at: 'receipt' | 'undo';
  readonly run: string;
}

export type FlowPlace = StepPlace | RunPlace;

/** Where in publishing an address leads; the beginning, where it leads elsewhere. */
export const flowPlaceOf = (route: Route): FlowPlace => {
  switch (route.name) {
    case 'jira.mapping':
      return { at: 'mapping', card: null };
    case 'jira.check':
      return { at: 'check', card: null };
    case 'jira.preview':
      return { at: 'preview', card: null };
    case 'jira.run':
      return { at: 'run', card: null };
    case 'jira.card':
      return { at: 'start', card: route.card };
    case 'jira.card.check':
      return { at: 'check', card: route.card };
    case 'jira.card.preview':
      return { at: 'preview', card: route.card };
    case 'jira.card.run':
      return { at: 'run', card: route.card };
    case 'jira.receipt':
      return { at: 'receipt', run: route.run };
    case 'jira.undo':
      return { at: 'undo', run: route.run };
    default:
      return { at: 'start', card: null };
  }
};

const QUARTER_PLACES = {
  start: 'jira',
  mapping: 'jira.mapping',
  check: 'jira.check',
  preview: 'jira.preview',
  run: 'jira.run',
} as const;

const CARD_PLACES = {
  start: 'jira.card',
  mapping: 'jira.card',
  check: 'jira.card.check',
  preview: 'jira.card.preview',
  run: 'jira.card.run',
} as const;

/** The address of a place in publishing. */
export const flowPath = (quarter: string, place: FlowPlace): string => {
  if ('run' in place) return pathTo(`jira.${place.at}`, { quarter, run: place.run });
  return place.card === null
    ? pathTo(QUARTER_PLACES[place.at], { quarter })
    : pathTo(CARD_PLACES[place.at], { quarter, card: place.card });
};
