import { decideOnServer } from '#domain/server/decide-on-server';
import { emptyQuarter } from '#domain/quarter/empty-quarter';
import { evolve } from '#domain/quarter/evolve';
import type { Command } from '#domain/quarter/command';
import type { Quarter } from '#domain/quarter/quarter';
import { settings } from '../given/a-quarter';

/** A quarter made by commands, as any quarter is; a command that is refused fails the test. */
export const aQuarter = (...commands: readonly Command[]): Quarter =>
  [{ id: 'ada', kind: 'member.join', role: 'product' } as Command, ...commands].reduce<Quarter>(
    (quarter, command) => {
      const decision = decideOnServer(quarter, command, {
        by:
          command.kind === 'member.join'
            ? { kind: 'newcomer', administers: true }
            : { kind: 'member', member: 'ada', administers: true },
        at: '2026-12-14T09:00:00.000Z',
      });
      if (!decision.ok) throw new Error(`${command.id}: ${decision.error.text}`);
      return decision.value.reduce<Quarter>(evolve, quarter);
    },
    emptyQuarter('q', settings()),
  );

export const objective = (
  id: string,
  companyObjectiveIds: readonly string[] = [],
  slot: 'current' | 'next' = 'current',
): Command => ({
  id,
  kind: 'objective.add',
  values: { title: `Objective ${id}`, companyObjectiveIds, slot },
});

export const companyObjective = (id: string, nick = ''): Command => ({
  id,
  kind: 'companyObjective.add',
  values: { title: `Company ${id}`, nick },
});

export const keyResult = (id: string, objectiveId: string): Command => ({
  id,
  kind: 'keyResult.add',
  values: { objectiveId, text: `Key result ${id}` },
});

export const hypothesis = (id: string, objectiveId: string, keyResultIds: readonly string[]): Command => ({
  id,
  kind: 'hypothesis.add',
  values: { objectiveId, keyResultIds, text: `Hypothesis ${id}` },
});

export const milestone = (id: string, values: object = {}): Command => ({
  id,
  kind: 'milestone.add',
  values: { title: `Milestone ${id}`, ...values },
});
