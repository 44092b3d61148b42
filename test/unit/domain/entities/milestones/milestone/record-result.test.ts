import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';
import { decideOnServer } from '#domain/server/decide-on-server';
import { evolveAll } from '#domain/quarter/evolve';
import { findById } from '#domain/kernel/collection';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  MATE,
  newcomer,
  refused,
  type Said,
} from '../../../../../support/given/a-quarter';

const result: MilestoneResult = {
  seen: '31 of 100 asked',
  thresholdMet: 'yes',
  verdict: 'supported',
  decision: 'Keep the date',
};

const record = (more: Partial<Extract<Said, { readonly kind: 'result.record' }>> = {}): Said => ({
  kind: 'result.record',
  milestone: 'm4',
  hypothesisIds: ['h1'],
  result,
  ...more,
});

/** The spike `m4` tests both hypotheses. */
const tested = () =>
  after(aWrittenQuarter(), {
    kind: 'milestone.edit',
    target: 'm4',
    changes: { hypothesisIds: ['h1', 'h2'] },
  });

const told = (quarter: ReturnType<typeof tested>, id = 'h1') => {
  const { status, learning } = findById(quarter.hypotheses, id)!;
  return { status, learning };
};

describe('the result of a spike or signal test', () => {
  it('G-34 is one entry with what it says of the chosen hypotheses, by anybody who takes part', () => {
    const quarter = tested();
    const changes = accepted(decideSaid(quarter, record(), context(as(MATE))));
    expect(changes.map(({ concept, id }) => [concept, id])).toEqual([
      ['milestone', 'm4'],
      ['hypothesis', 'h1'],
      ['hypothesis', 'h1'],
    ]);
    const now = evolveAll(quarter, changes);
    expect(findById(now.milestones, 'm4')?.result).toEqual(result);
    expect(told(now)).toEqual({ status: 'supported', learning: '31 of 100 asked' });
    expect(told(now, 'h2')).toEqual({ status: 'open', learning: '' });
    expect(refused(decideSaid(quarter, record(), context(newcomer(true)))).code).toBe('JOIN_FIRST');
  });

  it.each(['m1', 'm2', 'm3'])('G-34 belongs to no other type of card: %s', (milestone) => {
    const asked = record({ milestone, hypothesisIds: [] });
    expect(refused(decideSaid(tested(), asked))).toMatchObject({ code: 'NO_RESULT_HERE', rule: 'G-34' });
  });

  it('G-34 speaks of hypotheses that the card tests, and says what was seen', () => {
    expect(refused(decideSaid(aWrittenQuarter(), record())).code).toBe('NOT_TESTED');
    expect(refused(decideSaid(tested(), record({ milestone: 'gone' }))).code).toBe('UNKNOWN_TARGET');
    expect(refused(decideSaid(tested(), record({ result: { ...result, seen: '  ' } }))).code).toBe('MISSING');
  });

  it('G-34 can be changed later, also in what it speaks of', () => {
    const refuting: MilestoneResult = { ...result, seen: 'They still asked', verdict: 'refuted' };
    const now = after(tested(), record(), record({ hypothesisIds: ['h2'], result: refuting, was: result }));
    expect(told(now, 'h1')).toEqual({ status: 'open', learning: '' });
    expect(told(now, 'h2')).toEqual({ status: 'refuted', learning: 'They still asked' });
  });

  it('G-34 can be taken away, also from a card that became something else', () => {
    const epic = after(tested(), record(), {
      kind: 'milestone.edit',
      target: 'm4',
      changes: { type: 'epic' },
    });
    const now = after(epic, record({ hypothesisIds: [], result: null, was: result }));
    expect(findById(now.milestones, 'm4')?.result).toBeNull();
    expect(told(now)).toEqual({ status: 'open', learning: '' });
  });

  it('G-34 leaves a learning that somebody wrote by hand', () => {
    const written = after(tested(), {
      kind: 'hypothesis.edit',
      target: 'h1',
      changes: { learning: 'Ours' },
    });
    expect(told(after(written, record()))).toEqual({ status: 'supported', learning: 'Ours' });
  });

  it('G-24 is not written over one that the writer has not seen', () => {
    const theirs: MilestoneResult = { ...result, verdict: 'inconclusive' };
    const now = after(tested(), record({ result: theirs }));
    expect(refused(decideSaid(now, record({ was: null })))).toMatchObject({
      code: 'CHANGED_MEANWHILE',
      present: { result: theirs },
    });
    expect(decideSaid(now, record({ result: theirs, was: null })).ok).toBe(true);
    expect(decideSaid(now, record({ was: theirs })).ok).toBe(true);
  });

  it('G-24 goes back exactly, in one undo', () => {
    const quarter = tested();
    const changes = accepted(decideSaid(quarter, record()));
    const entry = {
      seq: 9,
      commandId: 'c',
      command: 'result.record',
      by: MATE,
      at: '2027-01-11T09:00:00.000Z',
      changes,
    };
    const undone = decideOnServer(
      evolveAll(quarter, changes),
      { kind: 'undo', id: 'u', seq: 9 },
      context(as(MATE), { entry, since: [] }),
    );
    expect(evolveAll(evolveAll(quarter, changes), accepted(undone))).toEqual(quarter);
  });
});
