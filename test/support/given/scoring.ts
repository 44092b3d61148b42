import type { Choice } from '#domain/entities/scoring/score/score';
import type { Json } from '#domain/kernel/json';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { accepted, aWrittenQuarter, context, decideSaid, LEAD, newcomer } from './a-quarter';
import { at, then } from './in-session';

export const CARDS = ['m1', 'm2', 'm3'];

/** What each size means, so that nothing keeps a round from beginning. */
export const sized = (quarter: Quarter): Quarter =>
  (['S', 'M', 'L'] as const).reduce(
    (now, size) =>
      then(now, { kind: 'sizeDefinition.write', size, meaning: `${size} here`, examples: ['Gift note'] }),
    quarter,
  );

interface Opened {
  readonly id?: string;
  readonly scale?: 'effort' | 'business' | 'ux';
  readonly cards?: readonly string[];
  readonly follows?: string | null;
  readonly override?: true;
}

export const opening = (more: Opened = {}) =>
  ({ id: 's', kind: 'scoreRound.open', scale: 'effort', cards: CARDS, follows: null, ...more }) as const;

/** A round over three cards that is open, begun at ten. */
export const scoring = (more: Opened = {}, quarter = sized(aWrittenQuarter())): Quarter =>
  then(quarter, opening(more), LEAD, at('10:00:00'));

export interface Sealed {
  readonly member: string;
  readonly content: Json;
}

/** The round is closed, and what was sealed in it is shown. */
export const shownWith = (open: Quarter, sealed: readonly Sealed[], round = 's'): Quarter => {
  const closing = then(open, { kind: 'scoreRound.reveal', round });
  const command = { kind: 'sealed.disclose', round, sealed } as const;
  return evolveAll(closing, accepted(decideSaid(closing, command, context(newcomer()))));
};

/** What a member has in their envelope: their choices by card. */
export const choices = (member: string, by: Readonly<Record<string, Choice>>, because = ''): Sealed => ({
  member,
  content: Object.entries(by).map(([card, value]) => ({ card, value, because })),
});
