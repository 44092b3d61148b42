import fc from 'fast-check';
import { findCycles } from '#domain/entities/milestones/dependency/dependency-graph';
import { allOf, isRanked } from '#domain/quarter/collections';
import { CONCEPTS, definitionOf } from '#domain/quarter/entity-definitions';
import { decideOnServer } from '#domain/server/decide-on-server';
import type { AnyCommand } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { findDangling } from '#domain/quarter/references';

import { evolveAll } from '#domain/quarter/evolve';
import { QuarterSchema } from '../../../../src/contract/quarter';
import { ChangeSchema } from '../../../../src/contract/change';
import { endOf, historyOf } from '../../../support/given/a-history';
import { arbitraryStep, arbitrarySteps } from '../../../support/given/arbitrary-step';
import { commandOf } from '../../../support/given/command-of-step';
import { as, aQuarter, aWrittenQuarter, context, newcomer } from '../../../support/given/a-quarter';
import { undoing } from '../../../support/given/undoing';

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
};

const expectSound = (quarter: Quarter): void => {
  for (const concept of CONCEPTS) {
    const all = allOf(quarter, concept);
    if (isRanked(concept)) {
      const ranks = all.map((one) => ('rank' in one ? one.rank : ''));
      expect(ranks.every((rank, index) => index === 0 || (ranks[index - 1] ?? '') < rank)).toBe(true);
    } else {
      // Mostly by id, which means nothing; rounds and check-ins stand in the order in which they came.
      const { order } = definitionOf(concept).collection;
      expect([...all].sort(order)).toEqual(all);
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  }
  expect(findDangling(quarter)).toEqual([]);
  expect(findCycles(quarter)).toEqual([]);
  expect(quarter.visions.length).toBeLessThanOrEqual(1);
  const { weeks } = quarter.settings;
  for (const { startWeek, endWeek } of quarter.placements) {
    expect(startWeek >= 1 && startWeek <= endWeek && endWeek <= weeks).toBe(true);
  }
  const numbers = quarter.keyResults.map(({ objectiveId, ordinal }) => `${objectiveId} ${String(ordinal)}`);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(quarter.members.some(({ facilitator }) => facilitator)).toBe(true);
};

it('every reference of an entity names an entity that stands above it, or itself', () => {
  for (const concept of CONCEPTS) {
    for (const { to } of definitionOf(concept).refersTo) {
      expect(CONCEPTS.slice(0, CONCEPTS.indexOf(concept) + 1)).toContain(to);
    }
  }
});

describe('whatever people do', () => {
  it('I10, I12 and I13 hold, ranks stay strictly ordered and nothing refers to what is not there', () => {
    fc.assert(
      fc.property(fc.boolean(), arbitrarySteps, (written, steps) => {
        const start = written ? aWrittenQuarter() : aQuarter();
        expectSound(endOf(start, historyOf(start, steps)));
      }),
      { numRuns: 200 },
    );
  });

  it('I10, I12 and I13 hold after undoing anything at any time', () => {
    const outcomes = { undone: 0, refused: 0 };
    fc.assert(
      fc.property(arbitrarySteps, fc.nat(), (steps, n) => {
        const start = aWrittenQuarter();
        const history = historyOf(start, steps);
        const chosen = history[n % Math.max(history.length, 1)];
        if (chosen === undefined) return;
        const quarter = endOf(start, history);
        const decision = undoing(quarter, chosen.entry, context(as('lead')));
        outcomes[decision.ok ? 'undone' : 'refused'] += 1;
        if (decision.ok) expectSound(evolveAll(quarter, decision.value));
      }),
      { numRuns: 300 },
    );
    expect(outcomes.undone).toBeGreaterThan(30);
    expect(outcomes.refused).toBeGreaterThan(30);
  });

  it('deciding neither throws nor writes into the quarter, and decides the same twice', () => {
    fc.assert(
      fc.property(arbitrarySteps, arbitraryStep, fc.boolean(), fc.boolean(), (steps, step, joined, leads) => {
        const start = aWrittenQuarter();
        const quarter = freeze(endOf(start, historyOf(start, steps)));
        const by = context(joined ? as(step.by, leads) : newcomer(leads));
        const command = commandOf(quarter, step, 'x');
        expect(decideOnServer(quarter, command, by)).toEqual(decideOnServer(quarter, command, by));
        expect(decideOnServer(null, command, by)).toMatchObject({ ok: false, error: { code: 'NO_QUARTER' } });
      }),
      { numRuns: 200 },
    );
  });

  it('deciding is total for values of any kind in any field', () => {
    const { milestone, objective, dependency } = {
      milestone: [
        'title',
        'type',
        'tasks',
        'result',
        'skills',
        'decideByWeek',
        'keyResultIds',
        'effort',
        'x',
      ],
      objective: ['title', 'companyObjectiveIds', 'servesVision', 'slot'],
      dependency: ['targetMilestoneId', 'text', 'neededByWeek', 'blocking'],
    };
    const quarter = freeze(aWrittenQuarter());
    fc.assert(
      fc.property(
        fc.constantFrom(
          { kind: 'milestone.edit', target: 'm1', fields: milestone },
          { kind: 'milestone.add', target: 'm1', fields: milestone },
          { kind: 'objective.edit', target: 'o1', fields: objective },
          { kind: 'dependency.edit', target: 'd1', fields: dependency },
        ),
        fc.nat(),
        fc.jsonValue(),
        ({ kind, target, fields }, n, value) => {
          const given = { [fields[n % fields.length] ?? '']: value };
          const command = { id: 'x', kind, target, changes: given, values: given } as unknown as AnyCommand;
          const decision = decideOnServer(quarter, command, context());
          if (decision.ok) expectSound(evolveAll(quarter, decision.value));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('the contract lets through what the domain makes, unchanged', () => {
    fc.assert(
      fc.property(arbitrarySteps, (steps) => {
        const start = aWrittenQuarter();
        const history = historyOf(start, steps);
        const quarter = endOf(start, history);
        expect(QuarterSchema.parse(JSON.parse(JSON.stringify(quarter)))).toEqual(quarter);
        for (const change of history.flatMap(({ entry }) => entry.changes)) {
          expect(ChangeSchema.parse(JSON.parse(JSON.stringify(change)))).toEqual(change);
        }
      }),
      { numRuns: 100 },
    );
  });
});
