import Tag from '@atlaskit/tag';
import { withType } from '#domain/jira-publishing/mapping-edits';
import { mappingReason } from '#domain/jira-publishing/mapping-proposal';
import {
  CARD_KINDS,
  type CardKind,
  type PublishMapping,
} from '#domain/entities/publishing/mapping/publish-mapping';
import { SelectField } from '../../ui/select-field';
import { TypeMark, typeName } from '../../components/type-mark';
import { markOf, type Preparation } from './preparation';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

const NAMES: Readonly<Record<CardKind, string>> = {
  objective: mappingWords.noObjectiveType,
  epic: mappingWords.noEpicType,
  spike: mappingWords.noSpikeType,
  enabler: mappingWords.noEnablerType,
  signal_test: mappingWords.noSignalTestType,
  untyped: mappingWords.untypedNote,
};

const REASONS = {
  'same-name': () => mappingWords.sameName,
  'same-level': () => mappingWords.levelAbove,
  'stands-in': (kind: CardKind) => NAMES[kind],
  chosen: () => mappingWords.chosenByTeam,
} as const;

export interface MappingPartProps {
  readonly preparation: Preparation;
  readonly mapping: PublishMapping;
  readonly proposed: PublishMapping;
  readonly mayChange: boolean;
  readonly onChange: (mapping: PublishMapping) => void;
}

/** Which work type each kind of card becomes. */
export const MappingTypes = ({ preparation, mapping, proposed, mayChange, onChange }: MappingPartProps) => {
  const { rows } = preparation;
  const issueTypes = preparation.issueTypes.filter(({ level }) => level >= 0);
  const choicesOf = (kind: CardKind) => {
    const { issueTypeId, issueTypeName } = mapping.types[kind];
    const known = issueTypes.map(({ id, name }) => ({ value: id, label: name }));
    return known.some(({ value }) => value === issueTypeId)
      ? known
      : [
          {
            value: issueTypeId,
            label: issueTypeName === '' ? mappingWords.none : mappingWords.goneName(issueTypeName),
          },
          ...known,
        ];
  };
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{mappingWords.inOkra}</th>
          <th scope="col" className={styles['count']}>
            {mappingWords.rows}
          </th>
          <th scope="col">{mappingWords.workTypeColumn}</th>
          <th scope="col">{mappingWords.labelsColumn}</th>
          <th scope="col">{mappingWords.whyColumn}</th>
        </tr>
      </thead>
      <tbody>
        {CARD_KINDS.map((kind) => {
          const { issueTypeId, label } = mapping.types[kind];
          const name = typeName(markOf(kind));
          return (
            <tr key={kind}>
              <th scope="row">
                <span className={styles['row']}>
                  <TypeMark type={markOf(kind)} label="" /> {name}
                </span>
              </th>
              <td className={styles['count']}>{rows.filter((row) => row.kind === kind).length}</td>
              <td>
                <div className={styles['select']}>
                  <SelectField
                    aria-label={mappingWords.workTypeFor(name)}
                    value={issueTypeId}
                    choices={choicesOf(kind)}
                    isReadOnly={!mayChange}
                    onChoose={(id) => {
                      const type = issueTypes.find((known) => known.id === id);
                      if (type !== undefined) onChange(withType(mapping, kind, type));
                    }}
                  />
                </div>
              </td>
              <td>
                <span className={styles['tags']}>
                  <Tag text={mappingWords.ownLabel} isRemovable={false} hasMargin={false} />
                  {label !== null && <Tag text={label} isRemovable={false} hasMargin={false} />}
                </span>
              </td>
              <td className={styles['quiet']}>{REASONS[mappingReason(kind, mapping, proposed)](kind)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
