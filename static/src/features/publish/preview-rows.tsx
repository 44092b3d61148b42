import { Checkbox } from '@atlaskit/checkbox';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { Fragment, useId, useState, type KeyboardEvent } from 'react';
import { IconButton } from '../../ui/icon-button';
import { IssueLink } from '../../components/issue-link';
import { Pager } from '../../ui/pager';
import { TypeMark } from '../../components/type-mark';
import {
  chooseAdoption,
  chooseField,
  conflictsOf,
  isWork,
  type ConflictResolutions,
} from './conflict-resolutions';
import { markOf, titleOrNone, type DryRow } from './preparation';
import { ActionLozenge } from './row-actions';
import { RowDetails } from './row-details';
import { RowNotes } from './row-notes';
import { rowSummary } from './row-summary';
import type { PreviewChoices } from './use-conflict-resolutions';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

const PER_PAGE = 50;
/** Rows whose changers are asked for in one call. */
const ASKED = 100;

interface PreviewRowsProps {
  readonly quarter: string;
  /** Those of the filter, in the order in which they are shown. */
  readonly rows: readonly DryRow[];
  readonly choices: PreviewChoices;
  readonly isReadOnly: boolean;
  readonly onChoose: (choices: PreviewChoices) => void;
}

const hasDetails = (row: DryRow): boolean =>
  row.fields.length > 0 || row.adopts !== null || row.action === 'gone' || row.movedTo !== null;

/** Opens with Right, closes with Left, walks with Up and Down. */
const press = (event: KeyboardEvent<HTMLButtonElement>, isOpen: boolean, toggle: () => void): void => {
  if ((event.key === 'ArrowRight' && !isOpen) || (event.key === 'ArrowLeft' && isOpen)) toggle();
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const all = [
      ...(event.currentTarget.closest('table')?.querySelectorAll<HTMLButtonElement>('[data-opens]') ?? []),
    ];
    all[all.indexOf(event.currentTarget) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  } else return;
  event.preventDefault();
};

/** The dry run row by row, fifty to a page; each opens to its fields. */
export const PreviewRows = ({ quarter, rows, choices, isReadOnly, onChoose }: PreviewRowsProps) => {
  const id = useId();
  const [wanted, setPage] = useState(1);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const pages = Math.ceil(rows.length / PER_PAGE);
  const page = Math.min(wanted, Math.max(1, pages));
  const { takes, left } = choices;
  const working = rows.filter((row) => isWork(row, takes));
  const chosen = working.filter(({ row }) => !left.has(row));
  const first = [...new Set(conflictsOf(rows).map(({ row }) => row.row))].slice(0, ASKED);
  const leave = (those: readonly DryRow[], isLeft: boolean): void => {
    const next = new Set(left);
    for (const { row } of those) {
      if (isLeft) next.add(row);
      else next.delete(row);
    }
    onChoose({ ...choices, left: next });
  };
  const take = (next: ConflictResolutions): void => {
    onChoose({ ...choices, takes: next });
  };
  const toggle = (row: string): void => {
    const next = new Set(open);
    if (!next.delete(row)) next.add(row);
    setOpen(next);
  };
  return (
    <>
      <div className={styles['scroll']}>
        <table className={[styles['table'], styles['rows']].join(' ')} aria-label={publishWords.previewLabel}>
          <thead>
            <tr>
              <th scope="col" className={styles['narrow']}>
                {!isReadOnly && working.length > 0 && (
                  <Checkbox
                    label={<VisuallyHidden>{publishWords.publishAllShown(working.length)}</VisuallyHidden>}
                    isChecked={chosen.length === working.length}
                    isIndeterminate={chosen.length > 0 && chosen.length < working.length}
                    onChange={({ currentTarget }) => {
                      leave(working, !currentTarget.checked);
                    }}
                  />
                )}
              </th>
              <th scope="col" className={styles['narrow']}>
                <VisuallyHidden>{publishWords.open}</VisuallyHidden>
              </th>
              <th scope="col" className={styles['what']}>
                {publishWords.happensColumn}
              </th>
              <th scope="col">{publishWords.rowColumn}</th>
              <th scope="col" className={styles['key']}>
                {publishWords.workItemColumn}
              </th>
              <th scope="col" className={styles['sums']}>
                {publishWords.fieldsColumn}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => {
              const isOpen = open.has(row.row);
              const title = titleOrNone(row.title);
              return (
                <Fragment key={row.row}>
                  <tr>
                    <td className={styles['narrow']}>
                      {!isReadOnly && isWork(row, takes) && (
                        <Checkbox
                          label={
                            <VisuallyHidden>
                              <bdi>{publishWords.publishRow(title)}</bdi>
                            </VisuallyHidden>
                          }
                          isChecked={!left.has(row.row)}
                          onChange={({ currentTarget }) => {
                            leave([row], !currentTarget.checked);
                          }}
                        />
                      )}
                    </td>
                    <td className={styles['narrow']}>
                      {hasDetails(row) && (
                        <IconButton
                          icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
                          compact
                          label={isOpen ? publishWords.closeRow(title) : publishWords.openRow(title)}
                          data-opens=""
                          aria-expanded={isOpen}
                          aria-controls={isOpen ? `${id}-${row.row}` : undefined}
                          onClick={() => {
                            toggle(row.row);
                          }}
                          onKeyDown={(event) => {
                            press(event, isOpen, () => {
                              toggle(row.row);
                            });
                          }}
                        />
                      )}
                    </td>
                    <td>
                      <ActionLozenge action={row.action} />
                    </td>
                    <td>
                      <span className={styles['row']}>
                        <TypeMark type={markOf(row.kind)} size="small" /> <bdi>{title}</bdi>
                      </span>
                    </td>
                    <td>
                      {row.issueKey === null ? (
                        <span className={styles['quiet']}>
                          {row.action === 'adopt' ? '–' : publishWords.newWorkItem}
                        </span>
                      ) : (
                        <IssueLink issueKey={row.issueKey} />
                      )}
                    </td>
                    <td className={styles['quiet']}>{rowSummary(row, takes)}</td>
                  </tr>
                  {isOpen && (
                    <tr id={`${id}-${row.row}`}>
                      <td colSpan={6}>
                        <div className={styles['well']}>
                          <RowNotes
                            quarter={quarter}
                            row={row}
                            takes={takes}
                            isReadOnly={isReadOnly}
                            onAdopt={(side) => {
                              take(chooseAdoption(takes, row, side));
                            }}
                          />
                          {row.action !== 'gone' && (
                            <RowDetails
                              quarter={quarter}
                              row={row}
                              takes={takes}
                              first={first}
                              isReadOnly={isReadOnly}
                              onTake={(change, side) => {
                                take(chooseField(takes, row, change, side));
                              }}
                            />
                          )}
                        </div>
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      <Pager label={publishWords.previewLabel} page={page} pages={pages} onTurn={setPage} />
    </>
  );
};
