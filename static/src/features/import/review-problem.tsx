import type { Refusal } from '#domain/kernel/refusal';
import { FindingLine } from '../../ui/finding-line';
import { reviewWords } from './words/review-words';

/** Why nothing of what was taken is stored; what was typed, chosen and ticked is as it was. */
export const ReviewProblem = ({ problem: { code, text } }: { readonly problem: Refusal }) => (
  <div role="alert">
    <FindingLine severity="error">
      {code === 'CHANGED_MEANWHILE' ? reviewWords.overtakenText : reviewWords.refused(text)}
    </FindingLine>
  </div>
);
