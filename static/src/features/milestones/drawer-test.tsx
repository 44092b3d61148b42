import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { EditableField } from '../../components/editable-field';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { DrawerField } from './drawer-field';
import { WeekField } from '../../components/week-field';
import { drawerWords } from './words/drawer-words';

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
      placeholder={isReadOnly ? drawerWords.notSaid : placeholder}
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
          label={drawerWords.timebox}
          placeholder={drawerWords.timeboxExample}
        />
        <TextLine
          milestone={milestone}
          isReadOnly={isReadOnly}
          field="question"
          label={drawerWords.question}
          placeholder={drawerWords.questionExample}
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
        label={drawerWords.measure}
        placeholder={drawerWords.measureExample}
      />
      <TextLine
        milestone={milestone}
        isReadOnly={isReadOnly}
        field="threshold"
        label={drawerWords.threshold}
        placeholder={drawerWords.thresholdExample}
      />
      <DrawerField label={drawerWords.decidesBy}>
        <WeekField
          label={drawerWords.decidesBy}
          none={drawerWords.noWeek}
          week={decideByWeek}
          weeks={weeks}
          isReadOnly={isReadOnly}
          onChoose={(week) => {
            decide({
              kind: 'milestone.edit',
              target: milestone.id,
              changes: { decideByWeek: week },
              was: { decideByWeek },
            });
          }}
        />
      </DrawerField>
    </>
  );
};
