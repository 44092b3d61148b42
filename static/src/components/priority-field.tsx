import { ChoiceButton } from '../ui/choice-button';
import { ChoiceMenu } from '../ui/choice-menu';
import { priorityText } from './priority-text';
import { useDecide } from './use-decide';
import { priorityWords } from './words/priority-words';

/** As boards write them. What a file brought besides stays as it is, and stays among the choices. */
const USUAL = ['P1', 'P2', 'P3'];
const NONE = 'none';

interface PriorityFieldProps {
  readonly concept: 'companyObjective' | 'objective';
  readonly target: string;
  readonly value: string;
  /** Whose it is: "O1", or the name of a company objective. */
  readonly name: string;
  readonly isReadOnly: boolean;
}

/** How much an objective matters, chosen from a small menu. */
export const PriorityField = ({ concept, target, value, name, isReadOnly }: PriorityFieldProps) => {
  const decide = useDecide();
  const shown = priorityText(value);
  if (isReadOnly) return <>{shown}</>;
  const label = priorityWords.of(name, shown);
  return (
    <ChoiceMenu
      label={label}
      value={shown === '' ? NONE : shown}
      choices={[
        ...[...new Set([...USUAL, ...(shown === '' ? [] : [shown])])].map((one) => ({
          value: one,
          text: one,
        })),
        { value: NONE, text: priorityWords.none },
      ]}
      button={(props, ref) => (
        <ChoiceButton {...props} ref={ref ?? null} label={label}>
          {shown === '' ? priorityWords.priority : shown}
        </ChoiceButton>
      )}
      onChoose={(chosen) => {
        const priority = chosen === NONE ? '' : chosen;
        if (priority === shown) return;
        decide({ kind: `${concept}.edit`, target, changes: { priority }, was: { priority: value } });
      }}
    />
  );
};
