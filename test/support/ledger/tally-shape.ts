import type { StreamShape } from '../../../src/adapters/ledger/stream-shape';

/** The simplest stream that shows a lost or doubled entry: every entry says which number it believed to be. */
export interface Tally {
  readonly count: number;
  readonly commands: readonly string[];
}

export interface Tallied {
  readonly command: string;
  readonly number: number;
  readonly text: string;
}

export const tallyShape: StreamShape<Tally, Tallied> = {
  name: 't',
  version: 2,
  upCasts: {},
  parseChanges: (value) => value as readonly Tallied[],
  parseState: (value) => value as Tally,
  nameOf: () => 'tally',
  fold: (state, { changes }) =>
    changes.reduce<Tally>(
      (tally, { command }) => ({ count: tally.count + 1, commands: [...tally.commands, command] }),
      state ?? { count: 0, commands: [] },
    ),
};
