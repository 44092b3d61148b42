import Button from '@atlaskit/button/new';
import { DynamicTableStateless } from '@atlaskit/dynamic-table';
import Lozenge from '@atlaskit/lozenge';
import { useState } from 'react';
import { Pager } from '../../ui/pager';
import { TypeMark } from '../../ui/type-mark';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import { IssueLink } from '../../ui/issue-link';
import { creatable, rowWords, type DryRow, type Preparation } from './preparation';
import styles from './publish.module.css';

type Action = DryRow['action'];

const ACTIONS: readonly Action[] = [
  'create',
  'update',
  'conflict',
  'adopt',
  'gone',
  'unchanged',
  'differs',
  'problem',
];
const NAMES: Readonly<Record<Action, string>> = {
  create: 'Create',
  update: 'Update',
  conflict: 'Conflict',
  adopt: 'Take over',
  gone: 'Not there',
  unchanged: 'Unchanged',
  differs: 'Differs in Jira',
  problem: 'Held back',
};
const LOOKS = {
  create: 'success',
  update: 'inprogress',
  conflict: 'moved',
  adopt: 'new',
  gone: 'removed',
  unchanged: 'default',
  differs: 'default',
  problem: 'removed',
} as const;

const PER_PAGE = 50;

const HEAD = {
  cells: [
    { key: 'choose', content: <span className={styles['hidden']}>Publish</span>, width: 4 },
    { key: 'action', content: 'What happens', width: 14 },
    { key: 'title', content: 'Row', width: 42 },
    { key: 'type', content: 'Work type', width: 20 },
    { key: 'links', content: 'Links', width: 8 },
    { key: 'key', content: 'Work item', width: 12 },
  ],
};

const whatOf = ({ action, fields, labels }: DryRow): string =>
  action === 'differs'
    ? `Left alone: ${fields.map(({ name }) => name).join(', ')}`
    : labels.filter((label) => label !== 'okra').join(', ');

interface PreviewStepProps {
  readonly preparation: Preparation;
  readonly onBack: () => void;
  readonly onPublish: (rows: readonly string[] | null) => void;
}

/** The dry run: what publishing would do, row by row. Whoever publishes may leave rows out. */
export const PreviewStep = ({ preparation, onBack, onPublish }: PreviewStepProps) => {
  const { rows } = preparation;
  const [only, setOnly] = useState<Action | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(1);
  const shown = only === null ? rows : rows.filter(({ action }) => action === only);
  const create = creatable(rows);
  const chosen = create.filter(({ row }) => !left.has(row));
  const toggle = (row: string): void => {
    const next = new Set(left);
    if (!next.delete(row)) next.add(row);
    setLeft(next);
  };
  return (
    <>
      <FlowSteps
        step="preview"
        title={
          chosen.length === 0 ? 'Nothing new to publish' : `${rowWords(chosen.length)} become work items`
        }
      >
        Jira keeps summary, status and assignee once people change them there. What is in Jira already is left
        alone.
      </FlowSteps>
      <div className={styles['counters']} role="group" aria-label="Show only">
        {ACTIONS.map((action) => (
          // eslint-disable-next-line @atlaskit/design-system/no-html-button -- a counter that filters, in one frame with its neighbours
          <button
            key={action}
            type="button"
            className={styles['counter']}
            aria-pressed={only === action}
            onClick={() => {
              setOnly(only === action ? null : action);
              setPage(1);
            }}
          >
            <span className={styles['number']}>{rows.filter((row) => row.action === action).length}</span>
            <span className={styles['quiet']}>{NAMES[action]}</span>
          </button>
        ))}
      </div>
      <DynamicTableStateless
        label="What publishing would do"
        isFixedSize
        head={HEAD}
        rows={shown.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => ({
          key: row.row,
          cells: [
            {
              key: 'choose',
              content:
                row.action === 'create' ? (
                  // eslint-disable-next-line @atlaskit/design-system/no-html-checkbox -- hundreds of them in a table
                  <input
                    type="checkbox"
                    aria-label={`Publish ${row.title}`}
                    checked={!left.has(row.row)}
                    onChange={() => {
                      toggle(row.row);
                    }}
                  />
                ) : (
                  ''
                ),
            },
            { key: 'action', content: <Lozenge appearance={LOOKS[row.action]}>{NAMES[row.action]}</Lozenge> },
            {
              key: 'title',
              content: (
                <span className={styles['row']}>
                  <TypeMark type={row.kind === 'untyped' ? null : row.kind} size="small" />
                  <span>
                    {row.title} <span className={styles['quiet']}>{whatOf(row)}</span>
                  </span>
                </span>
              ),
            },
            { key: 'type', content: row.issueType.name },
            { key: 'links', content: row.links === 0 ? '–' : String(row.links) },
            {
              key: 'key',
              content:
                row.issueKey === null ? (
                  <span className={styles['quiet']}>New</span>
                ) : (
                  <IssueLink issueKey={row.issueKey} />
                ),
            },
          ],
        }))}
      />
      <Pager
        label="What publishing would do"
        page={page}
        pages={Math.ceil(shown.length / PER_PAGE)}
        onTurn={setPage}
      />
      <FlowFoot onBack={onBack}>
        <Button
          appearance="primary"
          isDisabled={chosen.length === 0}
          onClick={() => {
            onPublish(
              chosen.length === create.length && left.size === 0 ? null : chosen.map(({ row }) => row),
            );
          }}
        >
          {chosen.length === 0 ? 'Nothing to publish' : `Publish ${rowWords(chosen.length)}`}
        </Button>
      </FlowFoot>
    </>
  );
};
