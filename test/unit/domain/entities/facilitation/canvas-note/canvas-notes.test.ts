import {
  CANVAS_AREAS,
  CANVAS_HALVES,
  VOTED_AREAS,
} from '#domain/entities/facilitation/canvas-area/canvas-area';
import type { CanvasNoteFields } from '#domain/entities/facilitation/canvas-note/canvas-note';
import type { Quarter } from '#domain/quarter/quarter';
import { areaBoard } from '#domain/views/sessions/area-board';
import { subjectsNow } from '#domain/views/sessions/votes';
import { votedThings } from '#domain/views/sessions/voted-things';
import {
  after,
  aQuarter,
  as,
  context,
  decideSaid,
  MATE,
  newcomer,
  refused,
  type Said,
} from '../../../../../support/given/a-quarter';
import { codeOf, then } from '../../../../../support/given/in-session';

const note = (id: string, values: Partial<CanvasNoteFields> = {}): Said => ({
  id,
  kind: 'canvasNote.add',
  values: { area: 'pains', text: `Note ${id}`, ...values },
});
const edit = (target: string, changes: Partial<CanvasNoteFields>): Said => ({
  kind: 'canvasNote.edit',
  target,
  changes,
});
const group = (id: string, area: 'pains' | 'gains' | 'stakeholders' = 'pains'): Said => ({
  id,
  kind: 'cluster.add',
  values: { sessionId: 's0', name: `Group ${id}`, area },
});
const vote = (subjects: readonly string[]): Said => ({
  id: 'v',
  kind: 'voteRound.open',
  activity: 's0.vote',
  subjectKind: 'canvas',
  subjects,
  budget: 3,
  mostEach: 2,
});
const noteIn = ({ canvasNotes }: Quarter, id: string) => canvasNotes.find((one) => one.id === id);

/** Two pains in a group, one by itself, and one thing of the platform. */
const canvas = (): Quarter =>
  after(
    aQuarter(),
    group('late'),
    note('a', { clusterId: 'late', evidence: 'analytics' }),
    note('b', { clusterId: 'late' }),
    note('c'),
    note('p', { area: 'platform', kind: 'blocker' }),
  );

