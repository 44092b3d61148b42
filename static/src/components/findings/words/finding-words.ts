import type { FindingCode } from '#domain/views/findings/finding-kinds';

type Words = (count: number) => string;

const numbered =
  (one: string, more: string): Words =>
  (count) =>
    count === 1 ? one : `${String(count)} ${more}`;

/** One sentence for all findings of a kind; a kind that is not named here is listed by its own sentences. */
const many: Readonly<Partial<Record<FindingCode, Words>>> = {
  OBJ_UNLINKED: numbered(
    'One objective serves no company objective',
    'objectives serve no company objective',
  ),
  KR_NO_HYPOTHESIS: numbered('One key result has no hypothesis', 'key results have no hypothesis'),
  KR_COUNT: numbered(
    'One objective has too few or too many key results',
    'objectives have too few or too many key results',
  ),
  KR_NO_MILESTONE: numbered('One key result has no milestone', 'key results have no milestone'),
  HYP_NO_MILESTONE: numbered('One hypothesis has no milestone', 'hypotheses have no milestone'),
  MS_NO_HYPOTHESIS: numbered('One milestone serves no hypothesis', 'milestones serve no hypothesis'),
  MS_UNTITLED: numbered('One milestone has no title yet', 'milestones have no title yet'),
  DUPLICATE_CARDS: numbered(
    'One milestone has a title twice',
    'milestones have a title that another one has',
  ),
  MS_NO_TYPE: numbered('One milestone has no type', 'milestones have no type'),
  DEP_AFTER_DEPENDENT: numbered(
    'One milestone starts before what it needs is ready',
    'milestones start before what they need is ready',
  ),
  DEP_UNPLACED: numbered(
    'One milestone waits for one without weeks',
    'milestones wait for ones without weeks',
  ),
  DEP_CYCLE: numbered(
    'One milestone waits for itself in the end',
    'milestones wait for themselves in the end',
  ),
  EXTERNAL_UNOWNED: numbered(
    'What one milestone waits for has no owner, or comes late',
    'things that milestones wait for have no owner, or come late',
  ),
  SPAN_MISMATCH: numbered(
    'One milestone has other weeks than its size takes',
    'milestones have other weeks than their size takes',
  ),
  NO_SLACK: numbered('One large milestone ends with the quarter', 'large milestones end with the quarter'),
  UNSCORED_ON_PLAN: numbered(
    'One milestone has weeks and not all scores',
    'milestones have weeks and not all scores',
  ),
  SHORTLISTED_UNPLACED: numbered(
    'One milestone was chosen and has no weeks',
    'milestones were chosen and have no weeks',
  ),
  OBJECTIVE_WITHOUT_PLAN: numbered('Nothing is planned for one objective', 'objectives have nothing planned'),
  IDEA_UNLINKED: numbered('One idea names no company objective', 'ideas name no company objective'),
  VAGUE: numbered('One idea is still vague', 'ideas are still vague'),
  NO_FEASIBILITY: numbered(
    'Of one key result nobody asked whether it can be reached',
    'key results were not asked for feasibility',
  ),
  KR_NOT_MEASURABLE: numbered('One key result has no number', 'key results have no number'),
  KR_OUTPUT: numbered('One key result names an output', 'key results name an output'),
  METRIC_BEFORE_HYPOTHESIS: numbered(
    'One objective has a metric and no hypothesis',
    'objectives have a metric and no hypothesis',
  ),
  EPIC_UNTESTED: numbered('One hypothesis is tested by epics alone', 'hypotheses are tested by epics alone'),
  SPIKE_NO_TIMEBOX: numbered('One spike has no time-box', 'spikes have no time-box'),
  ENABLER_UNLOCKS_NOTHING: numbered('One enabler unlocks nothing', 'enablers unlock nothing'),
  SIGNAL_TEST_VALIDATES_NOTHING: numbered(
    'One signal test validates or measures nothing',
    'signal tests validate or measure nothing',
  ),
  MANY_IDEAS: numbered('One card joins several ideas', 'cards join several ideas'),
  DATES_IN_S2: numbered('One card names a date or week', 'cards name a date or week'),
  SIZE_DEF_CHANGED: numbered(
    'One card has a size whose meaning was changed since',
    'cards have a size whose meaning was changed since',
  ),
  ESTIMATES_BY_FEW: numbered('One card was sized by few', 'cards were sized by few'),
  HIGH_UX_UNKNOWN: numbered(
    'One promising card is not known to work',
    'promising cards are not known to work',
  ),
  SKILL_GAP: numbered('One card needs a skill that nobody has', 'cards need a skill that nobody has'),
  NOTE_NO_EVIDENCE: numbered(
    'One note of the canvas is an assumption',
    'notes of the canvas are assumptions',
  ),
  UNRESOLVED_LINK: numbered('One imported link names nothing here', 'imported links name nothing here'),
};

const FINE = 'That is fine';
const ALL_FINE = 'All of them are fine';

/** What findings say where they are listed by kind, and what is said of those that are fine. */
export const findingWords = {
  many,
  fine: FINE,
  allFine: ALL_FINE,
  /** Begins as the button reads. */
  fineName: (what: string, count: number): string => `${count === 1 ? FINE : ALL_FINE}: ${what}`,
  acknowledged: (count: number): string =>
    count === 1 ? 'The finding is fine' : `${String(count)} findings are fine`,
  areFine: (count: number): string => (count === 1 ? '1 more is fine' : `${String(count)} more are fine`),
  addReason: 'Why is it fine?',
  reasonOf: (what: string): string => `Why it is fine: ${what}`,
  reopen: 'Open it again',
  /** Of a session that is over, at the activity where it can be mended. */
  reopenRoom: (number: string, activity: string): string => `Reopen session ${number} at “${activity}”`,
};
