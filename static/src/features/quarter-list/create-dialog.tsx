import { useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { DEFAULT_SPRINT_WEEKS, DEFAULT_WEEKS, type StrategyState } from '#domain/quarter/quarter-settings';
import { isMonday, sprintChoices, strategyChoices, weekChoices } from '../../components/setting-choices';
import { DateField } from '../../ui/date-field';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { namedQuarter, proposedQuarter } from './calendar-quarter';
import { useCreateQuarter } from './use-create-quarter';
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

export const CreateDialog = ({ project, projectName, taken, thenImport, onClose }: CreateDialogProps) => {
  const { create, isPending, failure } = useCreateQuarter(project, thenImport);
  const [proposed] = useState(() => proposedQuarter(new Date()));
  const [label, setLabel] = useState(proposed.label);
  const [team, setTeam] = useState(projectName);
  // Follows the name until somebody chooses another one.
  const [chosenDate, setStartDate] = useState<string | null>(null);
  const startDate = chosenDate ?? namedQuarter(label)?.startDate ?? proposed.startDate;
  const [weeks, setWeeks] = useState(DEFAULT_WEEKS);
  const [sprintWeeks, setSprintWeeks] = useState(DEFAULT_SPRINT_WEEKS);
  const [strategyState, setStrategyState] = useState<StrategyState>('clear');
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLInputElement>(null);

  const labelProblem =
    label.trim() === ''
      ? quarterListWords.nameMissing
      : label.length > 120
        ? quarterListWords.nameTooLong
        : undefined;
  const isTaken = taken.some((name) => name.trim().toLowerCase() === label.trim().toLowerCase());
  const labelError = tried ? labelProblem : undefined;
  const dateError = tried && !isMonday(startDate) ? quarterListWords.notMonday : undefined;

  const submit = (): void => {
    setTried(true);
    if (labelProblem !== undefined || !isMonday(startDate)) return;
    create({ label: label.trim(), team: team.trim(), startDate, weeks, sprintWeeks, strategyState });
  };

  return (
    <ModalTransition>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a dialog takes the focus anyway: into its first field, not on its cross */}
      <ModalDialog onClose={onClose} width="medium" autoFocus={first}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ModalHeader hasCloseButton>
            <ModalTitle>{quarterListWords.startQuarter}</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <div className={styles['form']}>
              <LabelledField
                label={quarterListWords.name}
                error={labelError}
                {...(isTaken ? { help: quarterListWords.nameTaken } : {})}
              >
                {(field) => (
                  <Textfield
                    {...field}
                    ref={first}
                    isCompact
                    value={label}
                    isInvalid={labelError !== undefined}
                    onChange={({ currentTarget }) => setLabel(currentTarget.value)}
                  />
                )}
              </LabelledField>
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
                <LabelledField label={quarterListWords.firstMonday} error={dateError}>
                  {(field) => (
                    <DateField
                      {...field}
                      value={startDate}
                      isOffered={isMonday}
                      isInvalid={dateError !== undefined}
                      onChoose={setStartDate}
                    />
                  )}
                </LabelledField>
                <LabelledField label={quarterListWords.length}>
                  {(field) => (
                    <SelectField {...field} value={weeks} choices={weekChoices} onChoose={setWeeks} />
                  )}
                </LabelledField>
                <LabelledField label={quarterListWords.sprintLength}>
                  {(field) => (
                    <SelectField
                      {...field}
                      value={sprintWeeks}
                      choices={sprintChoices}
                      onChoose={setSprintWeeks}
                    />
                  )}
                </LabelledField>
              </div>
              <LabelledField
                label={quarterListWords.companyStrategy}
                help={
                  strategyState === 'clear'
                    ? quarterListWords.strategyCompany
                    : quarterListWords.strategyVision
                }
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
              {failure !== null && <FindingLine severity="error">{failure.message}</FindingLine>}
            </div>
          </ModalBody>
          <ModalFooter>
            <Button appearance="subtle" onClick={onClose}>
              {quarterListWords.cancel}
            </Button>
            <Button type="submit" appearance="primary" isDisabled={isPending}>
              {isPending ? quarterListWords.starting : quarterListWords.start}
            </Button>
          </ModalFooter>
        </form>
      </ModalDialog>
    </ModalTransition>
  );
};