describe('notes of the canvas', () => {
  it('S0-2 stand in one of five areas, with kind and evidence; none is what nobody said', () => {
    expect(CANVAS_AREAS).toHaveLength(5);
    expect(noteIn(canvas(), 'c')).toMatchObject({
      area: 'pains',
      kind: 'fact',
      evidence: null,
      aspect: null,
    });
    expect(noteIn(canvas(), 'a')).toMatchObject({ evidence: 'analytics' });
    expect(codeOf(aQuarter(), { kind: 'canvasNote.add', values: { text: 'Nowhere' } })).toBe('MISSING');
    expect(codeOf(aQuarter(), note('x', { text: ' ' }))).toBe('MISSING');
    expect(codeOf(canvas(), edit('a', { kind: 'idea' as never }))).toBe('OFF_SCALE');
    expect(codeOf(canvas(), edit('a', { evidence: 'hearsay' as never }))).toBe('OFF_SCALE');
  });

  it('S0-2 say of the platform alone whether it holds or carries', () => {
    expect(noteIn(canvas(), 'p')).toMatchObject({ aspect: 'constraint' });
    const carries = then(canvas(), edit('p', { aspect: 'strength' }));
    expect(noteIn(carries, 'p')).toMatchObject({ aspect: 'strength' });
    expect(noteIn(then(canvas(), edit('a', { aspect: 'strength' })), 'a')).toMatchObject({ aspect: null });
    expect(noteIn(then(carries, edit('p', { area: 'gains' })), 'p')).toMatchObject({ aspect: null });
    expect(noteIn(then(canvas(), edit('c', { area: 'platform' })), 'c')).toMatchObject({
      aspect: 'constraint',
    });
  });

  it('S0-4 stand in groups of their own area, which a note that leaves the area leaves', () => {
    const both = then(canvas(), group('told', 'gains'));
    expect(codeOf(both, edit('c', { clusterId: 'told' }))).toBe('OTHER_AREA');
    expect(noteIn(then(both, edit('c', { area: 'gains', clusterId: 'told' })), 'c')).toMatchObject({
      area: 'gains',
      clusterId: 'told',
    });
    expect(noteIn(then(both, edit('a', { area: 'gains' })), 'a')).toMatchObject({ clusterId: null });
    expect(areaBoard(both, 'pains')).toMatchObject({
      count: 3,
      groups: [{ cluster: { id: 'late' }, notes: [{ id: 'a' }, { id: 'b' }] }],
      loose: [{ id: 'c' }],
    });
    expect(codeOf(both, { kind: 'cluster.edit', target: 'late', changes: { area: 'gains' } })).toBe(
      'NOT_ALLOWED',
    );
  });

  it('S0-4 belong to a group of #0, which has an area where others have none', () => {
    const add = (values: object): Said => ({ kind: 'cluster.add', values: { name: 'x', ...values } });
    expect(codeOf(aQuarter(), add({ sessionId: 's0' }))).toBe('MISSING');
    expect(codeOf(aQuarter(), add({ sessionId: 's2', area: 'pains' }))).toBe('MISSING');
  });

  it('S0-4 keep their group while they are in it', () => {
    expect(codeOf(canvas(), { kind: 'cluster.remove', target: 'late' })).toBe('REFERRED_TO');
    const empty = after(canvas(), edit('a', { clusterId: null }), edit('b', { clusterId: null }));
    expect(then(empty, { kind: 'cluster.remove', target: 'late' }).clusters).toEqual([]);
  });

  it('are put elsewhere by everybody who joined, and removed by their author or with a confirmation', () => {
    const written = then(canvas(), note('m'), MATE);
    expect(codeOf(written, { kind: 'canvasNote.remove', target: 'a' }, MATE)).toBe('AUTHOR_ONLY');
    expect(noteIn(then(written, edit('a', { clusterId: null }), MATE), 'a')).toMatchObject({
      clusterId: null,
    });
    expect(then(written, { kind: 'canvasNote.remove', target: 'm' }, MATE).canvasNotes).toHaveLength(4);
    const sure: Said = { kind: 'canvasNote.remove', target: 'a', confirmed: true };
    expect(then(written, sure, MATE).canvasNotes).toHaveLength(4);
    expect(refused(decideSaid(written, note('n'), context(newcomer()))).code).toBe('JOIN_FIRST');
  });

  it('go into the parking lot in one entry', () => {
    const parked = then(canvas(), {
      kind: 'batch',
      commands: [
        { kind: 'canvasNote.remove', target: 'c' },
        { kind: 'parkedNote.add', values: { text: 'Note c', sessionId: 's0' } },
      ],
    });
    expect(noteIn(parked, 'c')).toBeUndefined();
    expect(parked.parkedNotes).toMatchObject([{ text: 'Note c', sessionId: 's0' }]);
  });
});

