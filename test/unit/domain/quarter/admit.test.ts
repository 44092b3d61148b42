import { decide } from '#domain/quarter/decide';
import { evolveAll } from '#domain/quarter/evolve';
import type { Quarter } from '#domain/quarter/quarter';
import { stepReceipt } from '../../../support/given/step-receipt';
import {
  accepted,
  after,
  as,
  aWrittenQuarter,
  context,
  decideSaid,
  LEAD,
  MATE,
  refused,
  THIRD,
  type Said,
} from '../../../support/given/a-quarter';
import { done } from '../../../support/given/done';
import { undoing } from '../../../support/given/undoing';

const byMate = context(as(MATE));

/** The quarter with an issue for `m1`, as an older version stored it or a run recorded it. */
const published = (quarter: Quarter, row = 'm1', number = 7): Quarter => ({
  ...quarter,
  receipts: [...quarter.receipts, stepReceipt(row, 'run', number)].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('G-24 what one member wrote', () => {
  const confirmed: readonly Said[] = [
    { kind: 'milestone.remove', target: 'm4' },
    { kind: 'hypothesis.remove', target: 'h2' },
    { kind: 'dependency.remove', target: 'd1' },
    { kind: 'keyResult.remove', target: 'k2' },
  ];

  it.each(confirmed)('goes by $kind of another only after their name was seen', (said) => {
    const quarter = aWrittenQuarter();
    const asked = refused(decideSaid(quarter, said, context(as(MATE), { names: { [LEAD]: 'Lena' } })));
    expect(asked).toMatchObject({
      code: 'AUTHOR_ONLY',
      parameters: { who: 'Lena', authors: LEAD, confirmable: 'yes' },
    });
    expect(asked.text).toContain('Lena');
    expect(decideSaid(quarter, { ...said, confirmed: true } as Said, byMate).ok).toBe(true);
    expect(decideSaid(quarter, said, context(as(LEAD))).ok).toBe(true);
  });

  it.each<Said>([
    { kind: 'objective.remove', target: 'empty', confirmed: true },
    { kind: 'companyObjective.remove', target: 'empty', confirmed: true },
  ])('goes by $kind only by its author or a facilitator', (said) => {
    const concept = said.kind.split('.')[0] as 'objective';
    const quarter = after(aWrittenQuarter(), { kind: `${concept}.add`, id: 'empty', values: { title: 'x' } });
    expect(refused(decideSaid(quarter, said, byMate)).code).toBe('AUTHOR_ONLY');
    expect(decideSaid(quarter, said).ok).toBe(true);
  });

  it('may be bettered by anybody, and is not emptied by them', () => {
    const quarter = after(aWrittenQuarter(), {
      kind: 'milestone.edit',
      target: 'm1',
      changes: { notes: 'Long', tasks: [{ id: 't', text: 'Ask', done: false }] },
    });
    const edit = (changes: object): Said => ({ kind: 'milestone.edit', target: 'm1', changes });
    for (const changes of [{ title: 'Better' }, { notes: 'Short' }]) {
      expect(decideSaid(quarter, edit(changes), byMate).ok).toBe(true);
    }
    for (const changes of [{ title: '.' }, { notes: '' }, { notes: '\u200b —' }, { tasks: [] }]) {
      expect(refused(decideSaid(quarter, edit(changes), byMate)).code).toBe('AUTHOR_ONLY');
      expect(decideSaid(quarter, { ...edit(changes), confirmed: true } as Said, byMate).ok).toBe(true);
    }
  });

  it('is the writer’s own from then on, where a sentence takes the place of another', () => {
    const write = (text: string): Said => ({
      kind: 'vision.write',
      text,
      doWhat: '',
      outcome: '',
      forWhom: '',
    });
    const quarter = after(aWrittenQuarter(), write('Hers'));
    expect(refused(decideSaid(quarter, write('Theirs'), byMate)).code).toBe('AUTHOR_ONLY');
    const changes = accepted(decideSaid(quarter, { ...write('Theirs'), confirmed: true } as Said, byMate));
    const theirs = evolveAll(quarter, changes);
    expect(theirs.visions).toMatchObject([{ text: 'Theirs', by: MATE }]);
    expect(decideSaid(theirs, write('Theirs again'), byMate).ok).toBe(true);
  });

  it('is nobody’s where it is older than that was kept', () => {
    const quarter = aWrittenQuarter();
    const old = {
      ...quarter,
      hypotheses: quarter.hypotheses.map(({ by: _by, ...hypothesis }) => hypothesis),
    };
    expect(decideSaid(old, { kind: 'hypothesis.remove', target: 'h2' }, byMate).ok).toBe(true);
  });
});

describe('G-24 an undo is asked for what it does, now', () => {
  const demote: Said = { kind: 'member.edit', target: MATE, changes: { facilitator: false } };
  const promote: Said = { kind: 'member.edit', target: MATE, changes: { facilitator: true } };

  it('a demoted facilitator does not raise themselves by an old entry of their own', () => {
    const leading = after(aWrittenQuarter(), promote);
    const stepped = done(leading, demote, MATE, 51);
    const again = after(stepped.quarter, promote, demote);
    expect(refused(undoing(again, stepped.entry, byMate)).code).toBe('FACILITATOR_ONLY');
    expect(undoing(again, stepped.entry, context(as(LEAD))).ok).toBe(true);
  });

  it('a release of the export does not come back by whoever no longer leads', () => {
    const leading = after(aWrittenQuarter(), promote, { kind: 'release.give', page: '65537' });
    const closed = done(leading, { kind: 'release.revoke', target: '65537' }, MATE, 51);
    const now = after(closed.quarter, demote);
    expect(refused(undoing(now, closed.entry, byMate)).code).toBe('FACILITATOR_ONLY');
  });

  it('an undone entry is not undone a second time, unless its undo was', () => {
    const quarter = aWrittenQuarter();
    const edit = done(quarter, { kind: 'milestone.edit', target: 'm1', changes: { notes: 'x' } }, MATE, 50);
    const changes = accepted(undoing(edit.quarter, edit.entry, byMate));
    const undo = { ...edit.entry, seq: 51, command: 'undo', changes, undid: 50 };
    const back = evolveAll(edit.quarter, changes);
    const twin = done(back, { kind: 'milestone.edit', target: 'm1', changes: { notes: 'x' } }, THIRD, 52);
    const names = { [MATE]: 'Marek' };
    const twice = undoing(twin.quarter, edit.entry, context(as(MATE), { since: [undo, twin.entry], names }));
    expect(refused(twice)).toMatchObject({ code: 'ALREADY_UNDONE', parameters: { who: 'Marek', seq: 51 } });

    const redone = accepted(undoing(back, undo, byMate));
    const redo = { ...undo, seq: 52, changes: redone, undid: 51 };
    const stands = evolveAll(back, redone);
    expect(undoing(stands, edit.entry, context(as(MATE), { since: [undo, redo] })).ok).toBe(true);
    expect(refused(undoing(stands, undo, context(as(MATE), { since: [redo] }))).code).toBe('ALREADY_UNDONE');
  });

  it('is refused by name where too much happened since', () => {
    const edit = done(aWrittenQuarter(), { kind: 'milestone.edit', target: 'm1', changes: { notes: 'x' } });
    const since = Array.from({ length: 2001 }, (_, n) => ({ ...edit.entry, seq: 51 + n, changes: [] }));
    expect(refused(undoing(edit.quarter, edit.entry, context(as(LEAD), { since }))).code).toBe(
      'TOO_LONG_AGO',
    );
    expect(undoing(edit.quarter, edit.entry, context(as(LEAD), { since: since.slice(1) })).ok).toBe(true);
    const unread = decide(
      edit.quarter,
      { id: 'u', kind: 'undo', seq: 50 },
      context(as(LEAD), { entry: edit.entry }),
    );
    expect(refused(unread).code).toBe('TOO_LONG_AGO');
  });
});

describe('an id that a command makes', () => {
  const adds: readonly Said[] = [
    { kind: 'companyObjective.add', values: { title: 'x' } },
    { kind: 'objective.add', values: { title: 'x' } },
    { kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'x' } },
    { kind: 'hypothesis.add', values: { objectiveId: 'o1', text: 'x' } },
    { kind: 'milestone.add', values: { title: 'x' } },
    { kind: 'dependency.add', values: { milestoneId: 'm4', text: 'x' } },
    { kind: 'effortRound.open', milestone: 'm4' },
  ];

  it.each(adds)('of $kind is that of nothing else', (said) => {
    const quarter = aWrittenQuarter();
    for (const id of ['co1', 'o1', 'k1', 'h1', 'm1', 'd1', 'r1', MATE]) {
      expect(refused(decideSaid(quarter, said, context(), id)).code).toMatch(/^(ID_TAKEN|ALREADY_THERE)$/);
    }
  });

  it('does not take over the issue of a card that is gone', () => {
    const start: Said = {
      kind: 'publish.start',
      rows: ['m4'],
      updates: [],
      linked: [],
      screens: [],
      sprints: [],
      refused: [],
      highestNumber: 0,
      mapping: { id: '10000' } as never,
    };
    const gone = after(aWrittenQuarter(), start, { kind: 'milestone.remove', target: 'm4' });
    expect(gone.runs[0]?.rows).toEqual(['m4']);
    for (const said of adds.slice(0, 5)) {
      expect(refused(decideSaid(gone, said, context(), 'm4')).code).toBe('ID_TAKEN');
    }
  });
});

describe('a receipt', () => {
  it.each(['m4', 'm4/t'])('of %s leaves with its card, and comes back with it', (row) => {
    const quarter = published(aWrittenQuarter(), row);
    const gone = done(quarter, { kind: 'milestone.remove', target: 'm4' });
    expect(gone.quarter.receipts).toEqual([]);
    expect(evolveAll(gone.quarter, accepted(undoing(gone.quarter, gone.entry)))).toEqual(quarter);
  });

  it('of a task leaves with the task, and of an objective with the objective', () => {
    const tasks = [{ id: 't', text: 'Ask', done: false }];
    const edit = (now: typeof tasks): Said => ({
      kind: 'milestone.edit',
      target: 'm4',
      changes: { tasks: now },
    });
    const quarter = published(after(aWrittenQuarter(), edit(tasks)), 'm4/t');
    const gone = done(quarter, edit([]));
    expect(gone.quarter.receipts).toEqual([]);
    expect(evolveAll(gone.quarter, accepted(undoing(gone.quarter, gone.entry)))).toEqual(quarter);
    const objective = published(
      after(aWrittenQuarter(), { kind: 'objective.add', id: 'o9', values: { title: 'x' } }),
      'o9',
    );
    expect(after(objective, { kind: 'objective.remove', target: 'o9' }).receipts).toEqual([]);
  });

  it('does not come back where its issue is another card’s by now', () => {
    const gone = done(published(aWrittenQuarter(), 'm4'), { kind: 'milestone.remove', target: 'm4' });
    const taken = published(gone.quarter, 'm1');
    expect(refused(undoing(taken, gone.entry)).code).toBe('ISSUE_HAS_CARD');
  });

  it('that has a twin from before refuses nothing else', () => {
    const twins = published(published(aWrittenQuarter(), 'm1'), 'm4');
    expect(decideSaid(twins, { kind: 'milestone.edit', target: 'm4', changes: { notes: 'x' } }).ok).toBe(
      true,
    );
    const update: Said = {
      kind: 'publish.update',
      run: 'run',
      updated: ['m4'],
      receipts: [{ ...stepReceipt('m4', 'run', 7), published: { summary: 'y' } }],
      refused: [],
      notBefore: '',
      done: false,
    };
    const run = {
      id: 'run',
      rows: ['m1', 'm4'],
      updated: [],
      refused: [],
      removed: [],
      unlinked: [],
      doubles: [],
      state: 'running',
    };
    const running = { ...twins, runs: [run as never] };
    expect(decideSaid(running, update).ok).toBe(true);
  });
});
