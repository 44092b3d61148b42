import type { Quarter } from '#domain/quarter/quarter';
import { findings } from '#domain/views/second-look/findings';
import { exitCheck } from '#domain/views/sessions/exit-check';
import { CANVAS_AREAS } from '#domain/entities/facilitation/canvas-area/canvas-area';
import { after, aQuarter, type Said } from '../../../../support/given/a-quarter';
import { started, then } from '../../../../support/given/in-session';

const of = (quarter: Quarter, code: string) => findings(quarter).filter((finding) => finding.code === code);

const vision = (text: string, slots: readonly [string, string, string] = ['', '', '']): Said => ({
  kind: 'vision.write',
  text,
  doWhat: slots[0],
  outcome: slots[1],
  forWhom: slots[2],
});
const held = (): Quarter => then(started(aQuarter(), 's0'), { kind: 'session.finish', session: 's0' });

describe('findings about the vision', () => {
  it('S0-6 miss it where #0 was held, and nowhere else', () => {
    expect(of(aQuarter(), 'VISION_MISSING')).toEqual([]);
    const skip: Said = { kind: 'session.skip', session: 's0', reason: 'It is clear where we go' };
    expect(of(after(aQuarter(), skip), 'VISION_MISSING')).toEqual([]);
    expect(of(held(), 'VISION_MISSING')).toMatchObject([
      { severity: 'warn', subject: { concept: 'session' } },
    ]);
    expect(of(after(held(), vision('We make returns painless.')), 'VISION_MISSING')).toEqual([]);
  });

  it.each([
    ['We make returns painless. We win second orders.', true],
    ['We make returns painless! “Always” is the word.', true],
    ['We make returns painless\nand win second orders', true],
    ['返品を楽にする。注文を増やす。', true],
    ['We make returns painless.', false],
    ['We deliver below 4.10 an order, i.e. for less, e.g. in two shops.', false],
    ['Why not?', false],
  ])('S0-6 name %j as longer than one sentence: %s', (text, isLong) => {
    expect(of(after(aQuarter(), vision(text)), 'VISION_TOO_LONG')).toHaveLength(isLong ? 1 : 0);
  });

  it('S0-6 name the gaps of the template that are empty, and none of what is written freely', () => {
    const gap = after(aQuarter(), vision('This quarter …', ['make returns painless', '', 'guests']));
    expect(of(gap, 'VISION_SLOT_EMPTY')).toMatchObject([
      { message: 'The vision does not say for which outcome.' },
    ]);
    expect(of(after(aQuarter(), vision('Freely written')), 'VISION_SLOT_EMPTY')).toEqual([]);
    expect(of(after(aQuarter(), vision('All', ['a', 'b', 'c'])), 'VISION_SLOT_EMPTY')).toEqual([]);
  });
});

describe('findings about the canvas', () => {
  const filled = (quarter: Quarter): Quarter =>
    after(
      quarter,
      ...CANVAS_AREAS.map((area): Said => ({
        id: area,
        kind: 'canvasNote.add',
        values: { area, text: `Known of ${area}`, evidence: 'retro' },
      })),
    );

  it('S0-7 name the areas on which #0 left nothing', () => {
    expect(of(aQuarter(), 'CANVAS_AREA_EMPTY')).toEqual([]);
    const one = after(held(), { kind: 'canvasNote.add', values: { area: 'gains', text: 'x' } });
    expect(of(one, 'CANVAS_AREA_EMPTY')).toMatchObject([
      {
        message:
          'Nothing is known about: customer pains, business opportunities, stakeholder expectations, platform.',
      },
    ]);
    expect(of(filled(held()), 'CANVAS_AREA_EMPTY')).toEqual([]);
  });

  it('S0-8 tell of a note that nobody said where it is known from', () => {
    const assumed: Said = { id: 'n', kind: 'canvasNote.add', values: { area: 'pains', text: 'They wait' } };
    expect(of(after(filled(aQuarter()), assumed), 'NOTE_NO_EVIDENCE')).toMatchObject([
      { severity: 'info', subject: { concept: 'canvasNote', id: 'n', title: 'They wait' } },
    ]);
    expect(of(filled(aQuarter()), 'NOTE_NO_EVIDENCE')).toEqual([]);
  });

  it('G-22 what #0 should leave: a vision, five areas, and what mattered', () => {
    expect(exitCheck(aQuarter(), 's0').map(({ isMet }) => isMet)).toEqual([false, false, false]);
    const full = after(filled(aQuarter()), vision('We make returns painless.'), {
      id: 'v',
      kind: 'voteRound.open',
      activity: 's0.vote',
      subjectKind: 'canvas',
      subjects: ['pains'],
      budget: 1,
      mostEach: 1,
    });
    const voteRounds = full.voteRounds.map((round) => ({ ...round, state: 'revealed' as const }));
    expect(exitCheck({ ...full, voteRounds }, 's0')).toEqual([
      { code: 'vision', isMet: true, done: 1, of: 1 },
      { code: 'canvas-areas', isMet: true, done: 5, of: 5 },
      { code: 'canvas-voted', isMet: true, done: 1, of: 1 },
    ]);
  });
});