describe('a vote on the canvas', () => {
  it('S0-4 is about groups and notes by themselves, of what hurts, helps and is to be had', () => {
    expect(VOTED_AREAS).toEqual(['pains', 'gains', 'opportunities']);
    const more = after(canvas(), group('empty'), note('g', { area: 'gains' }));
    expect(subjectsNow(more, 'canvas')).toEqual(['late', 'c', 'g']);
    expect(then(more, vote(['late', 'c', 'g'])).voteRounds).toMatchObject([
      { subjectKind: 'canvas', subjects: ['late', 'c', 'g'], clusters: ['late'] },
    ]);
    expect(codeOf(more, vote(['late', 'gone']))).toBe('UNKNOWN_TARGET');
    const ofTwo = then(more, { id: 's2', kind: 'cluster.add', values: { sessionId: 's2', name: 'Cards' } });
    expect(codeOf(ofTwo, vote(['s2']))).toBe('UNKNOWN_TARGET');
    // What stands in a group is voted on with it; what others expect, or the platform allows, is no choice.
    expect(codeOf(more, vote(['late', 'a']))).toBe('UNKNOWN_TARGET');
    const expected = after(more, note('e', { area: 'stakeholders' }), group('said', 'stakeholders'));
    expect(codeOf(expected, vote(['e']))).toBe('UNKNOWN_TARGET');
    expect(codeOf(expected, vote(['said']))).toBe('UNKNOWN_TARGET');
  });

  it('G-11 hold notes alone: cards, ideas and objectives belong to clusters of their own session', () => {
    const ofTwo = then(canvas(), {
      id: 's2',
      kind: 'cluster.add',
      values: { sessionId: 's2', name: 'Cards' },
    });
    const add = (kind: string, values: object): Said => ({ kind, values }) as Said;
    expect(codeOf(ofTwo, add('milestone.add', { title: 'x', clusterId: 'late' }))).toBe('UNKNOWN_REFERENCE');
    expect(codeOf(ofTwo, add('contribution.add', { text: 'x', clusterId: 's2' }))).toBe('UNKNOWN_REFERENCE');
    expect(codeOf(ofTwo, add('objective.add', { title: 'x', clusterId: 's2' }))).toBe('UNKNOWN_REFERENCE');
    const card = { ...add('milestone.add', { title: 'x', clusterId: 's2' }), id: 'card' } as Said;
    expect(then(ofTwo, card).milestones).toMatchObject([{ id: 'card', clusterId: 's2' }]);
  });

  it('G-15 keeps what is voted on as it is, and says the way out', () => {
    const voting = then(canvas(), vote(['late', 'c']));
    expect(codeOf(voting, edit('c', { clusterId: 'late' }))).toBe('VOTED_ON');
    expect(codeOf(voting, edit('a', { clusterId: null }))).toBe('VOTED_ON');
    expect(codeOf(voting, edit('c', { area: 'gains' }))).toBe('VOTED_ON');
    expect(codeOf(voting, note('n', { clusterId: 'late' }))).toBe('VOTED_ON');
    expect(codeOf(voting, { kind: 'canvasNote.remove', target: 'c' })).toBe('REFERRED_TO');
    // One of a group that is voted on, too.
    expect(codeOf(voting, { kind: 'canvasNote.remove', target: 'a' })).toBe('VOTED_ON');
    const goneTogether: Said = {
      kind: 'batch',
      commands: [
        { kind: 'canvasNote.remove', target: 'a' },
        { kind: 'canvasNote.remove', target: 'b' },
        { kind: 'cluster.remove', target: 'late' },
      ],
    };
    expect(refused(decideSaid(voting, goneTogether, context(as('lead')))).text).toMatch(
      /cannot be removed while the team votes on it\. Reveal the vote first\.$/,
    );
    // A further note and a better word change nothing of what was asked.
    expect(noteIn(then(voting, note('n')), 'n')).toBeDefined();
    expect(noteIn(then(voting, edit('c', { text: 'Sharper' })), 'c')).toMatchObject({ text: 'Sharper' });
  });

  it('S0-4 tells what mattered by its name and area, ties as ties', () => {
    const shown = then(canvas(), vote(['late', 'c']));
    const results = [
      { id: 'late', votes: 3 },
      { id: 'c', votes: 3 },
      { id: 'gone', votes: 1 },
    ];
    const voteRounds = shown.voteRounds.map((round) => ({ ...round, state: 'revealed' as const, results }));
    expect(votedThings({ ...shown, voteRounds })).toEqual([
      { id: 'late', votes: 3, from: 1, to: 2, title: 'Group late', area: 'pains' },
      { id: 'c', votes: 3, from: 1, to: 2, title: 'Note c', area: 'pains' },
    ]);
    expect(votedThings(shown)).toEqual([]);
  });
});

it('S0-3 the canvas has two halves without an area in common, and none is left out', () => {
  expect([...CANVAS_HALVES[0], ...CANVAS_HALVES[1]]).toEqual([...CANVAS_AREAS]);
  expect(CANVAS_HALVES).toEqual([
    ['pains', 'gains', 'opportunities'],
    ['stakeholders', 'platform'],
  ]);
});
