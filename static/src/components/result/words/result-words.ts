import { STATUS_NAMES } from '#domain/entities/agreement/hypothesis/status-names';
import type { MilestoneResult } from '#domain/entities/milestones/milestone/milestone';

const met: Readonly<Record<MilestoneResult['thresholdMet'], string>> = {
  yes: 'Yes',
  no: 'No',
  unclear: 'Can’t tell',
};

const { open: _isNoVerdict, ...verdicts } = STATUS_NAMES satisfies Readonly<
  Record<MilestoneResult['verdict'], string>
>;

/** What the form of a result says. */
export const resultWords = {
  met,
  verdicts,
  formLabel: 'Record the result',
  seen: 'What did you see?',
  seenMissing: 'Write what you saw, in numbers if you have any.',
  thresholdMetAsk: 'Threshold met?',
  hypothesisIs: 'Hypothesis is',
  hypothesesAre: 'Hypotheses are',
  saysOf: 'This says so of',
  decision: 'What do we do next?',
  thresholdMissing: 'Say whether the threshold was met.',
  verdictMissing: 'Say what that makes of the hypothesis.',
  record: 'Record result',
  save: 'Save result',
  cancel: 'Cancel',
  remove: 'Remove result',
};
