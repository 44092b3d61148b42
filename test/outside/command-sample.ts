import type { Command } from '#domain/quarter/command';
import type { World } from './world';

/**
 * Who may send a command: everybody who joined, the author of what it touches, those who lead, whoever leads the session
 * that runs, either of these, or who has yet to join.
 */
export type May = 'participant' | 'author' | 'facilitator' | 'leader' | 'facilitator or leader' | 'newcomer';

type Elsewhere = 'blank' | 'begun';

export interface CommandSample<C extends Command> {
  readonly may: May;
  /** In the quarter in which nothing is yet, or in the one whose last session is left out. */
  readonly elsewhere?: Elsewhere;
  readonly make: (world: World) => C extends Command ? Omit<C, 'id'> : never;
}

/** One for every kind. */
export type CommandSamples = {
  readonly [K in Command['kind']]: CommandSample<Extract<Command, { readonly kind: K }>>;
};

export const sample = <C extends Command>(
  may: May,
  make: CommandSample<C>['make'],
  more: { readonly elsewhere?: Elsewhere } = {},
): CommandSample<C> => ({ may, make, ...more });
