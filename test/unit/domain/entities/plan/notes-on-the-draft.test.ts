import { inWeekOrder } from '#domain/entities/plan/marker/marker';
import { openReactions, ownReaction, reactionsTo } from '#domain/views/draft/reactions';
import {
  after,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  THIRD,
} from '../../../../support/given/a-quarter';
import { done } from '../../../../support/given/done';
import { undoing } from '../../../../support/given/undoing';
import { codeOf, then } from '../../../../support/given/in-session';

const react = (id: string, values: object = {}) =>
  ({ id, kind: 'reaction.add', values: { milestoneId: 'm2', kind: 'risk', ...values } }) as const;

const mark = (id: string, values: object = {}) =>
  ({ id, kind: 'marker.add', values: { kind: 'research', text: 'Ask ten customers', ...values } }) as const;

describe('a reaction', () => {
  it('S4-4 is changed by whoever it is of and settled by anybody', () => {
    const given = then(aWrittenQuarter(), react('x', { text: 'We do not know yet' }), MATE);
    expect(given.reactions).toEqual([
      { id: 'x', milestoneId: 'm2', kind: 'risk', text: 'We do not know yet', resolved: false, by: MATE },
    ]);
    const change = { kind: 'reaction.edit', target: 'x', changes: { kind: 'fine', text: '' } } as const;
    expect(codeOf(given, change, THIRD)).toBe('AUTHOR_ONLY');
    // Nor by those who lead: it is what somebody thinks.
    expect(codeOf(given, change, LEAD)).toBe('AUTHOR_ONLY');
    expect(codeOf(given, { kind: 'reaction.remove', target: 'x' }, THIRD)).toBe('AUTHOR_ONLY');
    expect(then(given, change, MATE).reactions).toMatchObject([{ kind: 'fine', text: '' }]);
    const settled = { kind: 'reaction.edit', target: 'x', changes: { resolved: true } } as const;
    expect(then(given, settled, THIRD).reactions).toMatchObject([{ resolved: true, by: MATE }]);
    expect(codeOf(given, { kind: 'reaction.edit', target: 'x', changes: { milestoneId: 'm1' } }, MATE)).toBe(
      'NOT_ALLOWED',
    );
  });

  it.each([
    [{ kind: 'late' }, 'OFF_SCALE'],
    [{ text: 'x'.repeat(256) }, 'TOO_LONG'],
    [{ milestoneId: 'gone' }, 'UNKNOWN_REFERENCE'],
    [{ milestoneId: undefined }, 'MISSING'],
  ])('S4-4 is one of four about a card, in a line: not %j', (values, code) => {
    expect(refused(decideSaid(aWrittenQuarter(), react('x', values))).code).toBe(code);
  });

  it('S4-4 is listed until it is settled, the first weeks first, and goes with its card', () => {
    const quarter = after(
      aWrittenQuarter(),
      { kind: 'placement.place', milestone: 'm2', startWeek: 6, endWeek: 8 },
      { kind: 'placement.place', milestone: 'm3', startWeek: 2, endWeek: 3 },
      react('late'),
      react('fine', { kind: 'fine' }),
      react('early', { milestoneId: 'm3', kind: 'capacity' }),
      react('done', { resolved: true }),
    );
    expect(openReactions(quarter).map(({ id }) => id)).toEqual(['early', 'late']);
    expect(openReactions(quarter, 'risk').map(({ id }) => id)).toEqual(['late']);
    expect(reactionsTo(quarter, 'm2').map(({ id }) => id)).toEqual(['fine', 'late', 'done']);
    expect(ownReaction(quarter, 'm2', 'lead')?.id).toBe('late');
    expect(ownReaction(quarter, 'm2', MATE)).toBeUndefined();
    // Somebody else's reaction keeps nobody from removing their own card.
    const byMate = then(then(quarter, { id: 'm9', kind: 'milestone.add', values: { title: 'Mine' } }, MATE), {
      ...react('other', { milestoneId: 'm9' }),
    });
    const without = then(byMate, { kind: 'milestone.remove', target: 'm9' }, MATE);
    expect(without.reactions).toHaveLength(quarter.reactions.length);
  });
});

describe('a marker', () => {
  it('S4-7 stands in weeks of the quarter or in none, and goes with its card', () => {
    const quarter = after(
      aWrittenQuarter(),
      mark('anytime'),
      mark('late', { startWeek: 9, endWeek: 9, kind: 'external-unlock', owner: 'Platform' }),
      mark('early', { startWeek: 2, endWeek: 4, milestoneId: 'm4' }),
    );
    expect(inWeekOrder(quarter.markers).map(({ id }) => id)).toEqual(['early', 'late', 'anytime']);
    expect(then(quarter, { kind: 'milestone.remove', target: 'm4' }).markers.map(({ id }) => id)).toEqual([
      'anytime',
      'late',
    ]);
  });

  it.each([
    [{ startWeek: 4, endWeek: 3 }, 'ENDS_BEFORE_START'],
    [{ startWeek: 4 }, 'MISSING'],
    [{ startWeek: 4, endWeek: 14 }, 'OUT_OF_RANGE'],
    [{ kind: 'deadline' }, 'OFF_SCALE'],
    [{ text: ' ' }, 'MISSING'],
    [{ text: undefined }, 'MISSING'],
  ])('S4-7 says what is needed, in weeks that there are: not %j', (values, code) => {
    expect(refused(decideSaid(aWrittenQuarter(), mark('x', values))).code).toBe(code);
  });

  it('S4-7 is hung on another card by whoever it is of, so that nobody removes it with their own', () => {
    const given = then(aWrittenQuarter(), mark('x'), MATE);
    const hang = { kind: 'marker.edit', target: 'x', changes: { milestoneId: 'm2' } } as const;
    expect(codeOf(given, hang, THIRD)).toBe('AUTHOR_ONLY');
    expect(then(given, hang, MATE).markers).toMatchObject([{ milestoneId: 'm2' }]);
  });

  it('I10 does not end before it starts, where one of two takes back their end', () => {
    const given = then(aWrittenQuarter(), mark('x', { startWeek: 1, endWeek: 3 }));
    const longer = done(given, { kind: 'marker.edit', target: 'x', changes: { endWeek: 8 } });
    const later = then(longer.quarter, { kind: 'marker.edit', target: 'x', changes: { startWeek: 6 } });
    expect(refused(undoing(later, longer.entry, context())).code).toBe('ENDS_BEFORE_START');
  });

  it('I10 keeps a quarter from being shortened under it', () => {
    const quarter = after(aWrittenQuarter(), mark('x', { startWeek: 12, endWeek: 13 }));
    const shorter = { kind: 'quarter.edit', changes: { weeks: 12 } } as const;
    expect(refused(decideSaid(quarter, shorter)).code).toBe('WEEKS_IN_USE');
    const undone = { kind: 'marker.edit', target: 'x', changes: { startWeek: null, endWeek: null } } as const;
    expect(then(then(quarter, undone), shorter).settings.weeks).toBe(12);
  });
});
