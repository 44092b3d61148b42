import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { typeName } from '../../components/type-mark';
import { Disclosure } from '../../ui/disclosure';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { MappingDefaults } from './mapping-defaults';
import { MappingDescribed } from './mapping-described';
import { MappingFields } from './mapping-fields';
import { MappingLabels } from './mapping-labels';
import { MappingOption } from './mapping-option';
import { MappingSprint } from './mapping-sprint';
import { MappingTasks } from './mapping-tasks';
import type { MappingPartProps } from './mapping-types';
import { markOf } from './preparation';
import { mappingWords } from './words/mapping-words';
import styles from './publish.module.css';

const inUse = ({
  labels,
  described,
  fields,
  sprint,
  children,
  tasks,
  defaults,
}: PublishMapping): readonly string[] =>
  [
    labels.length > 0 ? mappingWords.partLabels : '',
    described.length > 0 ? mappingWords.partDescribed : '',
    fields.effort !== null || fields.businessValue !== null || fields.uxValue !== null
      ? mappingWords.partScores
      : '',
    fields.start !== null || fields.end !== null ? mappingWords.partDates : '',
    sprint === null ? '' : mappingWords.partSprints,
    children ? mappingWords.partParents : '',
    tasks === null ? '' : mappingWords.partTasks,
    Object.keys(defaults).length > 0 ? mappingWords.partDefaults : '',
  ].filter((name) => name !== '');

/** What a team may have in Jira beside types and links. Folded away: most teams need none of it. */
export const MappingOptions = (props: Omit<MappingPartProps, 'proposed'>) => {
  const { preparation, mapping, mayChange, onChange } = props;
  const { children } = preparation.choices;
  const used = inUse(mapping);
  const epic = mapping.types.epic.issueTypeName;
  return (
    <Disclosure
      summary={
        <>
          <span className={styles['summary']}>{mappingWords.optionsTitle}</span>{' '}
          <span className={styles['quiet']}>
            {used.length === 0 ? mappingWords.optionsUnused : mappingWords.optionsUsed(used.join(', '))}
          </span>
        </>
      }
    >
      <div className={styles['problems']}>
        <MappingLabels {...props} />
        <MappingDescribed {...props} />
        <MappingOption name={mappingWords.scoresTitle} meaning={mappingWords.scoresNote}>
          <MappingFields {...props} fields={['effort', 'businessValue', 'uxValue']} />
        </MappingOption>
        <MappingOption name={mappingWords.datesTitle} meaning={mappingWords.datesNote}>
          <MappingFields {...props} fields={['start', 'end']} />
        </MappingOption>
        <MappingSprint {...props} />
        <MappingOption name={mappingWords.belowEpicTitle} meaning={mappingWords.belowEpicNote}>
          <LabelledField
            label={
              children.length === 0
                ? mappingWords.belowEpicNone
                : mappingWords.belowEpicTypes(
                    children.map((kind) => typeName(markOf(kind)).toLowerCase()).join(', '),
                  )
            }
            {...(children.length === 0
              ? {
                  help: mappingWords.belowNoType(epic),
                }
              : {})}
          >
            {(field) => (
              <SelectField
                {...field}
                value={mapping.children ? 'child' : 'beside'}
                isReadOnly={!mayChange}
                isDisabled={children.length === 0 && !mapping.children}
                choices={[
                  { value: 'beside', label: mappingWords.belowEpicNo },
                  { value: 'child', label: mappingWords.belowEpicYes },
                ]}
                onChoose={(value) => {
                  onChange({ ...mapping, children: value === 'child' });
                }}
              />
            )}
          </LabelledField>
        </MappingOption>
        <MappingTasks {...props} />
        <MappingDefaults {...props} />
      </div>
    </Disclosure>
  );
};
