import type { Change } from '#domain/quarter/change';
import type { Entry } from '#domain/quarter/entry';
import { changeGroups } from '#domain/views/history/change-groups';
import { aQuarter } from '../../../../support/given/a-quarter';
import { done } from '../../../../support/given/done';

const quarter = aQuarter();
const day = (instant: string): string => instant.slice(0, 10);

const edit = (id: string, field: 'title' | 'effort', was: string | null, now: string | null): Change => ({
  concept: 'milestone',
  kind: 'edited',
  id,
  field,
  was,
  now,
});

const told = (...entries: readonly Partial<Entry>[]) =>
  changeGroups(
    quarter,
    entries.map((entry, index) => ({
      seq: index + 1,
      commandId: `c${index}`,
      command: 'milestone.edit',
      by: 'ada',
      at: '2027-01-04T09:00:00.000Z',
      changes: [],
      ...entry,
    })),
    day,
  );

const oneLine = (...entries: readonly Partial<Entry>[]) =>
  told(...entries).map(({ seq, cardId, entry, run }) => ({
    seq,
    cardId,
    by: entry.by,
    changes: entry.changes.map((change) =>
      change.kind === 'edited'
        ? `${change.field} ${JSON.stringify(change.was)} ${JSON.stringify(change.now)}`
        : change.kind,
    ),
    ...(run === null ? {} : { run }),
  }));

describe('the changes of a quarter as people tell them', () => {
  it('are one line for one person, one card and one day, from the first value to the last', () => {
    const groups = oneLine(
      { changes: [edit('m1', 'effort', 'S', 'M')] },
      { changes: [edit('m2', 'effort', null, 'S')] },
      { changes: [edit('m1', 'title', 'A', 'B')] },
      { changes: [edit('m1', 'effort', 'M', 'L')] },
    );
    expect(groups).toEqual([
      { seq: 4, cardId: 'm1', by: 'ada', changes: ['title "A" "B"', 'effort "S" "L"'] },
      { seq: 2, cardId: 'm2', by: 'ada', changes: ['effort null "S"'] },
    ]);
  });

  it('are kept apart where somebody else came between, and on another day', () => {
    const groups = oneLine(
      { changes: [edit('m1', 'effort', 'S', 'M')] },
      { by: 'ben', changes: [edit('m1', 'effort', 'M', 'L')] },
      { changes: [edit('m1', 'effort', 'L', 'M')] },
      { at: '2027-01-05T09:00:00.000Z', changes: [edit('m1', 'effort', 'M', 'S')] },
    );
    expect(groups.map(({ seq, changes }) => [seq, ...changes])).toEqual([
      [4, 'effort "M" "S"'],
      [3, 'effort "L" "M"'],
      [2, 'effort "M" "L"'],
      [1, 'effort "S" "M"'],
    ]);
  });

  it('leave out what came to nothing', () => {
    expect(
      oneLine({ changes: [edit('m1', 'effort', 'S', 'M')] }, { changes: [edit('m1', 'effort', 'M', 'S')] }),
    ).toEqual([]);
  });

  it('leave out what moves people through a session, and keep what the same entry says of the session', () => {
    const started = { kind: 'session.start', session: 's1' } as const;
    const { entry, quarter: running } = done(aQuarter(), started);
    const paused = done(running, { kind: 'session.pause', session: 's1' }).entry;
    const lines = changeGroups(
      running,
      [
        { ...entry, seq: 1 },
        { ...paused, seq: 2 },
      ],
      day,
    );
    expect(lines.map(({ seq, entry: { changes } }) => [seq, changes.map(({ concept }) => concept)])).toEqual([
      [1, ['session']],
    ]);
  });

  it('never join an undo, a removal or what touches several cards', () => {
    const groups = oneLine(
      { changes: [edit('m1', 'effort', 'S', 'M')] },
      { undid: 1, changes: [edit('m1', 'effort', 'M', 'S')] },
      { changes: [edit('m1', 'effort', 'S', 'M'), edit('m2', 'effort', 'S', 'M')] },
    );
    expect(groups.map(({ seq, cardId }) => [seq, cardId])).toEqual([
      [3, null],
      [2, null],
      [1, 'm1'],
    ]);
  });

  it('end where something else touched the card meanwhile, of whomever', () => {
    const groups = oneLine(
      { changes: [edit('m1', 'effort', 'S', 'M')] },
      { changes: [edit('m1', 'effort', 'M', 'L'), edit('m2', 'effort', 'M', 'L')] },
      { changes: [edit('m1', 'effort', 'L', 'S')] },
    );
    expect(groups.map(({ seq, cardId, changes }) => [seq, cardId, ...changes])).toEqual([
      [3, 'm1', 'effort "L" "S"'],
      [2, null, 'effort "M" "L"', 'effort "M" "L"'],
      [1, 'm1', 'effort "S" "M"'],
    ]);
  });

  it('do not call linking by hand a run, and keep two runs of a day apart', () => {
    const link = { concept: 'receipt', kind: 'published', id: 'hand', was: null, now: [{}] };
    const run = (id: string): Partial<Entry> => ({
      command: 'publish.record',
      changes: [
        { concept: 'receipt', kind: 'published', id, was: null, now: [{}] },
      ] as unknown as readonly Change[],
    });
    const groups = oneLine(
      { command: 'publish.relink', changes: [link] as unknown as readonly Change[] },
      run('r1'),
      run('r2'),
    );
    expect(groups.map((group) => ('run' in group ? group.run.published : null))).toEqual([1, 1, null]);
  });

  it('are one line for a run of publishing, with how many rows it wrote', () => {
    const published = { concept: 'receipt', kind: 'published', id: 'r1', was: null, now: [{}, {}] };
    const changes = [published] as unknown as readonly Change[];
    const groups = oneLine(
      {
        command: 'publish.start',
        changes: [{ concept: 'run', kind: 'added', id: 'r1', now: { undoes: null } }] as never,
      },
      { command: 'publish.record', changes },
      { command: 'publish.record', changes },
      {
        command: 'publish.end',
        changes: [{ concept: 'run', kind: 'edited', id: 'r1', field: 'state' }] as never,
      },
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ seq: 4, by: 'ada', run: { published: 4, isUndo: false } });
  });
});
