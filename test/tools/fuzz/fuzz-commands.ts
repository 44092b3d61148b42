import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { arbitraryStep, type Step } from '../../support/given/arbitrary-step';
import { keepQuarter } from '../../support/ledger/kept-quarter';
import { sendSteps } from '../../support/ledger/send-steps';
import { arbitraryText } from './arbitrary-text';
import type { Fuzz } from './fuzz-result';
import { tryProperty } from './try-property';

const step: fc.Arbitrary<Step> = fc
  .tuple(arbitraryStep, fc.option(arbitraryText))
  .map(([one, text]) => (text === null ? one : { ...one, text }));

/** Histories of commands of every kind: each is entered, refused or changes nothing, and all of it reads back cold. */
export const fuzzCommands: Fuzz = (options) =>
  tryProperty(
    'commands',
    fc.array(step, { minLength: 1, maxLength: 40 }),
    async (steps) => {
      const quarter = await keepQuarter();
      for (const { command, outcome } of await sendSteps(quarter, steps))
        if (!['entered', 'unchanged', 'refused'].includes(outcome.kind))
          throw new Error(
            `${command.kind} ${JSON.stringify(outcome)}: ${JSON.stringify(command).slice(0, 1_000)}`,
          );
      const cold = await quarter.cold();
      if (!isDeepStrictEqual(cold, quarter.now())) throw new Error('A cold process reads another quarter.');
    },
    options,
  );
