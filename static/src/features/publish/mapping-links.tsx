import { linkChoice } from '#domain/jira-publishing/link-plan';
import { NativeSelect } from '../../ui/native-select';
import type { MappingPartProps } from './mapping-types';
import styles from './publish.module.css';

const LINKS = [
  { role: 'contributes', name: 'Card contributes to its objective', from: 'Card', to: 'objective' },
  { role: 'blocks', name: 'Card must come before another', from: 'Card', to: 'the other' },
] as const;

/** Which link types say what cards are to each other. */
export const MappingLinks = ({ preparation, mapping, mayChange, onChange }: MappingPartProps) => {
  const { linkTypes } = preparation;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">Link in OKRA</th>
          <th scope="col">Link type in Jira</th>
          <th scope="col">Reads as</th>
        </tr>
      </thead>
      <tbody>
        {LINKS.map(({ role, name, from, to }) => {
          const choice = mapping[role];
          const type = linkTypes.find(({ id }) => id === choice?.linkTypeId);
          const gone =
            choice !== null && type === undefined
              ? [{ value: choice.linkTypeId, label: `${choice.linkTypeName} (gone)` }]
              : [];
          return (
            <tr key={role}>
              <th scope="row">{name}</th>
              <td>
                <div className={styles['select']}>
                  <NativeSelect
                    aria-label={`Link type for ${name}`}
                    value={choice?.linkTypeId ?? ''}
                    choices={[
                      { value: '', label: 'No link' },
                      ...gone,
                      ...linkTypes.map(({ id, name: label }) => ({ value: id, label })),
                    ]}
                    disabled={!mayChange}
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
                    ? 'This site has no link types'
                    : 'Not linked in Jira; OKRA shows it all the same'
                  : choice?.reversed === true
                    ? `${to === 'objective' ? 'Objective' : 'The other'} ${type.outward} ${from.toLowerCase()}`
                    : `${from} ${type.outward} ${to}`}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
