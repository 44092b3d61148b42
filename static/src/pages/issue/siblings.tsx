import { TypeMark } from '../../components/type-mark';
import { IssueRow } from './issue-row';
import type { LinkedCard } from './issue-why';
import { PanelSection } from './panel-section';
import { weeksText } from './week-strip';
import styles from './issue.module.css';

const restText = (hidden: number, more: number): string | null => {
  if (hidden === 0 && more === 0) return null;
  const parts = [
    ...(hidden === 0
      ? []
      : [
          hidden === 1
            ? 'A work item that you may not see'
            : `${String(hidden)} work items that you may not see`,
        ]),
    ...(more === 0 ? [] : [`${String(more)} more in the quarter`]),
  ];
  return parts.join(', and ');
};

/** The other cards that would tell whether the same hypothesis holds, with their states as the viewer sees them. */
export const Siblings = ({ card }: { readonly card: LinkedCard }) => {
  const { siblings, hiddenSiblings, moreSiblings, issues, why } = card;
  const rest = restText(hiddenSiblings, moreSiblings);
  if (siblings.length === 0 && rest === null) return null;
  return (
    <PanelSection title={why.hypotheses.length > 1 ? 'Same hypotheses' : 'Same hypothesis'}>
      <ul className={styles['dependencies']}>
        {siblings.map(({ milestoneId, title, type, startWeek, endWeek, issueId }) => (
          <IssueRow
            key={milestoneId}
            title={title}
            issue={issueId === null ? undefined : issues.find((issue) => issue.issueId === issueId)}
            note={startWeek === null || endWeek === null ? 'Not placed yet' : weeksText(startWeek, endWeek)}
            mark={<TypeMark type={type} />}
          />
        ))}
      </ul>
      {rest !== null && <p className={styles['note']}>{rest}</p>}
    </PanelSection>
  );
};
