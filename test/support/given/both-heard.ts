import type { Command } from '#domain/quarter/command';

type Heard = Extract<Command, { readonly kind: 'scoreRound.hear' }>;

/** Both ends of a card have said why, so that it may be voted on once more. */
export const bothHeard = (round: string, card: string): readonly [Heard, Heard] => [
  { id: `small-${card}`, kind: 'scoreRound.hear', round, card, end: 'small' },
  { id: `large-${card}`, kind: 'scoreRound.hear', round, card, end: 'large' },
];
