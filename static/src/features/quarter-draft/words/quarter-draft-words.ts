import type { Finding } from '#domain/views/findings/finding';
import { weeksInside } from '../../../components/draft/words/weeks-inside';
import { plural } from '../../../ui/plural';

/** What the tab of the draft says. */
export const quarterDraftWords = {
  noConflict: 'Nothing starts before what it waits for.',
  notPlaced: 'Not placed',
  allPlaced: 'Everything is placed.',
  emptySentence: 'The draft puts milestones into weeks. Write some in Milestones, or import them.',
  emptyTitle: 'Nothing to place yet',
  writeMilestones: 'Write milestones',
  trayLabel: 'Weeks and unplaced milestones',
  title: 'A draft: intentions, not dates',
  conflicts: 'Conflicts',
  conflictsNote: 'This is a draft. Nothing here stops you.',
  panelLabel: (title: string): string => `Weeks of ${title}`,
  close: 'Close',
  from: 'From',
  to: 'To',
  move: 'Move',
  place: 'Place',
  takeOff: 'Take off',
  takenOff: (title: string): string => `${title} taken off the draft`,
  openCard: 'Open card',
  lanes: 'Lanes',
  lanesBy: (kind: string): string => `Lanes: ${kind.toLowerCase()}`,
  laneKind: { objective: 'Objective', type: 'Type', skill: 'Skill' },
  noType: 'No type yet',
  noSkill: 'No skill',
  dropHere: 'Drop here to take it off the draft',
  keys: 'Drag a card to its weeks, or press M on it and choose them.',
  /** Heard once a card was given other weeks. */
  moved: (title: string, startWeek: number, endWeek: number, arising: number, solved: number): string =>
    [
      `${title} moved to ${weeksInside(startWeek, endWeek)}.`,
      ...(arising === 0 ? [] : [`${plural(arising, 'new conflict', 'new conflicts')}.`]),
      ...(solved === 0 ? [] : [`${plural(solved, 'conflict', 'conflicts')} solved.`]),
    ].join(' '),
  firstWeek: 'Week 1 is the first one.',
  lastWeek: (week: number): string => `Week ${String(week)} is the last one.`,
  /** Heard at each step of a card that is moved by keys. */
  step: (
    startWeek: number,
    endWeek: number,
    arising: readonly Finding[],
    solved: readonly Finding[],
  ): string =>
    [
      `${startWeek === endWeek ? `Week ${String(startWeek)}` : `Weeks ${String(startWeek)} to ${String(endWeek)}`}.`,
      ...arising.map(({ subject, brief }) => `New: ${subject.title}, ${brief.toLowerCase()}.`),
      ...solved.map(({ subject, brief }) => `Solved: ${subject.title}, ${brief.toLowerCase()}.`),
      ...(arising.length + solved.length === 0 ? ['No conflict comes or goes.'] : []),
    ].join(' '),
  stays: (title: string): string => `${title} stays where it was.`,
  chosenLeave: 'One of the chosen cards would leave the quarter.',
  movedTogether: (count: number): string => `${String(count)} cards moved.`,
  chosen: (count: number): string =>
    `${plural(count, 'card', 'cards')} chosen. Move one of them, and all go with it.`,
  chooseNone: 'Choose none',
  dependentsEarly: (count: number): string =>
    count === 1
      ? 'A card that waits for it starts too early now.'
      : `${String(count)} cards that wait for it start too early now.`,
  shift: (count: number, weeks: number): string =>
    `Shift ${plural(count, 'card', 'cards')} by ${plural(weeks, 'week', 'weeks')}`,
  shifted: (count: number, weeks: number): string =>
    `${plural(count, 'card', 'cards')} shifted by ${plural(weeks, 'week', 'weeks')}`,
  meanwhile: (title: string, startWeek: number, endWeek: number): string =>
    `Somebody moved ${title} to ${weeksInside(startWeek, endWeek)} while you held it. It is where you let it go.`,
  putBack: 'Put back',
  startOf: (title: string): string => `Week in which ${title} starts`,
  startIn: (week: number): string => `Start in week ${String(week)}`,
  weekCards: (from: number, to: number): string => `What ${weeksInside(from, to)} holds`,
};
