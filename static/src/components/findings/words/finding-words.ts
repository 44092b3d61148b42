type Words = (count: number) => string;

const numbered =
  (one: string, more: string): Words =>
  (count) =>
    count === 1 ? one : `${String(count)} ${more}`;

/** One sentence for all findings of a kind; a kind that is not named here is listed by its own sentences. */
const many: Readonly<Record<string, Words>> = {
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
  NOTE_NO_EVIDENCE: numbered(
    'One note of the canvas is an assumption',
    'notes of the canvas are assumptions',
  ),
  UNRESOLVED_LINK: numbered('One imported link names nothing here', 'imported links name nothing here'),
};

/** What findings say where they are listed by kind. */
export const findingWords = { many };
