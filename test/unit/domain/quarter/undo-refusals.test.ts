import { decideOnServer } from '#domain/server/decide-on-server';
import { evolveAll } from '#domain/quarter/evolve';

import {
  accepted,
  after,
  aQuarter,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  newcomer,
  refused,
  THIRD,
  type Said,
} from '../../../support/given/a-quarter';
import { undoing } from '../../../support/given/undoing';
import { done } from '../../../support/given/done';

const NAMES = { [LEAD]: 'Lena', [MATE]: 'Marek', [THIRD]: 'Tomo' };

describe('undo', () => {
  // What Lena did, what Marek then did to the same thing, and which refusal names him.
  const cases: readonly (readonly [string, Said, Said, string])[] = [
    [
      'an edit',
      { kind: 'milestone.edit', target: 'm1', changes: { title: 'Mine' } },
      { kind: 'milestone.edit', target: 'm1', changes: { title: 'His' } },
      'CHANGED_SINCE',
    ],
    [
      'an addition that was edited',
      { kind: 'milestone.add', values: { title: 'Mine' } },
      { kind: 'milestone.edit', target: 'u50', changes: { notes: 'His' } },
      'CHANGED_SINCE',
    ],
    [
      'an addition that others refer to',
      { kind: 'hypothesis.add', values: { objectiveId: 'o1', text: 'Mine' } },
      { kind: 'milestone.edit', target: 'm1', changes: { hypothesisIds: ['u50'] } },
      'BUILT_ON_SINCE',
    ],
    [
      'a move',
      { kind: 'milestone.move', target: 'm4', after: null },
      { kind: 'milestone.move', target: 'm4', after: 'm2' },
      'CHANGED_SINCE',
    ],
    [
      'a placement',
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 3 },
      { kind: 'placement.place', milestone: 'm2', startWeek: 2, endWeek: 4 },
      'CHANGED_SINCE',
    ],
    [
      'a size definition',
      { kind: 'sizeDefinition.write', size: 'S', meaning: 'Mine', examples: ['a'] },
      { kind: 'sizeDefinition.write', size: 'S', meaning: 'His', examples: ['a'] },
      'CHANGED_SINCE',
    ],
    [
      'a vision',
      { kind: 'vision.write', text: 'Mine', doWhat: '', outcome: '', forWhom: '' },
      { kind: 'vision.write', text: 'His', doWhat: '', outcome: '', forWhom: '', confirmed: true },
      'CHANGED_SINCE',
    ],
    [
      'the skills of a member',
      { kind: 'member.edit', target: MATE, changes: { skills: ['Mine'] } },
      { kind: 'member.edit', target: MATE, changes: { skills: ['His'] } },
      'CHANGED_SINCE',
    ],
    [
      'a removal whose place was taken',
      { kind: 'keyResult.remove', target: 'k2' },
      { kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'His' } },
      'BUILT_ON_SINCE',
    ],
  ];

  it.each(cases)('G-24 of %s is refused by the name of whoever built on it', (_what, mine, his, code) => {
    const first = done(aWrittenQuarter(), mine);
    const second = done(first.quarter, his, MATE, 51);
    const decision = undoing(
      second.quarter,
      first.entry,
      context(as(LEAD), { since: [second.entry], names: NAMES }),
    );
    expect(refused(decision)).toMatchObject({ code, rule: 'G-24', parameters: { who: 'Marek' } });
    expect(refused(decision).text).toContain('Marek');
    const nameless = refused(undoing(second.quarter, first.entry, context(as(LEAD))));
    expect(nameless.text).toContain('somebody');
  });

  it('G-24 of a removal is refused where what it hung on is gone', () => {
    const first = done(aWrittenQuarter(), { kind: 'keyResult.remove', target: 'k2' });
    const rest = after(
      first.quarter,
      { kind: 'member.edit', target: MATE, changes: { facilitator: true } },
      { kind: 'milestone.edit', target: 'm1', changes: { objectiveId: null } },
      {
        kind: 'milestone.edit',
        target: 'm2',
        changes: { objectiveId: null, keyResultIds: [], hypothesisIds: [] },
      },
    );
    const gone = done(rest, { kind: 'objective.remove', target: 'o1' }, MATE, 51);
    const decision = undoing(
      gone.quarter,
      first.entry,
      context(as(LEAD), { since: [gone.entry], names: NAMES }),
    );
    expect(refused(decision)).toMatchObject({ code: 'BUILT_ON_SINCE', parameters: { who: 'Marek' } });
  });

  it('I12 is kept: a dependency does not come back into a circle', () => {
    const first = done(aWrittenQuarter(), { kind: 'dependency.remove', target: 'd1' });
    const turned = after(first.quarter, {
      kind: 'dependency.add',
      values: { milestoneId: 'm1', targetMilestoneId: 'm2' },
    });
    expect(refused(undoing(turned, first.entry, context()))).toMatchObject({
      code: 'DEPENDENCY_CYCLE',
      rule: 'I12',
    });
  });

  it('I10 is kept: a placement does not come back into a week that is gone', () => {
    const placed = after(aWrittenQuarter(), {
      kind: 'placement.place',
      milestone: 'm2',
      startWeek: 12,
      endWeek: 13,
    });
    const first = done(placed, { kind: 'placement.remove', milestone: 'm2' });
    const shorter = after(first.quarter, { kind: 'quarter.edit', changes: { weeks: 12 } });
    expect(refused(undoing(shorter, first.entry, context()))).toMatchObject({
      code: 'WEEKS_IN_USE',
      rule: 'I10',
    });
  });

  it('gives a card its neighbourhood back where its very place is taken', () => {
    const first = done(aWrittenQuarter(), { kind: 'milestone.remove', target: 'm3' });
    const taken = after(first.quarter, {
      kind: 'milestone.add',
      id: 'new',
      values: { title: 'New' },
      after: 'm2',
    });
    const back = evolveAll(taken, accepted(undoing(taken, first.entry, context())));
    expect(back.milestones.map(({ id }) => id)).toEqual(['m1', 'm2', 'new', 'm3', 'm4']);
    const ranks = back.milestones.map(({ rank }) => rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  it('is for whoever made the change, and for facilitators', () => {
    const edit = done(
      aWrittenQuarter(),
      { kind: 'milestone.edit', target: 'm1', changes: { notes: 'x' } },
      MATE,
    );
    expect(undoing(edit.quarter, edit.entry, context(as(MATE))).ok).toBe(true);
    expect(undoing(edit.quarter, edit.entry, context(as(LEAD))).ok).toBe(true);
    expect(refused(undoing(edit.quarter, edit.entry, context(as(THIRD)))).code).toBe('NOT_YOURS');
    expect(undoing(edit.quarter, edit.entry, context(as(THIRD, true))).ok).toBe(true);
  });

  it('says why there is no way back from joining and revealing', () => {
    const reveal = done(aWrittenQuarter(), { kind: 'effortRound.reveal', round: 'r1' });
    expect(refused(undoing(reveal.quarter, reveal.entry, context()))).toMatchObject({
      parameters: { why: 'revealed' },
    });
    const quarter = aQuarter();
    const joined = decideOnServer(
      quarter,
      { id: 'j', kind: 'member.join', role: 'data' },
      context(newcomer()),
    );
    const entry = {
      seq: 3,
      commandId: 'j',
      command: 'member.join',
      by: null,
      at: '',
      changes: accepted(joined),
    };
    const now = evolveAll(quarter, entry.changes);
    expect(refused(undoing(now, entry, context()))).toMatchObject({
      code: 'NO_INVERSE',
      parameters: { why: 'joined' },
    });
  });

  it('is refused where the history knows no such change', () => {
    expect(refused(decideSaid(aQuarter(), { kind: 'undo', seq: 7 })).code).toBe('NO_SUCH_ENTRY');
  });
});
