import { decide } from '#domain/quarter/decide';
import type { Change } from '#domain/quarter/change';
import { evolveAll } from '#domain/quarter/evolve';
import { findOverLimit } from '#domain/quarter/find-over-limit';
import type { Quarter } from '#domain/quarter/quarter';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  refused,
  type Said,
} from '../../../support/given/a-quarter';
import { done } from '../../../support/given/done';

const long = 'x'.repeat(300);

const importing = (text: string): Said => ({
  kind: 'quarter.import',
  sources: [{ fileName: 'cards.csv', format: 'csv', text }],
});

/** A quarter as an earlier version may have stored it. */
const withTimebox = (quarter: Quarter, timebox: string): Quarter => ({
  ...quarter,
  milestones: quarter.milestones.map((one) => (one.id === 'm1' ? { ...one, timebox } : one)),
});

describe('a time-box of 300 characters', () => {
  const quarter = aWrittenQuarter();

  it('is refused typed, by length and limit, and left out of what is imported', () => {
    const typed = refused(
      decideSaid(quarter, { kind: 'milestone.edit', target: 'm1', changes: { timebox: long } }),
    );
    expect(typed).toMatchObject({ code: 'TOO_LONG', parameters: { length: 300, max: 255 } });
    // A file comes in without it: its line says so, and the other cards are not held up.
    const imported = evolveAll(
      quarter,
      accepted(decideSaid(quarter, importing(`Milestone,Time-box,Notes\nA new card,${long},kept`))),
    );
    expect(imported.milestones.at(-1)).toMatchObject({ title: 'A new card', timebox: '', notes: 'kept' });
  });

  it('is refused where an undo would restore it', () => {
    const old = withTimebox(quarter, long);
    const { entry, quarter: shorter } = done(old, {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { timebox: '3 days' },
    });
    const back = decide(
      shorter,
      { id: 'u', kind: 'undo', seq: entry.seq },
      context(as(LEAD), { entry, since: [] }),
    );
    expect(refused(back)).toMatchObject({ code: 'TOO_LONG', parameters: { field: 'timebox', max: 255 } });
  });

  it('that stands there since before keeps nobody from the other fields of its card', () => {
    const old = withTimebox(quarter, long);
    const edited = after(old, { kind: 'milestone.edit', target: 'm1', changes: { notes: 'Ask first' } });
    expect(edited.milestones.find(({ id }) => id === 'm1')).toMatchObject({
      timebox: long,
      notes: 'Ask first',
    });
  });
});

it('what a smaller limit found there may shrink, and not grow', () => {
  const quarter = withTimebox(aWrittenQuarter(), long);
  const to = (now: string): readonly Change[] => [
    { concept: 'milestone', kind: 'edited', id: 'm1', field: 'timebox', was: long, now },
  ];
  expect(findOverLimit(quarter, to('x'.repeat(290)), 'command')).toBeUndefined();
  expect(findOverLimit(quarter, to('x'.repeat(301)), 'command')).toMatchObject({ code: 'TOO_LONG' });
});

it('a list may keep what was too long in it, and takes no further one', () => {
  const quarter = aWrittenQuarter();
  const task = (id: string, length: number) => ({ id, text: 'y'.repeat(length), done: false });
  const edited = (now: readonly object[]): readonly Change[] => [
    {
      concept: 'milestone',
      kind: 'edited',
      id: 'm1',
      field: 'tasks',
      was: [task('old', 2000)],
      now: now as never,
    },
  ];
  expect(findOverLimit(quarter, edited([task('old', 2000), task('new', 10)]), 'command')).toBeUndefined();
  expect(findOverLimit(quarter, edited([task('old', 2000), task('new', 1001)]), 'command')).toMatchObject({
    code: 'TOO_LONG',
    parameters: { length: 1001, max: 1000 },
  });
  const many = Array.from({ length: 201 }, (_, n) => task(`t${String(n)}`, 1));
  expect(findOverLimit(quarter, edited(many), 'command')).toMatchObject({
    code: 'TOO_MANY',
    parameters: { max: 200 },
  });
});

it.each<[string, Said, object]>([
  [
    'a task whose id has 210 characters',
    {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { tasks: [{ id: 't'.repeat(210), text: 'Draw it', done: false }] },
    },
    { code: 'TOO_LONG', parameters: { field: 'tasks', length: 210, max: 100 } },
  ],
])('%s is refused', (_what, said, expected) => {
  expect(refused(decideSaid(aWrittenQuarter(), said))).toMatchObject(expected);
});

it('a column heading of 256 characters is cut', () => {
  const quarter = aWrittenQuarter();
  const changes = accepted(decideSaid(quarter, importing(`Milestone,${'h'.repeat(256)}\nA card,value`)));
  const [{ key, value } = { key: '', value: '' }] = evolveAll(quarter, changes).milestones.at(-1)!.extra;
  expect([key.length, value]).toEqual([255, 'value']);
});

it('two tasks of a card never have the same id', () => {
  const task = (id: string) => ({ id, text: 'Draw it', done: false });
  const writing = (...tasks: readonly ReturnType<typeof task>[]) =>
    decideSaid(aWrittenQuarter(), { kind: 'milestone.edit', target: 'm1', changes: { tasks } });
  expect(refused(writing(task('t1'), task('t2'), task('t1')))).toMatchObject({ code: 'TWIN_TASKS' });
  expect(accepted(writing(task('t1'), task('t2')))).toHaveLength(1);
});

it('as many as a quarter holds are counted however they come', () => {
  const quarter = aWrittenQuarter();
  const objective = quarter.objectives[0]!;
  const full: Quarter = {
    ...quarter,
    objectives: Array.from({ length: 500 }, (_, n) => ({ ...objective, id: `o${String(n)}` })),
  };
  const { objectives } = evolveAll(
    aWrittenQuarter(),
    accepted(decideSaid(aWrittenQuarter(), importing('Milestone,Objective\nA card,A new objective'))),
  );
  expect(objectives).toHaveLength(quarter.objectives.length + 1);
  expect(refused(decideSaid(full, importing('Milestone,Objective\nA card,A new objective')))).toMatchObject({
    code: 'FULL',
    parameters: { concept: 'objective', max: 500, count: 501 },
  });
});
