import { cleanup } from '@testing-library/react';
import { giveRoom } from '../../../support/pages/give-room';
import { openFixture } from '../../../support/pages/open-fixture';
import { STATES, type StatesOf } from './states-of';

/** One test for each state that a place can be in. */
export const checkStates = (table: Readonly<Record<string, StatesOf>>): void => {
  beforeAll(giveRoom);
  for (const [feature, states] of Object.entries(table)) {
    describe(feature, () => {
      for (const state of STATES) {
        const given = states[state];
        if ('because' in given) continue;
        it(`${state}: ${given.sees}`, async () => {
          const fixture = openFixture();
          await given.run(fixture);
          cleanup();
          fixture.server.close();
        }, 60_000);
      }
    });
  }
};
