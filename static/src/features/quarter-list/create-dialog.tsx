import { useRef, useState } from 'react';
import Textfield from '@atlaskit/textfield';
import { DEFAULT_SPRINT_WEEKS, DEFAULT_WEEKS, type StrategyState } from '#domain/quarter/quarter-settings';
import { sprintChoices, strategyChoices, weekChoices } from '../../components/setting-choices';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { proposedQuarter } from './calendar-quarter';
import { StartDialog } from './start-dialog';
import { FirstMondayField, NameField } from './start-fields';
import { useCreateQuarter } from './use-create-quarter';
import { useQuarterStart } from './use-quarter-start';
import { quarterListWords } from './words/quarter-list-words';
import styles from './quarter-list.module.css';

interface CreateDialogProps {
  readonly project: string;
  readonly projectName: string;
  /** Names of the quarters that the space has. */
  readonly taken: readonly string[];
  /** Made to import into: the import opens next. */
  readonly thenImport: boolean;
  readonly onClose: () => void;
}

/** Begins a quarter in which nothing is written yet. */
export const CreateDialog = ({ project, projectName, taken, thenImport, onClose }: CreateDialogProps) => {
  const { make, isPending, failure } = useCreateQuarter(project, thenImport);
  const start = useQuarterStart(() => proposedQuarter(new Date()), taken);
  const [team, setTeam] = useState(projectName);
  const [weeks, setWeeks] = useState(DEFAULT_WEEKS);
  const [sprintWeeks, setSprintWeeks] = useState(DEFAULT_SPRINT_WEEKS);
  const [strategyState, setStrategyState] = useState<StrategyState>('clear');
  const first = useRef<HTMLInputElement>(null);

  const submit = (): void => {
    const chosen = start.check();
    if (chosen !== undefined) make({ ...chosen, team: team.trim(), weeks, sprintWeeks, strategyState });
  };

  return (
    <StartDialog
      title={quarterListWords.startQuarter}
      act={quarterListWords.start}
      width="medium"
      first={first}
      isPending={isPending}
      failure={failure}
      onSubmit={submit}
      onClose={onClose}
    >
      <NameField start={start} field={first} />
      <LabelledField label={quarterListWords.team} help={quarterListWords.teamHint}>
        {(field) => (
          <Textfield
            {...field}
            isCompact
            value={team}
            onChange={({ currentTarget }) => setTeam(currentTarget.value)}
          />
        )}
      </LabelledField>
      <div className={styles['pair']}>
        <FirstMondayField start={start} />
        <LabelledField label={quarterListWords.length}>
          {(field) => <SelectField {...field} value={weeks} choices={weekChoices} onChoose={setWeeks} />}
        </LabelledField>
        <LabelledField label={quarterListWords.sprintLength}>
          {(field) => (
            <SelectField {...field} value={sprintWeeks} choices={sprintChoices} onChoose={setSprintWeeks} />
          )}
        </LabelledField>
      </div>
      <LabelledField
        label={quarterListWords.companyStrategy}
        help={strategyState === 'clear' ? quarterListWords.strategyCompany : quarterListWords.strategyVision}
      >
        {(field) => (
          <SelectField
            {...field}
            value={strategyState}
            choices={strategyChoices}
            onChoose={setStrategyState}
          />
        )}
      </LabelledField>
    </StartDialog>
  );
};
