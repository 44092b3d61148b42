import type { Fixture } from '../../../support/pages/open-fixture';

/** What every place of the app has to be able to say. */
export const STATES = ['loading', 'empty', 'error', 'forbidden', 'refused', 'conflict'] as const;

export type State = (typeof STATES)[number];

export interface Case {
  /** What the person sees, and can do next; the title of the test. */
  readonly sees: string;
  readonly run: (fixture: Fixture) => Promise<void>;
}

/** A state that cannot come about here, and why. */
export interface NotApplicable {
  readonly because: string;
}

export type StatesOf = Readonly<Record<State, Case | NotApplicable>>;
