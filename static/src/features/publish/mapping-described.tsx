import Checkbox from '@atlaskit/checkbox';
import { MOST_DESCRIBED } from '#domain/entities/publishing/mapping/mapping-limits';
import { keptColumns, withDescribed } from '#domain/jira-publishing/kept-columns';
import { useQuarter } from '../../sync/quarter-context';
import { MappingOption } from './mapping-option';
import type { MappingPartProps } from './mapping-types';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

/** Which columns of the team's own table go along to Jira, as lines of the descriptions. */
export const MappingDescribed = ({
  mapping,
  mayChange,
  onChange,
}: Pick<MappingPartProps, 'mapping' | 'mayChange' | 'onChange'>) => {
  const milestones = useQuarter((quarter) => quarter.milestones);
  const columns = keptColumns({ milestones }, mapping);
  const isFull = mapping.described.length >= MOST_DESCRIBED;
  return (
    <MappingOption name={mappingWords.describedTitle} meaning={mappingWords.describedNote}>
      {columns.length === 0 && <p className={styles['quiet']}>{mappingWords.describedNone}</p>}
      {columns.length > 0 && (
        <ul className={styles['columns']} aria-label={mappingWords.describedTitle}>
          {columns.map(({ name, cards, isDescribed }) => (
            <li key={name}>
              {mayChange ? (
                <Checkbox
                  label={
                    <>
                      <bdi>{name}</bdi>{' '}
                      <span className={styles['quiet']}>{mappingWords.describedCards(cards)}</span>
                    </>
                  }
                  isChecked={isDescribed}
                  isDisabled={isFull && !isDescribed}
                  onChange={({ currentTarget }) => {
                    onChange(withDescribed(mapping, name, currentTarget.checked));
                  }}
                />
              ) : (
                <>
                  <bdi>{name}</bdi>: {isDescribed ? mappingWords.describedYes : mappingWords.describedNo}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </MappingOption>
  );
};
