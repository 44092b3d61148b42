import { createQuarter } from '#domain/quarter/empty-quarter';
import { decideOnServer } from '#domain/server/decide-on-server';
import { evolveAll } from '#domain/quarter/evolve';
import type { Change } from '#domain/quarter/change';
import type { AnyCommand } from '#domain/quarter/command';
import type { Actor } from '#domain/kernel/actor';
import type { Refusal } from '#domain/kernel/refusal';
import type { Decision, DecisionContext } from '#domain/quarter/decision';
import type { Quarter } from '#domain/quarter/quarter';
import { DEFAULT_CAPACITY, type QuarterSettings } from '#domain/quarter/quarter-settings';

export const settings = (changes: Partial<QuarterSettings> = {}): QuarterSettings => ({
  label: 'Q1 2027',
  team: 'Checkout',
  projectId: '10000',
  startDate: '2027-01-04',
  weeks: 13,
  sprintWeeks: 2,
  strategyState: 'clear',
  objectiveSlots: 4,
  joining: 'open',
  exportReleased: false,
  ...DEFAULT_CAPACITY,
  demo: false,
  archived: false,
  ...changes,
});

export const LEAD = 'lead';
export const MATE = 'mate';
export const THIRD = 'third';

export const as = (member: string, administers = false): Actor => ({ kind: 'member', member, administers });
export const newcomer = (administers = false): Actor => ({ kind: 'newcomer', administers });

export const context = (by: Actor = as(LEAD), more: Partial<DecisionContext> = {}): DecisionContext => ({
  by,
  at: '2027-01-11T09:00:00.000Z',
  ...more,
});

type WithoutId<T> = T extends { readonly id: string } ? Omit<T, 'id'> & { readonly id?: string } : never;
export type Said = WithoutId<AnyCommand>;

export const accepted = (decision: Decision): readonly Change[] => {
  if (!decision.ok) throw new Error(`Refused: ${decision.error.code} ${decision.error.text}`);
  return decision.value;
};

export const refused = (decision: Decision): Refusal => {
  if (decision.ok) throw new Error(`Accepted: ${JSON.stringify(decision.value)}`);
  return decision.error;
};

export const decideSaid = (quarter: Quarter | null, said: Said, by = context(), id = 'c'): Decision =>
  decideOnServer(quarter, { id, ...said }, by);

/** Carries out commands one after the other; ids are those given, else `c1`, `c2`, ... */
export const after = (quarter: Quarter, ...said: readonly Said[]): Quarter =>
  said.reduce<Quarter>(
    (now, one, index) => evolveAll(now, accepted(decideSaid(now, one, context(), `c${String(index + 1)}`))),
    quarter,
  );

/** A quarter with a facilitator and two members, and nothing written. */
export const aQuarter = (changes: Partial<QuarterSettings> = {}): Quarter => {
  const made = evolveAll(
    null,
    accepted(createQuarter({ id: 'q', settings: settings(changes), founder: { id: LEAD, role: 'product' } })),
  );
  return {
    ...made,
    members: [
      ...made.members,
      { id: MATE, role: 'engineering', facilitator: false, skills: ['Backend'] },
      { id: THIRD, role: 'design', facilitator: false, skills: [] },
    ],
  };
};

/** What makes a quarter written: see below. */
export const WRITTEN: readonly Said[] = [
  { kind: 'companyObjective.add', id: 'co1', values: { title: 'Be trusted with returns', nick: 'Trust' } },
  {
    kind: 'objective.add',
    id: 'o1',
    values: { title: 'Returns without a phone call', companyObjectiveIds: ['co1'] },
  },
  { kind: 'objective.add', id: 'o2', values: { title: 'Refunds people can follow' } },
  { kind: 'keyResult.add', id: 'k1', values: { objectiveId: 'o1', text: '60% start alone' } },
  { kind: 'keyResult.add', id: 'k2', values: { objectiveId: 'o1', text: '90% within two minutes' } },
  { kind: 'keyResult.add', id: 'k3', values: { objectiveId: 'o2', text: 'Half as many questions' } },
  {
    kind: 'hypothesis.add',
    id: 'h1',
    values: {
      objectiveId: 'o1',
      text: 'If the amount is shown first, they start alone',
      keyResultIds: ['k1'],
    },
  },
  {
    kind: 'hypothesis.add',
    id: 'h2',
    values: { objectiveId: 'o2', text: 'If each step is told, nobody asks', keyResultIds: ['k3'] },
  },
  {
    kind: 'milestone.add',
    id: 'm1',
    values: { title: 'Refund rules as a service', type: 'enabler', objectiveId: 'o1' },
  },
  {
    kind: 'milestone.add',
    id: 'm2',
    values: {
      title: 'Amount on the order page',
      type: 'epic',
      objectiveId: 'o1',
      keyResultIds: ['k1'],
      hypothesisIds: ['h1'],
    },
  },
  {
    kind: 'milestone.add',
    id: 'm3',
    values: { title: 'Fake door for instant refunds', objectiveId: 'o2' },
  },
  { kind: 'milestone.add', id: 'm4', values: { title: 'Call ten customers', type: 'spike' } },
  { kind: 'dependency.add', id: 'd1', values: { milestoneId: 'm2', targetMilestoneId: 'm1' } },
  { kind: 'placement.place', milestone: 'm1', startWeek: 1, endWeek: 3 },
  { kind: 'effortRound.open', id: 'r1', milestone: 'm2' },
];

/** Two objectives with key results and hypotheses, and four milestones of which `m2` waits for `m1`. */
export const aWrittenQuarter = (changes: Partial<QuarterSettings> = {}): Quarter =>
  after(aQuarter(changes), ...WRITTEN);
