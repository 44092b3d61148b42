import { memo } from 'react';
import { Checkbox } from '@atlaskit/checkbox';
import { FindingLine } from '../../ui/finding-line';
import { TextButton } from '../../ui/text-button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { TypeMark } from '../../components/type-mark';
import type { IssueState } from '../../components/use-issue-states';
import { moveInGrid } from './grid-keys';
import { IssueCell } from './issue-cell';
import type { MilestoneRow } from './milestone-row';
import { ScoreCell } from './score-cell';
import type { SortColumn } from './sort-rows';
import { bulkWords } from './words/bulk-words';
import { milestonesWords } from './words/milestones-words';
import styles from './milestones.module.css';

interface MilestoneCellProps {
  readonly column: SortColumn;
  readonly row: MilestoneRow;
  readonly known: IssueState | undefined;
  readonly wide: boolean;
  readonly isTicked: boolean;
  readonly onTick: (id: string, isTicked: boolean) => void;
  readonly isReadOnly: boolean;
  readonly onOpen: (id: string) => void;
}

// The table draws all its cells anew whenever one row changes; the cells of the other rows stay as they are.
type TitleCellProps = Pick<
  MilestoneCellProps,
  'row' | 'wide' | 'isReadOnly' | 'isTicked' | 'onTick' | 'onOpen'
>;

const TitleCell = memo(({ row, wide, isReadOnly, isTicked, onTick, onOpen }: TitleCellProps) => {
  const { milestone, findings } = row;
  const [finding] = findings;
  // Within the title, so that they stand behind its last word; its name is the title alone.
  const codes = wide ? '' : row.keyResultCodes.join(' ');
  return (
    <div className={styles['title']}>
      <span className={styles['marks']}>
        {!isReadOnly && (
          <span className={isTicked ? styles['tick'] : [styles['tick'], styles['untick']].join(' ')}>
            <Checkbox
              label={
                <VisuallyHidden>
                  <bdi>{bulkWords.tick(milestone.title)}</bdi>
                </VisuallyHidden>
              }
              isChecked={isTicked}
              onChange={({ currentTarget }) => {
                onTick(milestone.id, currentTarget.checked);
              }}
            />
          </span>
        )}
        <TypeMark type={milestone.type} />
      </span>
      <div>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- the title itself opens the card */}
        <button
          type="button"
          data-grid="title"
          data-card={milestone.id}
          className={styles['open']}
          dir="auto"
          onKeyDown={moveInGrid}
          onClick={() => {
            onOpen(milestone.id);
          }}
        >
          {milestone.title}
          {codes !== '' && (
            <span className={styles['code']} aria-hidden="true">
              {codes}
            </span>
          )}
        </button>
        {codes !== '' && <VisuallyHidden>{codes}</VisuallyHidden>}
        {finding !== undefined && (
          <div title={findings.map(({ message }) => message).join('\n')}>
            <FindingLine severity={finding.severity}>
              {milestonesWords.finding(finding.brief, findings.length - 1)}
            </FindingLine>
          </div>
        )}
      </div>
    </div>
  );
});
TitleCell.displayName = 'TitleCell';

const ThreadCell = memo(
  ({ row, isReadOnly, onOpen }: Pick<MilestoneCellProps, 'row' | 'isReadOnly' | 'onOpen'>) => (
    <div className={styles['thread']}>
      <span className={styles['codes']}>
        {row.keyResultCodes.map((code) => (
          <span key={code}>{code}</span>
        ))}
      </span>
      {row.hypotheses.length > 0 ? (
        <span className={styles['quiet']}>
          {row.hypotheses[0]}
          {row.hypotheses.length > 1 && ` ${milestonesWords.andMore(row.hypotheses.length - 1)}`}
        </span>
      ) : isReadOnly || row.milestone.type === 'enabler' ? (
        <span className={styles['quiet']}>{milestonesWords.noHypothesis}</span>
      ) : (
        <span className={styles['small']}>
          <TextButton
            aria-label={milestonesWords.hypothesisChooseFor(row.milestone.title)}
            onClick={() => {
              onOpen(row.milestone.id);
            }}
          >
            {milestonesWords.hypothesisChoose}
          </TextButton>
        </span>
      )}
    </div>
  ),
);
ThreadCell.displayName = 'ThreadCell';

const weeksOf = ({ placement }: MilestoneRow): string =>
  placement === undefined
    ? ''
    : placement.startWeek === placement.endWeek
      ? String(placement.startWeek)
      : `${String(placement.startWeek)}–${String(placement.endWeek)}`;

const NeedsCell = memo(({ row: { milestone, needs } }: Pick<MilestoneCellProps, 'row'>) => {
  if (needs.length > 0) return <span className={styles['small']}>{needs.join(', ')}</span>;
  if (milestone.dependenciesText !== '')
    return <span className={styles['small']}>{milestone.dependenciesText}</span>;
  return (
    <span className={styles['quiet']}>
      {milestone.dependenciesNone ? milestonesWords.dependenciesNone : milestonesWords.dependenciesUnasked}
    </span>
  );
});
NeedsCell.displayName = 'NeedsCell';

/** What stands in one column of a milestone's row. */
export const MilestoneCell = (props: MilestoneCellProps) => {
  const { column, row, known, isReadOnly, onOpen } = props;
  switch (column) {
    case 'title':
      return (
        <TitleCell
          row={row}
          wide={props.wide}
          isReadOnly={isReadOnly}
          isTicked={props.isTicked}
          onTick={props.onTick}
          onOpen={onOpen}
        />
      );
    case 'thread':
      return <ThreadCell row={row} isReadOnly={isReadOnly} onOpen={onOpen} />;
    case 'effort':
    case 'business':
    case 'ux':
      return <ScoreCell milestone={row.milestone} scale={column} isReadOnly={isReadOnly} />;
    case 'needs':
      return <NeedsCell row={row} />;
    case 'skills':
      return <span className={styles['small']}>{row.milestone.skills.join(', ')}</span>;
    case 'weeks':
      return row.placement === undefined ? (
        <span className={styles['quiet']}>{milestonesWords.notPlaced}</span>
      ) : (
        weeksOf(row)
      );
    case 'issue':
      return <IssueCell row={row} known={known} />;
  }
};
