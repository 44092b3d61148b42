import { ChangeSchema } from '../../../src/contract/change';
import { CommandSchema } from '../../../src/contract/command';
import { EntrySchema } from '../../../src/contract/entry';
import { QuarterSchema } from '../../../src/contract/quarter';
import { aWrittenQuarter } from '../../support/given/a-quarter';

const accepts = (command: object) => CommandSchema.safeParse(command).success;

describe('what a page may send', () => {
  it('is a command with an id of its own', () => {
    expect(accepts({ id: 'c-1_A', kind: 'quarter.loadDemo' })).toBe(true);
    expect(accepts({ kind: 'quarter.loadDemo' })).toBe(false);
    for (const id of ['', 'a b', 'a.b', 'ü', 'x'.repeat(65), 7]) {
      expect(accepts({ id, kind: 'quarter.loadDemo' })).toBe(false);
    }
  });

  it('is nothing that only the server says of calls that it made itself', () => {
    const ended = { id: 'c', kind: 'publish.end', run: 'r', state: 'done' };
    expect(accepts(ended)).toBe(false);
    expect(accepts({ id: 'c', kind: 'publish.start', rows: ['m1'] })).toBe(false);
  });

  it('sets the fields that a person may set, and no others', () => {
    const edit = (changes: object) => accepts({ id: 'c', kind: 'milestone.edit', target: 'm', changes });
    expect(edit({ title: 'x', effort: 'S', businessValue: 3, decideByWeek: null })).toBe(true);
    for (const forged of [{ id: 'y' }, { rank: 'a0' }, { authorIds: [] }, { extra: [] }, { unheard: 1 }]) {
      expect(edit(forged)).toBe(false);
    }
    expect(accepts({ id: 'c', kind: 'objective.edit', target: 'o', changes: { stub: true } })).toBe(false);
    expect(accepts({ id: 'c', kind: 'keyResult.edit', target: 'k', changes: { ordinal: 9 } })).toBe(false);
    const settings = (changes: object) => accepts({ id: 'c', kind: 'quarter.edit', changes });
    expect(settings({ label: 'Q2' })).toBe(true);
    expect(settings({ demo: true })).toBe(false);
    expect(settings({ projectId: '1' })).toBe(false);
  });

  it('I5 and I7 knows no value outside the scales', () => {
    const edit = (changes: object) => accepts({ id: 'c', kind: 'milestone.edit', target: 'm', changes });
    for (const wrong of [{ effort: 'XL' }, { businessValue: 4 }, { uxValue: 1.5 }, { type: 'experiment' }]) {
      expect(edit(wrong)).toBe(false);
    }
    expect(accepts({ id: 'c', kind: 'ballot.cast', round: 'r', value: 'unsure' })).toBe(true);
    expect(accepts({ id: 'c', kind: 'ballot.cast', round: 'r', value: null })).toBe(false);
  });

  it('says no more than its kind has to say', () => {
    expect(accepts({ id: 'c', kind: 'milestone.remove', target: 'm' })).toBe(true);
    expect(accepts({ id: 'c', kind: 'milestone.remove', target: 'm', force: true })).toBe(false);
    expect(accepts({ id: 'c', kind: 'dependency.move', target: 'd', after: null })).toBe(false);
    expect(accepts({ id: 'c', kind: 'ballot.cast', round: 'r', value: 'S', member: 'somebody' })).toBe(false);
  });
});

describe('what is stored and answered', () => {
  it('is parsed as it is, and refused where something is missing', () => {
    const quarter = aWrittenQuarter();
    expect(QuarterSchema.parse(quarter)).toEqual(quarter);
    const { ballots: _ballots, ...rest } = quarter;
    expect(QuarterSchema.safeParse(rest).success).toBe(false);
  });

  it('knows which fields a change may speak of', () => {
    const edited = { concept: 'milestone', kind: 'edited', id: 'm', field: 'title', was: 'a', now: 'b' };
    expect(ChangeSchema.safeParse(edited).success).toBe(true);
    expect(ChangeSchema.safeParse({ ...edited, field: 'rank' }).success).toBe(false);
    expect(ChangeSchema.safeParse({ ...edited, field: 'nonsense' }).success).toBe(false);
    expect(ChangeSchema.safeParse({ ...edited, concept: 'nothing' }).success).toBe(false);
    const entry = { seq: 1, commandId: 'c', command: 'milestone.edit', by: null, at: '', changes: [edited] };
    expect(EntrySchema.parse(entry)).toEqual(entry);
    expect(EntrySchema.safeParse({ ...entry, seq: 0 }).success).toBe(false);
  });
});
