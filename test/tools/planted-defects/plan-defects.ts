import type { Defect } from './defect';

const load = 'test/unit/domain/views/capacity/week-load.test.ts';
const fix = 'test/unit/domain/views/plan-fixes/plan-fix.test.ts';
const draft = 'test/unit/domain/auto-draft/auto-draft.test.ts';
const picture = 'test/unit/domain/views/plan-picture/plan-picture.test.ts';

/** Of the plan and its board: what does not fit and is not said, a way out that is none, a card where nobody put it. */
export const planDefects: readonly Defect[] = [
  {
    name: 'who is away works all the same',
    file: 'src/domain/views/capacity/week-load.ts',
    find: '?.weeks.includes(week) === true;',
    replace: '?.weeks.includes(-week) === true;',
    suite: [load],
  },
  {
    name: 'what is kept in reserve is planned with',
    file: 'src/domain/views/capacity/week-load.ts',
    find: '.length - reserve);',
    replace: '.length + 0 * reserve);',
    suite: [load],
  },
  {
    name: 'a week that is exactly full is too full',
    file: 'src/domain/views/capacity/week-load.ts',
    find: 'load.needed > load.available ||',
    replace: 'load.needed >= load.available ||',
    suite: [load, 'test/unit/domain/views/second-look/plan-findings.test.ts'],
  },
  {
    name: 'one card too many needs a skill, and nobody says so',
    file: 'src/domain/views/capacity/skill-load.ts',
    find: 'isOver: here.length > available,',
    replace: 'isOver: here.length > available + 1,',
    suite: [load],
  },
  {
    name: 'the way out is any, and not the smallest',
    file: 'src/domain/views/plan-fixes/plan-move.ts',
    find: 'sum(a, (move) => distanceOf(quarter, move)) - sum(b, (move) => distanceOf(quarter, move)) ||',
    replace: '',
    suite: [fix],
  },
  {
    name: 'the way out begins in a week that is over',
    file: 'src/domain/views/plan-fixes/plan-move.ts',
    find: '(startWeek >= fromWeek || startWeek === was?.startWeek) &&',
    replace: '',
    suite: [fix],
  },
  {
    name: 'a fix moves what is done',
    file: 'src/domain/views/plan-fixes/plan-fix.ts',
    find: "if (card === undefined || card.status === 'done') return [];",
    replace: 'if (card === undefined) return [];',
    suite: [fix],
  },
  {
    name: 'a fix is called safe whatever it brings',
    file: 'src/domain/views/plan-fixes/plan-fix.ts',
    find: 'isSafe: adds.length === 0,',
    replace: 'isSafe: true,',
    suite: [fix],
  },
  {
    name: 'a suggestion does not wait for what a card waits for',
    file: 'src/domain/auto-draft/draft-room.ts',
    find: 'first = Math.max(first, weeks.endWeek + 1);',
    replace: 'first = Math.max(first, weeks.startWeek);',
    suite: [draft],
  },
  {
    name: 'a suggestion depends on the order in which cards were written',
    file: 'src/domain/auto-draft/auto-draft.ts',
    find: 'rule(b) - rule(a) || (a.card.id < b.card.id ? -1 : 1)',
    replace: 'rule(b) - rule(a)',
    suite: [draft],
  },
  {
    name: 'a suggestion builds before it learns',
    file: 'src/domain/auto-draft/draft-room.ts',
    find: 'first = Math.max(first, edges.learning.get(id) ?? first);',
    replace: 'first = Math.max(first, 0);',
    suite: [draft],
  },
  {
    name: 'what keeps a card from an earlier week is told in part',
    file: 'src/domain/views/why-not-earlier/why-not-earlier.ts',
    find: 'load.needed + (load.cards.includes(card.id) ? 0 : 1) > load.available;',
    replace: 'load.needed > load.available;',
    suite: ['test/unit/domain/views/why-not-earlier/why-not-earlier.test.ts'],
  },
  {
    name: 'a card is dropped beyond the end of the quarter',
    file: 'src/domain/views/draft/plan-wish.ts',
    find: 'Math.min(startWeek, weeks - taken + 1)',
    replace: 'Math.min(startWeek, weeks)',
    suite: ['test/unit/domain/views/draft/plan-wish.test.ts'],
  },
  {
    name: 'who waits for a card that was split waits for its first part',
    file: 'src/domain/entities/plan/split/decide-split.ts',
    find: 'chosen.get(dependency.id) ?? ids.length - 1;',
    replace: 'chosen.get(dependency.id) ?? 0;',
    suite: ['test/unit/domain/entities/plan'],
  },
  {
    name: 'who is away is told to whoever may read',
    file: 'src/domain/entities/plan/absence/absence-definition.ts',
    find: 'wire: { isForMembers: true },',
    replace: 'wire: {},',
    suite: ['test/unit/domain/quarter/public-quarter.test.ts', 'test/unit/domain/entities/plan'],
  },
  {
    name: 'a picture lets words run over what stands beside them',
    file: 'src/domain/views/plan-picture/text-width.ts',
    find: 'widths.get(character) ?? UNKNOWN;',
    replace: '0.5 * (widths.get(character) ?? UNKNOWN);',
    suite: [picture],
  },
  {
    name: 'cards lie over each other',
    file: 'src/domain/kernel/in-free-rows.ts',
    find: 'one.from > to || one.to < from',
    replace: 'one.from >= to || one.to < from',
    suite: [picture],
  },
  {
    name: 'a title ends the picture',
    file: 'src/domain/views/plan-picture/picture-text.ts',
    find: '[escaped(text)],',
    replace: '[text],',
    suite: [picture, 'test/unit/static/features/presentation'],
  },
];
