import type { DraftCard } from '#domain/views/draft/draft-view';
import type { BoardSheet } from './board-sheet';
import type { CardStanding } from './card-standing';
import { textWidth } from './text-width';

/** What stands below the title of a card, as far as it fits. */
export interface SecondLine {
  readonly effort: boolean;
  readonly business: boolean;
  readonly ux: boolean;
  /** What is worth a look: in words, as a sign, or not there because there is none. */
  readonly finding: 'words' | 'sign' | 'none';
  /** Kinds of open markers, as signs. */
  readonly markers: CardStanding['markers'];
  readonly needs: boolean;
  readonly skills: readonly string[];
  readonly status: boolean;
}

/** Of the parts in px, with what lies between them. */
const GAP = 6;
const MARK = 16;
const SIGN = 14;
const EFFORT = 12;
const UNCERTAIN = 20;
const MISSING = 22;
const BUSINESS = 28;
const UX = 31;
const NEEDS = 24;
const SKILL_AIR = 8;
const SKILL_LETTER = 6.7;
const LOZENGE_AIR = 12;
const LETTERS = 12;
const SMALL_LETTERS = 11;

/**
 * What fits in a line of that width, in the order in which it matters: scores, what is worth a look, markers, how much it
 * waits for, skills, the status of its work item. What is worth a look gives up its words before anything else is left out.
 *
 * @param isMarked the mark of its type and its effort stand in the line, and not in the bar beside it
 */
export const secondLine = (
  card: DraftCard,
  { status, isDone, marks, markers }: CardStanding,
  sheet: BoardSheet,
  width: number,
  isMarked: boolean,
): SecondLine => {
  const [first] = marks;
  let left =
    width - (isMarked ? MARK : 0) - (isDone ? SIGN + GAP : 0) - (first === undefined ? 0 : SIGN + GAP);
  const take = (needed: number): boolean => {
    if (left < needed + GAP) return false;
    left -= needed + GAP;
    return true;
  };
  const effort =
    sheet.scores && take(card.effort === null ? MISSING : card.effortUncertain ? UNCERTAIN : EFFORT);
  const business = sheet.scores && take(card.businessValue === null ? MISSING : BUSINESS);
  const ux = sheet.scores && take(card.uxValue === null ? MISSING : UX);
  const words = first !== undefined && take(textWidth(first.brief, LETTERS));
  const waits = card.needs.length + card.waitsFor.length;
  return {
    effort,
    business,
    ux,
    finding: first === undefined ? 'none' : words ? 'words' : 'sign',
    markers: markers.filter(() => take(SIGN)),
    needs: sheet.needs && waits > 0 && take(NEEDS),
    skills: sheet.skills ? card.skills.filter((skill) => take(skill.length * SKILL_LETTER + SKILL_AIR)) : [],
    status: !isDone && status !== null && take(textWidth(status.statusName, SMALL_LETTERS) + LOZENGE_AIR),
  };
};
