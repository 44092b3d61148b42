import { FIELD_OF } from '#domain/entities/scoring/score/score';
import { scorePass } from '#domain/views/sessions/score-course';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { nextSession } from '#domain/views/sessions/next-session';
import { sessionSummaries } from '#domain/views/sessions/session-summaries';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import { openReactions } from '#domain/views/draft/reactions';
import { findings } from '#domain/views/second-look/findings';
import { evolveAll } from '#domain/quarter/evolve';
import { countScored } from '#domain/views/scored';
import { byRank } from '#domain/kernel/rank';
import { goldenThread } from '#domain/views/thread/golden-thread';
import { QuarterSchema } from '../../../../src/contract/quarter';
import {
  accepted,
  after,
  as,
  aQuarter,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
} from '../../../support/given/a-quarter';
import { undoing } from '../../../support/given/undoing';

const loaded = after(aQuarter(), { kind: 'quarter.loadDemo', id: 'demo' });

describe('the sample quarter', () => {
  it('G-30 fills an empty quarter in one command and marks it as a sample', () => {
    expect(loaded.settings.demo).toBe(true);
    expect(loaded.companyObjectives).toHaveLength(3);
    expect(loaded.objectives).toHaveLength(4);
    expect(loaded.keyResults).toHaveLength(9);
    expect(loaded.metrics.map(({ keyResultId }) => keyResultId).sort()).toEqual(
      loaded.keyResults.map(({ id }) => id).sort(),
    );
    expect(loaded.hypotheses).toHaveLength(9);
    expect(loaded.milestones).toHaveLength(24);
    expect(new Set(loaded.milestones.map(({ type }) => type))).toEqual(
      new Set(['epic', 'spike', 'enabler', 'signal_test']),
    );
    expect(loaded.sizeDefinitions.map(({ id }) => id)).toEqual(['L', 'M', 'S']);
    expect(loaded.dependencies.some(({ targetMilestoneId }) => targetMilestoneId !== null)).toBe(true);
    expect(loaded.dependencies.some(({ targetMilestoneId }) => targetMilestoneId === null)).toBe(true);
  });

  it('G-30 is for whoever leads: a participant makes no sample of a real quarter, which could then be removed', () => {
    const load = decideSaid(aQuarter(), { kind: 'quarter.loadDemo' }, context(as(MATE)));
    expect(refused(load).code).toBe('FACILITATOR_ONLY');
  });

  it('G-30 is refused where anything is written', () => {
    expect(refused(decideSaid(aWrittenQuarter(), { kind: 'quarter.loadDemo' }))).toMatchObject({
      code: 'NOT_EMPTY',
      rule: 'G-30',
    });
  });

  it('is a quarter like any other: parsed by the contract, in order, with unique ids', () => {
    expect(QuarterSchema.parse(JSON.parse(JSON.stringify(loaded)))).toEqual(loaded);
    const { members, companyObjectives, objectives, keyResults, hypotheses, milestones } = loaded;
    const all = [
      members,
      companyObjectives,
      objectives,
      keyResults,
      hypotheses,
      milestones,
      loaded.dependencies,
    ];
    const ids = all.flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const list of [companyObjectives, objectives, keyResults, hypotheses, milestones]) {
      expect([...list].sort(byRank)).toEqual(list);
    }
  });

  it('has honest gaps and no others', () => {
    const found = findings(loaded).map(({ code, subject }) => `${code} ${subject.title}`);
    expect(found).toEqual([
      'DEP_AFTER_DEPENDENT Start a return from the order',
      'KR_NO_HYPOTHESIS Half of the articles with sizes show a hint',
      'MS_NO_HYPOTHESIS Alarm when scans stop coming',
      'MS_NO_HYPOTHESIS Reason for a return in one tap',
      'ENABLER_UNLOCKS_NOTHING Alarm when scans stop coming',
      'DEP_AFTER_DEPENDENT Delivery window at checkout',
      'EXTERNAL_UNOWNED Full price in the basket',
      'EXTERNAL_UNOWNED One feed of carrier scans',
      'EXTERNAL_UNOWNED Return rules in one place',
      'EXTERNAL_UNOWNED Kept and returned sizes of every article',
      'NO_SLACK Size adviser on the product page',
      'NO_STAKEHOLDER Session #1',
      'NO_FACILITATOR Session #2',
      'OVERRUN Session #0',
      'SPAN_MISMATCH Size hint from people like you',
      'SHORTLISTED_UNPLACED Alarm when scans stop coming',
      'SHORTLISTED_UNPLACED Reason for a return in one tap',
      'SHORTLISTED_UNPLACED Do people tell us the true reason?',
    ]);
    expect(countScored(loaded)).toEqual({ scored: 21, of: 24 });
    expect(goldenThread(loaded).levels).toEqual({
      companyObjectives: { count: 3, gaps: 1 },
      objectives: { count: 4, gaps: 0 },
      keyResults: { count: 9, gaps: 1 },
      hypotheses: { count: 9, gaps: 0 },
      milestones: { count: 24, gaps: 2 },
    });
  });

  it.each(['effort', 'business', 'ux'] as const)(
    'was scored on %s in silent rounds that come to what its cards say',
    (scale) => {
      const run = loaded.sessionRuns.find(({ sessionId }) => sessionId === 's3')!;
      const { courses } = scorePass(loaded, scale, run.id);
      const scored = loaded.milestones.filter((card) => card[FIELD_OF[scale]] !== null);
      expect(courses.map(({ card }) => card)).toEqual(scored.map(({ id }) => id));
      expect(courses.map(({ suggested }) => suggested)).toEqual(scored.map((card) => card[FIELD_OF[scale]]));
      expect(courses.every(({ stage }) => stage === 'settled')).toBe(true);
      const again = courses.filter(({ held }) => held.length === 2);
      expect(again.map(({ moved }) => moved.length)).toEqual(scale === 'effort' ? [3] : []);
    },
  );

  it('holds all five sessions, the last one down to how sure everybody was of the draft', () => {
    expect(sessionSummaries(loaded).map(({ session }) => session)).toEqual(['s0', 's1', 's2', 's3', 's4']);
    expect(nextSession(loaded)).toBeUndefined();
    for (const { id } of loaded.sessions) {
      const { endedAt } = loaded.sessionRuns.find(({ sessionId }) => sessionId === id)!;
      expect(endedAt! < loaded.settings.startDate).toBe(true);
    }
    expect(exitCheck(loaded, 's4').filter(({ code, isMet }) => code !== 'waiting' && !isMet)).toEqual([]);
    const proposers = new Set(loaded.placements.map(({ proposedBy }) => proposedBy));
    expect(proposers.size).toBe(5);
    const [first, again] = loaded.confidenceRounds;
    expect(again!.follows).toBe(first!.id);
    const { isLow, toRaise } = confidenceResult(first!, undefined);
    expect(isLow).toBe(true);
    // What a doubt asked for stands at its week.
    expect(loaded.markers.map(({ text }) => text)).toEqual(expect.arrayContaining([...toRaise]));
    const raised = confidenceResult(again!, first);
    expect(raised.isLow).toBe(false);
    expect(raised.moved).toBeGreaterThan(0);
    expect(openReactions(loaded)).toHaveLength(1);
  });

  it('has objectives that say of which group of #1 they were made, and what was written in it', () => {
    for (const { clusterId } of loaded.objectives) {
      expect(loaded.clusters.find(({ id }) => id === clusterId)).toMatchObject({ sessionId: 's1' });
      expect(loaded.contributions.filter((one) => one.clusterId === clusterId).length).toBeGreaterThan(1);
    }
  });

  it('ends with a shorter quarter, and can be taken back whole', () => {
    const short = after(aQuarter({ weeks: 12 }), { kind: 'quarter.loadDemo', id: 'demo' });
    expect(Math.max(...short.placements.map(({ endWeek }) => endWeek))).toBe(12);
    const before = aQuarter();
    const changes = accepted(decideSaid(before, { kind: 'quarter.loadDemo' }));
    const entry = { seq: 2, commandId: 'demo', command: 'quarter.loadDemo', by: LEAD, at: '', changes };
    const filled = evolveAll(before, changes);
    expect(evolveAll(filled, accepted(undoing(filled, entry)))).toEqual(before);
  });
});
