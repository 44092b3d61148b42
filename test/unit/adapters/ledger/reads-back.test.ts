import fc from 'fast-check';
import { LEAD } from '../../../support/given/a-quarter';
import { arbitrarySteps, type Step } from '../../../support/given/arbitrary-step';
import { keepQuarter } from '../../../support/ledger/kept-quarter';
import { sendSteps } from '../../../support/ledger/send-steps';

/** What chance brings too rarely to be left to it, however many kinds of commands there are. */
const byItself = (['quarter.import', 'batch'] as const).map((kind): Step => ({
  by: LEAD,
  kind,
  a: 1,
  b: 0,
  week: 3,
  text: 'Refund in a day',
  yes: true,
}));

describe('whatever commands, imports, runs and undos decide', () => {
  // Always the same histories, so that what was seen is seen again; `npm run test:fuzz` tries others.
  it('is stored by the ledger, and reads back in a process that remembers nothing', async () => {
    const entered = new Set<string>();
    await fc.assert(
      fc.asyncProperty(arbitrarySteps, async (steps) => {
        const quarter = await keepQuarter();
        for (const { command, outcome } of await sendSteps(quarter, steps)) {
          expect(['entered', 'unchanged', 'refused']).toContain(outcome.kind);
          if (outcome.kind === 'entered') entered.add(command.kind);
        }
        expect(await quarter.cold()).toEqual(quarter.now());
      }),
      { numRuns: 250, seed: 17, examples: [[byItself]] },
    );
    expect(entered.size).toBeGreaterThan(35);
    const rare = [
      'undo',
      'batch',
      'quarter.import',
      'publish.start',
      'publish.link',
      'sealed.disclose',
      'session.start',
      'session.goTo',
      'session.finish',
      'voteRound.reveal',
    ];
    expect(rare.filter((kind) => !entered.has(kind))).toEqual([]);
  });
});
