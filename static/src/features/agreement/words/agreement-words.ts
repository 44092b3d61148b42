import { plural } from '../../../ui/plural';

/** What the tab of the agreement says. */
export const agreementWords = {
  goldenThread: 'Golden thread',
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  gapsOnly: 'Show gaps only',
  noGaps: 'No gap: everything is linked.',
  railLabel: 'What is missing and what changed',
  notLinked: 'Not linked to the company',
  addObjective: 'Add objective',
  newObjectiveFor: (title: string): string => `New objective for ${title}`,
  servesNothing: (code: string): string => `${code} serves no company objective`,
  companyObjective: 'Company objective',
  unserved: 'No objective serves this yet',
  emptySentence:
    "Start with what the company wants. The team's objectives, key results and milestones hang on it.",
  emptyTitle: 'Nothing agreed yet',
  addCompanyObjectives: 'Add company objectives',
  import: 'Import a table or text',
  loadDemo: 'Load the demo quarter',
  addMilestone: 'Add milestone',
  newMilestone: 'New milestone',
  hypothesis: 'Hypothesis',
  milestonesFor: (text: string): string => `Milestones for: ${text}`,
  unproven: 'Nothing proves this yet',
  alsoCovers: (codes: string): string => `also ${codes}`,
  addHypothesis: 'Add hypothesis',
  newHypothesisFor: (code: string): string => `New hypothesis for ${code}`,
  keyResult: 'Key result',
  sameAs: (code: string): string => `same hypothesis as ${code}`,
  keyResultWithoutHypothesis: 'No hypothesis says how this will move',
  scored: (scored: number, of: number): string => `${String(scored)} of ${String(of)} scored`,
  threadHolds: 'The thread holds from the company down to the milestones.',
  worthALook: (count: number): string =>
    `${plural(count, 'point is', 'points are')} worth a second look. This is a draft: nothing here stops you.`,
  objectives: (count: number): string =>
    count === 0 ? 'no objective' : plural(count, 'objective', 'objectives'),
  hypothesesAndMilestones: (hypotheses: number, milestones: number): string =>
    `${plural(hypotheses, 'hypothesis', 'hypotheses')}, ${plural(milestones, 'milestone', 'milestones')}`,
  gaps: (count: number): string => plural(count, 'gap', 'gaps'),
  missingTitle: 'What is missing',
  allLinked: 'All linked',
  numbersLabel: 'The golden thread in numbers',
  allLinkedNumber: 'all linked',
  objectiveWithoutKeyResult: 'No key result says what will be different',
  addKeyResult: 'Add key result',
  newKeyResultFor: (code: string): string => `New key result for ${code}`,
  looseHypotheses: (count: number): string =>
    count === 1 ? 'One hypothesis covers no key result' : `${String(count)} hypotheses cover no key result`,
  furtherMilestones: (code: string): string => `Further milestones of ${code}`,
  looseMilestones: (count: number): string =>
    count === 1 ? 'One milestone serves no hypothesis' : `${String(count)} milestones serve no hypothesis`,
  looseMilestonesOf: (code: string): string => `Milestones of ${code} without hypothesis`,
  objective: 'Objective',
  alsoServes: (companies: string): string => `also serves ${companies}`,
  collapse: (code: string): string => `Collapse ${code}`,
  expand: (code: string): string => `Expand ${code}`,
  today: 'Today',
  somebody: 'Somebody',
  recentChanges: 'Recent changes',
  changesEmpty: (seq: number): string => `Revision ${String(seq)}. What the team changes appears here.`,
  showFewer: 'Show fewer',
  showAll: (count: number): string => `Show all ${String(count)} changes`,
  linkTo: (company: string): string => `Link to ${company}`,
  withoutObjective: 'Without objective',
  strayMilestones: (count: number): string =>
    count === 1
      ? 'One milestone belongs to no objective'
      : `${String(count)} milestones belong to no objective`,
  strayLabel: 'Milestones without objective',
};
