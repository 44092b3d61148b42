import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { EditableField } from '../../components/editable-field';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { DrawerField, DrawerSelect } from './drawer-field';

interface DrawerTestProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

interface TextLineProps extends DrawerTestProps {
  readonly field: 'timebox' | 'question' | 'measure' | 'threshold';
  readonly label: string;
  readonly placeholder: string;
}

const TextLine = ({ milestone, isReadOnly, field, label, placeholder }: TextLineProps) => (
  <DrawerField label={label}>
    <EditableField
      concept="milestone"
      target={milestone.id}
      field={field}
      value={milestone[field]}
      label={label}
      placeholder={isReadOnly ? 'Not said yet' : placeholder}
      isReadOnly={isReadOnly}
    />
  </DrawerField>
);

/** What only spikes and signal tests have: the limit, the question, the measure and its threshold. */
export const DrawerTest = ({ milestone, isReadOnly }: DrawerTestProps) => {
  const decide = useDecide();
  const weeks = useQuarter(({ settings }) => settings.weeks);
  if (milestone.type === 'spike') {
    return (
      <>
        <TextLine
          milestone={milestone}
          isReadOnly={isReadOnly}
          field="timebox"
          label="Time-box"
          placeholder="3 days"
        />
        <TextLine
          milestone={milestone}
          isReadOnly={isReadOnly}
          field="question"
          label="Question"
          placeholder="What must it answer?"
        />
      </>
    );
  }
  if (milestone.type !== 'signal_test') return null;
  const { decideByWeek } = milestone;
  return (
    <>
      <TextLine
        milestone={milestone}
        isReadOnly={isReadOnly}
        field="measure"
        label="We measure"
        placeholder="What will we count?"
      />
      <TextLine
        milestone={milestone}
        isReadOnly={isReadOnly}
        field="threshold"
        label="Threshold"
        placeholder="What decides, fixed beforehand?"
      />
      <DrawerField label="Decides by">
        <DrawerSelect
          label="Decides by"
          value={String(decideByWeek ?? '')}
          isReadOnly={isReadOnly}
          options={[
            { value: '', text: 'No week yet' },
            ...Array.from({ length: weeks }, (_, index) => ({
              value: String(index + 1),
              text: `Week ${String(index + 1)}`,
            })),
          ]}
          onChange={(week) => {
            decide({
              kind: 'milestone.edit',
              target: milestone.id,
              changes: { decideByWeek: week === '' ? null : Number(week) },
              was: { decideByWeek },
            });
          }}
        />
      </DrawerField>
    </>
  );
};
