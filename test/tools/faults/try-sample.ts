import { createRandom } from '../../site/clock/random';
import type { Fixture } from './fixture';
import { fixtures, type FixtureName } from './fixtures';

interface Sample {
  readonly fixture: FixtureName;
  readonly count: number;
  readonly seed: number;
}

/** Always the same for a seed; up to half of them strike where most is at stake. */
const sampleOf = ({ cases, onJiraWrites }: Fixture, { count, seed }: Sample): readonly string[] => {
  const random = createRandom(seed);
  const taken = new Set<string>();
  const take = (from: readonly string[], most: number): void => {
    const left = from.filter((name) => !taken.has(name));
    while (taken.size < most && left.length > 0) {
      const [name] = left.splice(Math.floor(random() * left.length), 1);
      if (name !== undefined) taken.add(name);
    }
  };
  take(onJiraWrites, Math.floor(count / 2));
  take(cases, count);
  // In the order in which all are played: those that cost a worker its life come last.
  return cases.filter((name) => taken.has(name));
};

/** One test of some of a fixture's cases; `npm run test:faults` plays all of them. */
export const trySample = (what: string, sample: Sample): void => {
  describe(what, () => {
    let fixture: Fixture | undefined;
    beforeAll(async () => {
      fixture = await fixtures[sample.fixture]();
    }, 300_000);
    afterAll(() => {
      fixture?.close();
    });

    test(`ends with one issue a card, its links and a ledger that agrees, in ${String(sample.count)} seeded cases`, async () => {
      const names = sampleOf(fixture!, sample);
      const failed: string[] = [];
      for (const name of names) {
        const problems = await fixture!.play(name);
        if (problems.length > 0) failed.push(`${name}: ${problems.join('; ')}`);
      }
      process.stdout.write(
        `${sample.fixture} (${fixture!.about}), ${String(fixture!.cases.length)} in all: cases ${String(names.length)}, failed ${String(failed.length)}\n`,
      );
      expect(names).toHaveLength(sample.count);
      expect(failed).toEqual([]);
    }, 600_000);
  });
};
