import Button from '@atlaskit/button/new';
import { useRef, useState, type ReactNode } from 'react';
import { BulkChoice } from './bulk-choice';
import {
  chooseAll,
  choicesOf,
  conflictsOf,
  isWork,
  resolutionOf,
  type Choices,
} from './conflict-resolutions';
import { FlowFoot } from './flow-foot';
import type { DryRow } from './preparation';
import { PreviewCounters } from './preview-counters';
import { PreviewRows } from './preview-rows';
import { ACTIONS, type Action } from './row-actions';
import type { PreviewChoices } from './use-conflict-resolutions';
import { useFindKey } from '../../ui/use-find-key';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface DryRunProps {
  readonly quarter: string;
  readonly rows: readonly DryRow[];
  readonly choices: PreviewChoices;
  readonly isComparing: boolean;
  readonly isReadOnly: boolean;
  /** Rows that are as they should be are shown only where their count was clicked. */
  readonly hidesUnchanged?: boolean;
  readonly onBack?: () => void;
  /** Stands between the rows and the foot. */
  readonly children?: ReactNode;
  readonly onChoose: (choices: PreviewChoices) => void;
  readonly onAgain: () => void;
  readonly onPublish: (rows: readonly string[], choices: Choices) => void;
}

const byUrgency = (rows: readonly DryRow[]): readonly DryRow[] =>
  ACTIONS.flatMap((action) => rows.filter((row) => row.action === action));

const isFound = ({ title, issueKey }: DryRow, text: string): boolean =>
  `${title} ${issueKey ?? ''}`.toLowerCase().includes(text.trim().toLowerCase());

/** What publishing would do, row by row and field by field. Whoever publishes chooses rows and sides. */
export const DryRun = ({
  quarter,
  rows,
  choices,
  isComparing,
  isReadOnly,
  hidesUnchanged = false,
  children,
  onBack,
  onChoose,
  onAgain,
  onPublish,
}: DryRunProps) => {
  const [wanted, setOnly] = useState<Action | null>(null);
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { takes, left } = choices;
  const only = wanted !== null && rows.some(({ action }) => action === wanted) ? wanted : null;
  const isIn = ({ action }: DryRow): boolean =>
    only === null ? !hidesUnchanged || text !== '' || action !== 'unchanged' : action === only;
  const shown = byUrgency(rows).filter((row) => isIn(row) && (text === '' || isFound(row, text)));
  const isAsPublished = hidesUnchanged && rows.length > 0 && text === '' && only === null;
  const chosen = rows.filter((row) => isWork(row, takes) && !left.has(row.row));
  const open = conflictsOf(rows).filter(({ row, change }) => resolutionOf(takes, row, change) === undefined);

  useFindKey(field);

  return (
    <>
      <PreviewCounters rows={rows} only={only} hasAll={!hidesUnchanged} onOnly={setOnly} />
      <div className={styles['between']}>
        <label className={styles['filter']}>
          <span className={styles['quiet']}>{publishWords.filterLabel}</span>
          <input
            ref={field}
            type="search"
            className={styles['choice']}
            aria-keyshortcuts="/"
            value={text}
            onChange={({ target }) => {
              setText(target.value);
            }}
          />
        </label>
        {!isReadOnly && (
          <BulkChoice
            rows={shown}
            onChoose={(take) => {
              onChoose({ ...choices, takes: chooseAll(takes, shown, take) });
            }}
          />
        )}
      </div>
      {shown.length === 0 ? (
        <p className={styles['subtle']} role="status">
          {rows.length === 0
            ? publishWords.noCardLeft
            : isAsPublished
              ? publishWords.asPublished(rows.length)
              : publishWords.noRowMatches}
        </p>
      ) : (
        <PreviewRows
          quarter={quarter}
          rows={shown}
          choices={choices}
          isReadOnly={isReadOnly}
          onChoose={onChoose}
        />
      )}
      {children}
      <FlowFoot {...(onBack === undefined ? {} : { onBack })}>
        {isReadOnly ? (
          <span className={styles['subtle']}>{publishWords.readerNote}</span>
        ) : (
          <>
            {open.length > 0 && (
              <span className={styles['subtle']}>{publishWords.openConflicts(open.length)}</span>
            )}
            <Button onClick={onAgain} isLoading={isComparing}>
              {publishWords.compareAgain}
            </Button>
            <Button
              appearance="primary"
              isDisabled={chosen.length === 0}
              onClick={() => {
                onPublish(
                  chosen.map(({ row }) => row),
                  choicesOf(chosen, takes),
                );
              }}
            >
              {chosen.length === 0 ? publishWords.nothingToPublish : publishWords.publishRows(chosen.length)}
            </Button>
          </>
        )}
      </FlowFoot>
    </>
  );
};
