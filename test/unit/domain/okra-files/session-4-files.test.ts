import { writeConstraints } from '#domain/okra-files/write-constraints';
import { writeTimeline } from '#domain/okra-files/write-timeline';
import type { Quarter } from '#domain/quarter/quarter';
import { aQuarter } from '../../../support/given/a-quarter';
import { done } from '../../../support/given/done';
import { imported, source } from '../../../support/given/imported';

const aDemo = (): Quarter => done(aQuarter(), { kind: 'quarter.loadDemo' }).quarter;

describe('the files of session #4', () => {
  it('S4-21 the timeline has every placed card with its fields in the order of its weeks, and reads back', () => {
    const quarter = aDemo();
    const text = writeTimeline(quarter);
    expect(text.endsWith('\n') && !text.includes('\r')).toBe(true);
    expect(writeTimeline(aDemo())).toBe(text);
    const read = imported([source(text)]).quarter;
    const placed = quarter.milestones.filter(({ id }) => quarter.placements.some((one) => one.id === id));
    expect(read.milestones.map(({ title }) => title).toSorted()).toEqual(
      placed.map(({ title }) => title).toSorted(),
    );
    expect(read.placements).toHaveLength(quarter.placements.length);
    const weeks = [...text.matchAll(/^Planned Start: Week (\d+)$/gm)].map(([, week]) => Number(week));
    expect(weeks).toHaveLength(quarter.placements.length);
    expect(weeks).toEqual(weeks.toSorted((a, b) => a - b));
    expect(text).toContain(
      'Milestone: Start a return from the order\nType: Epic\nPlanned Start: Week 5\nPlanned End: Week 8\nEffort: M\n',
    );
    expect(text).not.toContain('Alarm when scans stop coming');
    expect(writeTimeline({ ...quarter, placements: [] })).toBe('');
  });

  it('S4-21 constraints and risks are findings, markers and dependencies with owner and status', () => {
    const text = writeConstraints(aDemo());
    expect(text).toContain(
      'About: Start a return from the order\nSeverity: Error\nCode: DEP_AFTER_DEPENDENT\n',
    );
    expect(text).toMatch(/^Marker: .*\nKind: Risk\nFrom: Week 6\n/m);
    expect(text).toMatch(/^Waits for: Tax tables for islands\nCard: Full price in the basket\n/m);
    expect(writeConstraints(aDemo())).toBe(text);
  });

  it('S4-21 nothing of them tells who is away, nor that somebody is', () => {
    const quarter = aDemo();
    const away = { ...quarter, absences: quarter.members.map(({ id }) => ({ id, weeks: [1, 2, 3, 4, 5] })) };
    expect(writeConstraints(away)).toBe(writeConstraints(quarter));
    expect(writeTimeline(away)).toBe(writeTimeline(quarter));
  });
});
