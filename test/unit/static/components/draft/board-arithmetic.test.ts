import type { DraftCard } from '#domain/views/draft/draft-view';
import { barRoom, isPlaced } from '../../../../../static/src/components/draft/bar-room';
import { boardSheet, type Density } from '../../../../../static/src/components/draft/board-sheet';
import { laneLayout } from '../../../../../static/src/components/draft/lane-layout';
import { packMarkers, type MarkerInWeeks } from '../../../../../static/src/components/draft/pack-markers';
import { packRows } from '../../../../../static/src/components/draft/pack-rows';
import { secondLine } from '../../../../../static/src/components/draft/second-line';
import { linesOf, textWidth } from '../../../../../static/src/components/draft/text-width';
import {
  closedLanes,
  parseBoardSettings,
  USUAL_BOARD,
  withToggledLane,
} from '../../../../../static/src/features/quarter-draft/board-settings';
import { findCards, NO_SEARCH, skillsIn } from '../../../../../static/src/features/quarter-draft/find-cards';

const WHOLE = { scores: true, skills: true, needs: true };
const sheetOf = (width: number, density: Density = 'detail') => boardSheet(width, 13, density, WHOLE);

const card = (
  id: string,
  startWeek: number | null,
  endWeek: number | null,
  more: Partial<DraftCard> = {},
) => ({
  id,
  title: 'Which baskets are left behind on purpose?',
  type: 'spike' as const,
  keyResultCodes: [],
  effort: 'M' as const,
  effortUncertain: false,
  businessValue: 2 as const,
  uxValue: 3 as const,
  startWeek,
  endWeek,
  decideByWeek: null,
  skills: ['FE'],
  dependenciesText: '',
  notes: '',
  colour: '',
  issueId: null,
  issueKey: null,
  done: false,
  needs: [],
  waitsFor: [],
  ...more,
});

const roomOf = (
  startWeek: number,
  endWeek: number,
  width: number,
  density: Density = 'detail',
  title?: string,
) => {
  const one = card('a', startWeek, endWeek, title === undefined ? {} : { title });
  if (!isPlaced(one)) throw new Error('It has weeks.');
  return barRoom(one, sheetOf(width, density));
};

describe('the room of a card', () => {
  it('is its bar where three lines hold its title, else weeks beside it while some are free', () => {
    expect(roomOf(3, 5, 1400)).toEqual({ from: 3, to: 5, labelSide: 'inside', lines: 1 });
    expect(roomOf(3, 3, 1400)).toEqual({ from: 3, to: 5, labelSide: 'right', lines: 2 });
    expect(roomOf(3, 3, 820)).toMatchObject({ from: 3, labelSide: 'right' });
    expect(roomOf(13, 13, 1400)).toEqual({ from: 11, to: 13, labelSide: 'left', lines: 2 });
    const long = 'A title that goes on and on '.repeat(20);
    expect(roomOf(1, 12, 900, 'detail', long)).toMatchObject({ labelSide: 'inside', lines: 3 });
    expect(roomOf(12, 12, 900, 'detail', long)).toMatchObject({ labelSide: 'left', lines: 3 });
  });

  it('is one line where many cards stand, which runs over its end or before its start', () => {
    expect(roomOf(3, 8, 1400, 'compact')).toEqual({ from: 3, to: 8, labelSide: 'inside', lines: 1 });
    expect(roomOf(3, 3, 1400, 'compact')).toMatchObject({ from: 3, labelSide: 'over', lines: 1 });
    expect(roomOf(13, 13, 1400, 'compact')).toMatchObject({ to: 13, labelSide: 'left', lines: 1 });
  });

  it('is nobody else’s: no card stands over another one, nor over its words', () => {
    const cards = Array.from({ length: 60 }, (_, at) =>
      card(`c${String(at)}`, ((at * 5) % 13) + 1, Math.min(13, ((at * 5) % 13) + 1 + (at % 4))),
    );
    for (const density of ['detail', 'compact'] as const) {
      const packed = packRows([...cards, card('none', null, null)], sheetOf(1200, density));
      expect(packed).toHaveLength(60);
      for (const [at, one] of packed.entries())
        for (const other of packed.slice(at + 1))
          expect(one.row === other.row && one.from <= other.to && other.from <= one.to).toBe(false);
    }
  });

  it('makes rows as high as their highest card, and a lane as high as its title', () => {
    const lane = {
      key: 'o',
      number: 1,
      title: 'Aim',
      staysEmpty: true,
      cards: [card('a', 1, 1), card('b', 6, 9)],
    };
    const { rows, height } = laneLayout(lane, sheetOf(1400));
    expect(rows).toEqual([{ top: 10, height: 60 }]);
    expect(height).toBe(80);
    const tall = { ...lane, title: 'A title of a lane that takes many words to say what it wants' };
    expect(laneLayout(tall, sheetOf(1400)).height).toBe(124);
    const sheet = sheetOf(1400);
    expect(laneLayout(lane, sheet)).toBe(laneLayout(lane, sheet));
  });
});

