import { TypeMark } from '../../components/type-mark';
import { IssueRow } from './issue-row';
import type { LinkedCard } from './issue-why';
import { PanelSection } from './panel-section';
import { weekWords } from '../../components/words/week-words';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

const restText = (hidden: number, more: number): string | null => {
  if (hidden === 0) return more === 0 ? null : issueWords.moreSiblings(more);
  return more === 0 ? issueWords.hiddenSiblings(hidden) : issueWords.hiddenAndMoreSiblings(hidden, more);
};

/** The other cards that would tell whether the same hypothesis holds, with their states as the viewer sees them. */
export const Siblings = ({ card }: { readonly card: LinkedCard }) => {
  const { siblings, hiddenSiblings, moreSiblings, issues, why } = card;
  const rest = restText(hiddenSiblings, moreSiblings);
  if (siblings.length === 0 && rest === null) return null;
  return (
    <PanelSection title={why.hypotheses.length > 1 ? issueWords.sameHypotheses : issueWords.sameHypothesis}>
      <ul className={styles['dependencies']}>
        {siblings.map(({ milestoneId, title, type, startWeek, endWeek, issueId }) => (
          <IssueRow
            key={milestoneId}
            title={title}
            issue={issueId === null ? undefined : issues.find((issue) => issue.issueId === issueId)}
            note={
              startWeek === null || endWeek === null
                ? issueWords.notPlacedYet
                : weekWords.weeks(startWeek, endWeek)
            }
            mark={<TypeMark type={type} />}
          />
        ))}
      </ul>
      {rest !== null && <p className={styles['note']}>{rest}</p>}
    </PanelSection>
  );
};
