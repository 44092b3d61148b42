import { useId, useMemo } from 'react';
import { titleOfRow } from '#domain/entities/publishing/row/row';
import type { ConflictResolution } from '#domain/entities/publishing/run/publish-run';
import { resolutionOf, type ConflictResolutions } from './conflict-resolutions';
import type { DryRow, FieldChange } from './preparation';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useWhoChanged, Who } from './who-changed';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

interface RowDetailsProps {
  readonly quarter: string;
  readonly row: DryRow;
  readonly takes: ConflictResolutions;
  /** Rows whose changes are asked for together. */
  readonly first: readonly string[];
  readonly isReadOnly: boolean;
  readonly onTake: (change: FieldChange, take: ConflictResolution['take']) => void;
}

const Value = ({ text }: { readonly text: string }) =>
  text === '' ? (
    <span className={styles['quiet']}>{publishWords.empty}</span>
  ) : (
    <span className={styles['value']} dir="auto">
      {text}
    </span>
  );

const isOpen = ({ state }: FieldChange): boolean => state === 'conflict' || state === 'differs';

type ChoiceCellsProps = Omit<RowDetailsProps, 'quarter' | 'first' | 'row' | 'isReadOnly'> & {
  readonly row: DryRow;
  readonly change: FieldChange;
  readonly who: ReturnType<typeof useWhoChanged>;
};

/** Both values side by side, each to be chosen; Jira's stays unless somebody does. */
const ChoiceCells = ({ row, change, takes, who, onTake }: ChoiceCellsProps) => {
  const name = useId();
  const take = resolutionOf(takes, row, change);
  const changed = who.changes.find(({ field }) => field === change.field);
  const side = (value: ConflictResolution['take'], text: string, note: string) => (
    <td>
      <label className={styles['side']}>
        {/* eslint-disable-next-line @atlaskit/design-system/no-html-radio -- two sides of one table row, not a list below each other */}
        <input
          type="radio"
          name={name}
          aria-label={
            value === 'okra' ? publishWords.takeOkra(change.name) : publishWords.keepJira(change.name)
          }
          checked={(take ?? 'jira') === value}
          // A click on the side that is chosen already says that somebody means it.
          onClick={() => {
            onTake(change, value);
          }}
          onChange={() => undefined}
        />
        <span className={styles['sideText']}>
          <Value text={text} />
          <span className={styles['quiet']}>
            <Who changed={changed} side={value === 'okra' ? 'here' : 'inJira'} isPending={who.isPending} />
            {note === '' ? '' : ` · ${note}`}
          </span>
        </span>
      </label>
    </td>
  );
  return (
    <>
      {side(
        'jira',
        change.before,
        take === undefined ? publishWords.keptUnlessChosen : take === 'jira' ? publishWords.chosenByYou : '',
      )}
      {side('okra', change.after, take === 'okra' ? publishWords.chosenByYou : '')}
    </>
  );
};

const ChoiceTable = (props: RowDetailsProps) => {
  const { quarter, row, first } = props;
  const who = useWhoChanged(quarter, row.row, first);
  return (
    <table className={styles['inner']}>
      <thead>
        <tr>
          <th scope="col">{publishWords.fieldColumn}</th>
          <th scope="col">{publishWords.jiraColumn}</th>
          <th scope="col">{publishWords.okraColumn}</th>
        </tr>
      </thead>
      <tbody>
        {row.fields.map((change) => (
          <tr key={change.field}>
            <th scope="row">{change.name}</th>
            {isOpen(change) && !props.isReadOnly ? (
              <ChoiceCells {...props} change={change} who={who} />
            ) : (
              <>
                <td>
                  <Value text={change.before} />
                </td>
                <td>
                  <strong>
                    <Value text={change.after} />
                  </strong>{' '}
                  {!isOpen(change) && <span className={styles['quiet']}>{publishWords.isWritten}</span>}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface LinksProps {
  readonly title: string;
  readonly rows: readonly string[];
}

const Links = ({ title, rows }: LinksProps) => {
  const select = useMemo(
    () => createSelector((quarter) => rows.map((row) => ({ row, title: titleOfRow(quarter, row) }))),
    [rows],
  );
  const linked = useQuarter(select);
  if (linked.length === 0) return null;
  return (
    <>
      <p className={styles['quiet']}>{title}</p>
      <ul className={styles['linked']} aria-label={title}>
        {linked.map((one) => (
          <li key={one.row}>
            <bdi>{one.title}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What a row is and will be, field by field; where both sides changed, whose value it gets. */
export const RowDetails = (props: RowDetailsProps) => (
  <>
    <RowFields {...props} />
    <Links title={publishWords.linkedTo} rows={props.row.links} />
    <Links title={publishWords.unlinkedFrom} rows={props.row.unlinks} />
  </>
);

const RowFields = (props: RowDetailsProps) => {
  const { row } = props;
  if (row.fields.some(isOpen)) return <ChoiceTable {...props} />;
  const isNew = row.fields.every(({ state }) => state === 'new');
  if (row.fields.length === 0) {
    return (
      <p className={styles['quiet']}>
        {row.links.length + row.unlinks.length === 0 ? publishWords.nothingDiffers : publishWords.onlyLinks}
      </p>
    );
  }
  return (
    <table className={styles['inner']}>
      <thead>
        <tr>
          <th scope="col">{publishWords.fieldColumn}</th>
          {!isNew && <th scope="col">{publishWords.jiraColumn}</th>}
          <th scope="col">{publishWords.afterColumn}</th>
        </tr>
      </thead>
      <tbody>
        {row.fields.map(({ field, name, before, after }) => (
          <tr key={field}>
            <th scope="row">{name}</th>
            {!isNew && (
              <td className={styles['subtle']}>
                <Value text={before} />
              </td>
            )}
            <td>
              {isNew ? (
                <Value text={after} />
              ) : (
                <strong>
                  <Value text={after} />
                </strong>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