describe('words on a board', () => {
  it('are as wide as their letters, and break into lines as a browser breaks them', () => {
    expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('ii', 10) * 2);
    expect(textWidth('検索', 10)).toBeGreaterThan(20);
    expect(linesOf('one two', 1000, 12)).toBe(1);
    expect(linesOf('one two', 30, 12)).toBe(2);
    expect(linesOf('Donaudampfschifffahrt', 50, 12)).toBeGreaterThan(2);
    expect(linesOf('one', 0, 12)).toBe(Infinity);
  });

  it('fit a second line in the order in which they matter', () => {
    const mark = { severity: 'warn', brief: 'Starts too early', message: '', isShared: false } as const;
    const standing = { status: null, isDone: false, marks: [mark], markers: ['risk', 'alignment'] as const };
    const lineIn = (width: number) =>
      secondLine(card('a', 1, 2, { needs: ['x'] }), standing, sheetOf(1400), width, true);
    expect(lineIn(400)).toEqual({
      effort: true,
      business: true,
      ux: true,
      finding: 'words',
      markers: ['risk', 'alignment'],
      needs: true,
      skills: ['FE'],
      status: false,
    });
    expect(lineIn(200)).toMatchObject({ ux: true, finding: 'sign', needs: true });
    expect(lineIn(80)).toMatchObject({
      effort: true,
      business: false,
      finding: 'sign',
      markers: ['risk'],
      skills: [],
    });
  });
});

describe('markers below the heads of weeks', () => {
  it('S4-7 take the room of their weeks or their words, and the last ones end with the quarter', () => {
    const marker = (id: string, startWeek: number, endWeek: number): MarkerInWeeks => ({
      id,
      kind: 'risk',
      startWeek,
      endWeek,
      milestoneId: null,
      text: 'Code freeze, Easter',
      owner: '',
      state: 'open',
    });
    const packed = packMarkers([marker('z', 13, 13), marker('a', 1, 6), marker('b', 2, 2)], sheetOf(1400));
    expect(packed.map(({ marker: { id }, row, from, to, isAtEnd }) => [id, row, from, to, isAtEnd])).toEqual([
      ['a', 1, 1, 6, false],
      ['b', 2, 2, 3, false],
      ['z', 1, 12, 13, true],
    ]);
  });
});

describe('how a person looks at the board', () => {
  it('is kept as far as it fits, and lanes are closed by kind', () => {
    expect(parseBoardSettings(null)).toEqual(USUAL_BOARD);
    expect(
      parseBoardSettings('{"lanes":"moods","density":7,"closed":[1,"type epic"],"scores":false}'),
    ).toEqual({
      ...USUAL_BOARD,
      closed: ['type epic'],
      scores: false,
    });
    expect(parseBoardSettings('no json')).toEqual(USUAL_BOARD);
    expect(parseBoardSettings('null')).toEqual(USUAL_BOARD);
    const closed = withToggledLane(USUAL_BOARD, 'o1');
    expect(closedLanes(closed)).toEqual(['o1']);
    expect(closedLanes({ ...closed, lanes: 'type' })).toEqual([]);
    expect(parseBoardSettings(JSON.stringify(closed))).toEqual(closed);
    expect(withToggledLane(closed, 'o1')).toEqual(USUAL_BOARD);
  });

  it('finds cards by words, type, skill, owner and what is worth a look', () => {
    const cards = [
      card('a', 1, 2),
      card('b', 3, 4, { title: 'Überblick', type: 'epic', skills: ['be', 'BE'] }),
    ];
    const known = {
      marks: new Map([['a', [{ severity: 'error' as const, brief: '', message: '', isShared: false }]]]),
      owners: new Map([['b', 'ada']]),
    };
    const found = (search: Partial<typeof NO_SEARCH>) => {
      const ids = findCards(cards, { ...NO_SEARCH, ...search }, known);
      return ids === null ? null : [...ids];
    };
    expect(found({})).toBeNull();
    expect(found({ text: 'überBLICK' })).toEqual(['b']);
    expect(found({ type: 'spike' })).toEqual(['a']);
    expect(found({ skill: 'be' })).toEqual(['b']);
    expect(found({ owner: 'ada' })).toEqual(['b']);
    expect(found({ owner: '' })).toEqual(['a']);
    expect([found({ mark: 'error' }), found({ mark: 'any' }), found({ mark: 'none' })]).toEqual([
      ['a'],
      ['a'],
      ['b'],
    ]);
    expect(skillsIn(cards).map(({ key }) => key)).toEqual(['be', 'fe']);
  });
});
