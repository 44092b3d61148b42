import type { PublishMapping } from '#domain/entities/publishing/mapping/publish-mapping';
import { typeName } from '../../components/type-mark';
import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import { MappingDefaults } from './mapping-defaults';
import { MappingFields } from './mapping-fields';
import { MappingLabels } from './mapping-labels';
import { MappingOption } from './mapping-option';
import { MappingSprint } from './mapping-sprint';
import { MappingTasks } from './mapping-tasks';
import type { MappingPartProps } from './mapping-types';
import { markOf } from './preparation';
import styles from './publish.module.css';

const inUse = ({ labels, fields, sprint, children, tasks, defaults }: PublishMapping): readonly string[] =>
  [
    labels.length > 0 ? 'labels' : '',
    fields.effort !== null || fields.businessValue !== null || fields.uxValue !== null ? 'scores' : '',
    fields.start !== null || fields.end !== null ? 'planned days' : '',
    sprint === null ? '' : 'sprints',
    children ? 'parents' : '',
    tasks === null ? '' : 'tasks',
    Object.keys(defaults).length > 0 ? 'values for required fields' : '',
  ].filter((name) => name !== '');

/** What a team may have in Jira beside types and links. Folded away: most teams need none of it. */
export const MappingOptions = (props: Omit<MappingPartProps, 'proposed'>) => {
  const { preparation, mapping, mayChange, onChange } = props;
  const { children } = preparation.choices;
  const used = inUse(mapping);
  const epic = mapping.types.epic.issueTypeName;
  return (
    <details className={styles['details']}>
      <summary>
        <span className={styles['summary']}>More for Jira</span>{' '}
        <span className={styles['quiet']}>
          {used.length === 0
            ? 'labels, scores, planned days, sprints, parents, tasks: none in use'
            : `in use: ${used.join(', ')}`}
        </span>
      </summary>
      <div className={styles['problems']}>
        <MappingLabels {...props} />
        <MappingOption
          name="Scores in fields"
          meaning="Lists and boards can sort and sum them. OKRA keeps the scores: whoever changes them in Jira changes nothing here, and the next publish offers to set them right."
        >
          <MappingFields {...props} fields={['effort', 'businessValue', 'uxValue']} />
        </MappingOption>
        <MappingOption
          name="Planned weeks as days"
          meaning="A draft is an intention; whoever looks at the due date in Jira may read it as a promise."
        >
          <MappingFields {...props} fields={['start', 'end']} />
        </MappingOption>
        <MappingSprint {...props} />
        <MappingOption
          name="Parent"
          meaning="A spike, enabler or signal test that serves exactly one epic appears below it. One that serves several, or none, stays beside them."
        >
          <LabelledField
            label={
              children.length === 0
                ? 'Below its epic'
                : `Below its epic: ${children.map((kind) => typeName(markOf(kind)).toLowerCase()).join(', ')}`
            }
            {...(children.length === 0
              ? {
                  help: `None of these work types can stand below ${epic === '' ? 'an epic' : epic} in Jira.`,
                }
              : {})}
          >
            {(field) => (
              <NativeSelect
                {...field}
                value={mapping.children ? 'child' : 'beside'}
                disabled={!mayChange || (children.length === 0 && !mapping.children)}
                choices={[
                  { value: 'beside', label: 'No, only linked' },
                  { value: 'child', label: 'Yes, as its child' },
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
    </details>
  );
};
