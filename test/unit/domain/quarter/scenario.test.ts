import fc from 'fast-check';
import { partId } from '#domain/kernel/ids';
import { decide, foldScenario } from '#domain/quarter/decide';
import { evolveAll } from '#domain/quarter/evolve';
import { mayBePart } from '#domain/quarter/batch-steps';
import type { BatchCommand, BatchPart } from '#domain/quarter/command';
import { arbitrarySteps } from '../../../support/given/arbitrary-step';
import { commandOf } from '../../../support/given/command-of-step';
import { accepted, after, aWrittenQuarter, context } from '../../../support/given/a-quarter';

const scenarioOf = (...commands: readonly BatchPart[]): BatchCommand => ({
  id: 's',
  kind: 'batch',
  commands,
});

describe('a scenario', () => {
  it('shows what would be, and leaves the quarter as it is', () => {
    const base = aWrittenQuarter();
    const before = structuredClone(base);
    const { quarter, refused } = foldScenario(
      base,
      scenarioOf(
        { kind: 'milestone.add', values: { title: 'A bolder way' } },
        { kind: 'placement.place', milestone: partId('s', 0), startWeek: 1, endWeek: 2 },
      ),
      context(),
    );
    expect(refused).toEqual([]);
    expect(quarter.placements.some(({ id }) => id === 's.p0')).toBe(true);
    expect(base).toEqual(before);
  });

  it('shows the rest where something of it cannot be done any more, and says what and why', () => {
    const base = aWrittenQuarter();
    const [first] = base.milestones;
    const scenario = scenarioOf(
      { kind: 'placement.place', milestone: 'gone', startWeek: 1, endWeek: 1 },
      { kind: 'milestone.edit', target: first!.id, changes: { notes: 'First of all' } },
    );
    const { quarter, refused } = foldScenario(base, scenario, context());
    expect(refused).toMatchObject([{ part: 0, refusal: { code: 'UNKNOWN_TARGET' } }]);
    expect(quarter.milestones[0]?.notes).toBe('First of all');
    expect(decide(base, scenario, context()).ok).toBe(false);
  });

  it('is taken over as one batch: what was shown is what then is, over whatever the quarter became', () => {
    fc.assert(
      fc.property(arbitrarySteps, arbitrarySteps, (steps, meanwhile) => {
        const base = aWrittenQuarter();
        const parts = steps.flatMap((step, i) => {
          const { id: _id, ...command } = commandOf(base, step, `c${String(i)}`);
          return mayBePart(command.kind) ? [command as BatchPart] : [];
        });
        const now = meanwhile.reduce((quarter, step, i) => {
          const decision = decide(quarter, commandOf(quarter, step, `m${String(i)}`), context());
          return decision.ok && decision.value.length > 0 ? evolveAll(quarter, decision.value) : quarter;
        }, base);
        const scenario = scenarioOf(...parts);
        const { quarter, refused } = foldScenario(now, scenario, context());
        const taken = decide(now, scenario, context());
        expect(refused.length === 0).toBe(taken.ok);
        const sent = taken.ok && taken.value.length > 0 ? evolveAll(now, taken.value) : now;
        expect(taken.ok ? quarter : sent).toEqual(sent);
      }),
      { numRuns: 200 },
    );
  });

  it('is folded over a revision as over the present', () => {
    const base = aWrittenQuarter();
    const later = after(base, { kind: 'milestone.add', values: { title: 'Written since' } });
    const scenario = scenarioOf({ kind: 'milestone.add', values: { title: 'A bolder way' } });
    const count = (quarter: typeof base) =>
      foldScenario(quarter, scenario, context()).quarter.milestones.length;
    expect(count(later) - count(base)).toBe(1);
    expect(accepted(decide(base, scenario, context()))).toHaveLength(1);
  });
});
