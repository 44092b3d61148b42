import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import { useDecide } from '../use-decide';
import { ChoiceButton } from '../../ui/choice-button';
import { ChoiceMenu } from '../../ui/choice-menu';
import { FindingLine } from '../../ui/finding-line';
import { feasibilityWords } from './words/feasibility-words';

const severities = { unchecked: 'info', plausible: 'ok', doubtful: 'warn' } as const;
const ORDER = ['plausible', 'doubtful', 'unchecked'] as const;

interface FeasibilityChoiceProps {
  readonly keyResult: KeyResult;
  readonly code: string;
  readonly isReadOnly: boolean;
  /** Somebody judged it: why may be said next. */
  readonly onJudged: () => void;
}

/** Whether the team believes that a key result can be reached. */
export const FeasibilityChoice = ({ keyResult, code, isReadOnly, onJudged }: FeasibilityChoiceProps) => {
  const decide = useDecide();
  const { feasibility, id } = keyResult;
  const shown = (
    <FindingLine severity={severities[feasibility]}>{feasibilityWords.feasibility[feasibility]}</FindingLine>
  );
  if (isReadOnly) return shown;
  const label = feasibilityWords.feasibilityOf(code, feasibilityWords.feasibility[feasibility]);
  return (
    <ChoiceMenu
      label={label}
      value={feasibility}
      placement="bottom-end"
      choices={ORDER.map((value) => ({
        value,
        text: feasibilityWords.feasibilityChoices[value],
        description: feasibilityWords.feasibilityMeans[value],
      }))}
      button={(props, ref) => (
        <ChoiceButton {...props} ref={ref ?? null} label={label}>
          {shown}
        </ChoiceButton>
      )}
      onChoose={(value) => {
        const chosen = ORDER.find((one) => one === value);
        if (chosen === undefined || chosen === feasibility) return;
        decide({
          kind: 'keyResult.edit',
          target: id,
          changes: { feasibility: chosen },
          was: { feasibility },
        });
        if (chosen !== 'unchecked') onJudged();
      }}
    />
  );
};
