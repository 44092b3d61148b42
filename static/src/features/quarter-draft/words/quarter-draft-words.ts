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
  placed: (title: string): string => `${title} placed`,
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
};
