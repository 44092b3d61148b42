import { linkChoice } from '#domain/jira-publishing/link-plan';
import { SelectField } from '../../ui/select-field';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

const LINKS = [
  { role: 'contributes', name: mappingWords.contributesLink, from: mappingWords.theCard, to: 'objective' },
  { role: 'blocks', name: mappingWords.precedesLink, from: mappingWords.theCard, to: mappingWords.theOther },
] as const;

/** Which link types say what cards are to each other. */
export const MappingLinks = ({ preparation, mapping, mayChange, onChange }: MappingPartProps) => {
  const { linkTypes } = preparation;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{mappingWords.linkColumn}</th>
          <th scope="col">{mappingWords.linkTypeColumn}</th>
          <th scope="col">{mappingWords.readsColumn}</th>
        </tr>
      </thead>
      <tbody>
        {LINKS.map(({ role, name, from, to }) => {
          const choice = mapping[role];
          const type = linkTypes.find(({ id }) => id === choice?.linkTypeId);
          const gone =
            choice !== null && type === undefined
              ? [{ value: choice.linkTypeId, label: mappingWords.goneName(choice.linkTypeName) }]
              : [];
          return (
            <tr key={role}>
              <th scope="row">{name}</th>
              <td>
                <div className={styles['select']}>
                  <SelectField
                    aria-label={mappingWords.linkTypeFor(name)}
                    value={choice?.linkTypeId ?? ''}
                    choices={[
                      { value: '', label: mappingWords.noLink },
                      ...gone,
                      ...linkTypes.map(({ id, name: label }) => ({ value: id, label })),
                    ]}
                    isReadOnly={!mayChange}
                    onChoose={(id) => {
                      const chosen = linkTypes.find((known) => known.id === id);
                      onChange({
                        ...mapping,
                        [role]: chosen === undefined ? null : linkChoice(chosen, role),
                      });
                    }}
                  />
                </div>
              </td>
              <td className={styles['quiet']}>
                {type === undefined
                  ? linkTypes.length === 0
                    ? mappingWords.noLinkTypes
                    : mappingWords.notLinked
                  : choice?.reversed === true
                    ? `${to === 'objective' ? mappingWords.objective : mappingWords.theOtherFirst} ${type.outward} ${from.toLowerCase()}`
                    : `${from} ${type.outward} ${to}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
