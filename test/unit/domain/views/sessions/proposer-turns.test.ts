import { placeOf } from '#domain/entities/facilitation/place/place';
import type { Quarter } from '#domain/quarter/quarter';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { proposedNow, proposerTurns } from '#domain/views/sessions/proposer-turns';
import { busiestWeeks, tightestSkills } from '#domain/views/draft/draft-load';
import { cardsToPlace } from '#domain/views/draft/cards-to-place';
import { after, aWrittenQuarter, LEAD, MATE, THIRD } from '../../../../support/given/a-quarter';
import { at, started, then } from '../../../../support/given/in-session';

const attend = (observes = false) => ({ kind: 'session.attend', session: 's4', observes }) as const;

/** Nothing of it has weeks. */
const unplaced = (): Quarter => then(aWrittenQuarter(), { kind: 'placement.remove', milestone: 'm1' });

/** All three came, one after the other. */
const together = (): Quarter =>
  [MATE, THIRD].reduce(
    (quarter, member, index) => then(quarter, attend(), member, at(`09:0${String(index + 1)}:00`)),
    started(unplaced(), 's4'),
  );

const place = (milestone: string, startWeek = 1, endWeek = 2) =>
  ({ kind: 'placement.place', milestone, startWeek, endWeek }) as const;

const show = (subject: string | null) => ({ kind: 'session.show', session: 's4', subject }) as const;

const turnsOf = (quarter: Quarter) =>
  proposerTurns(quarter, placeOf(quarter, 's4')!).map(({ memberId, placed, turn }) => [
    memberId,
    placed,
    turn,
  ]);

describe('who proposes', () => {
  it('S4-2 goes round by who proposed least, then as they came, and by nobody’s clock', () => {
    expect(turnsOf(together())).toEqual([
      [LEAD, 0, 'next'],
      [MATE, 0, null],
      [THIRD, 0, null],
    ]);
    const first = then(together(), show(LEAD));
    expect(turnsOf(first)).toEqual([
      [LEAD, 0, 'now'],
      [MATE, 0, 'next'],
      [THIRD, 0, null],
    ]);
    // What they propose ends nobody's turn.
    expect(turnsOf(then(first, place('m1')))[0]).toEqual([LEAD, 1, 'now']);
  });

  it('S4-2 comes back to whoever was skipped before anybody proposes a second time', () => {
    const skipped = then(then(then(together(), place('m1')), show(MATE)), show(THIRD));
    const proposed = then(skipped, place('m2'), THIRD);
    expect(turnsOf(proposed)).toEqual([
      [LEAD, 1, null],
      [MATE, 0, 'next'],
      [THIRD, 1, 'now'],
    ]);
  });

  it('S4-2 leaves out who only looks on, and keeps whose proposal it was', () => {
    const looking = then(together(), attend(true), THIRD);
    expect(turnsOf(looking).map(([member]) => member)).toEqual([LEAD, MATE]);
    const placed = then(looking, place('m1'), MATE, at('09:10:00'));
    const moved = then(placed, place('m1', 3, 4), LEAD, at('09:11:00'));
    expect(moved.placements).toMatchObject([
      { id: 'm1', startWeek: 3, proposedBy: MATE, proposedAt: at('09:10:00').at },
    ]);
    expect(proposedNow(moved, MATE)?.id).toBe('m1');
    const next = then(moved, place('m2'), LEAD, at('09:12:00'));
    expect(proposedNow(next, MATE)).toBeUndefined();
    expect(proposedNow(next, LEAD)?.id).toBe('m2');
  });

  it('S4-2 picks from cards without weeks that are not put off, those with most votes first', () => {
    const quarter = after(unplaced(), place('m1'), {
      kind: 'milestone.edit',
      target: 'm3',
      changes: { status: 'parked' },
    });
    expect(cardsToPlace(quarter).map(({ card }) => card.id)).toEqual(['m2', 'm4']);
    const voted: Quarter = {
      ...quarter,
      voteRounds: [
        {
          id: 'v',
          runId: null,
          activity: 's2.vote',
          openedAt: '',
          subjectKind: 'milestone',
          subjects: ['m2', 'm4'],
          budget: 3,
          mostEach: 2,
          state: 'revealed',
          asked: [],
          away: [],
          results: [{ id: 'm4', votes: 3 }],
          voters: 2,
          clusters: [],
        },
      ],
    };
    expect(cardsToPlace(voted).map(({ card, votes }) => [card.id, votes])).toEqual([
      ['m4', 3],
      ['m2', 0],
    ]);
  });
});

it('S4-2 the load of the draft is told by its busiest weeks and the skills that are needed twice', () => {
  const quarter = after(
    unplaced(),
    { kind: 'milestone.edit', target: 'm1', changes: { skillsText: 'Backend, Design' } },
    { kind: 'milestone.edit', target: 'm2', changes: { skillsText: 'backend' } },
    place('m1', 1, 3),
    place('m2', 3, 4),
    place('m3', 3, 3),
  );
  expect(busiestWeeks(quarter, 2).map(({ week, cards }) => [week, cards.length])).toEqual([[3, 3]]);
  expect(tightestSkills(quarter, 2).map(({ week, cards }) => [week, cards.map(({ id }) => id)])).toEqual([
    [3, ['m1', 'm2']],
  ]);
});

it('S4-24 #4 leaves weeks, markers, and an owner for what cards wait for outside', () => {
  const points = (quarter: Quarter) =>
    exitCheck(quarter, 's4').map(({ code, isMet, done, of }) => [code, isMet, done, of]);
  expect(points(unplaced())).toEqual([
    ['timeline', false, 0, 1],
    ['markers', false, 0, 1],
    ['waiting', true, 0, 0],
  ]);
  const waiting = after(
    unplaced(),
    place('m1'),
    { kind: 'marker.add', values: { kind: 'risk', text: 'The law may change' } },
    { id: 'd', kind: 'dependency.add', values: { milestoneId: 'm1', text: 'A licence' } },
    { kind: 'dependency.add', values: { milestoneId: 'm3', text: 'Not placed, so not asked for' } },
  );
  expect(points(waiting)).toEqual([
    ['timeline', true, 1, 1],
    ['markers', true, 1, 1],
    ['waiting', false, 0, 1],
  ]);
  const owned = after(waiting, { kind: 'dependency.edit', target: 'd', changes: { owner: 'Legal' } });
  expect(points(owned)[2]).toEqual(['waiting', true, 1, 1]);
});
