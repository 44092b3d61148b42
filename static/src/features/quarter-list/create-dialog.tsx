import { useState } from 'react';
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
import { nextMonday } from '../../quarter/next-monday';
import { isMonday, sprintChoices, strategyChoices, weekChoices } from '../../quarter/setting-choices';
import { FindingLine } from '../../ui/finding-line';
import { LabelledField } from '../../ui/labelled-field';
import { NativeSelect } from '../../ui/native-select';
import { useCreateQuarter } from './use-create-quarter';
import styles from './quarter-list.module.css';

interface CreateDialogProps {
  readonly project: string;
  readonly projectName: string;
  readonly onClose: () => void;
}

const quarterName = (day: string): string => {
  const [year = '', month = ''] = day.split('-');
  return `Q${String(Math.ceil(Number(month) / 3))} ${year}`;
};

export const CreateDialog = ({ project, projectName, onClose }: CreateDialogProps) => {
  const { create, isPending, failure } = useCreateQuarter(project);
  const monday = nextMonday(new Date());
  const [label, setLabel] = useState(quarterName(monday));
  const [team, setTeam] = useState(projectName);
  const [startDate, setStartDate] = useState(monday);
  const [weeks, setWeeks] = useState(DEFAULT_WEEKS);
  const [sprintWeeks, setSprintWeeks] = useState(DEFAULT_SPRINT_WEEKS);
  const [strategyState, setStrategyState] = useState<StrategyState>('clear');
  const [tried, setTried] = useState(false);

  const labelError = tried && label.trim() === '' ? 'A quarter needs a name.' : undefined;
  const dateError = tried && !isMonday(startDate) ? 'Week 1 begins on a Monday.' : undefined;

  const submit = (): void => {
    setTried(true);
    if (label.trim() === '' || !isMonday(startDate)) return;
    create({ label: label.trim(), team: team.trim(), startDate, weeks, sprintWeeks, strategyState });
  };

  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="medium">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ModalHeader hasCloseButton>
            <ModalTitle>Start a quarter</ModalTitle>
          </ModalHeader>
          <ModalBody>
            <div className={styles['form']}>
              <LabelledField label="Name" error={labelError}>
                {(field) => (
                  <Textfield
                    {...field}
                    autoFocus
                    isCompact
                    maxLength={120}
                    value={label}
                    isInvalid={labelError !== undefined}
                    onChange={({ currentTarget }) => setLabel(currentTarget.value)}
                  />
                )}
              </LabelledField>
              <LabelledField label="Team" help="Four to eight people who plan and deliver together.">
                {(field) => (
                  <Textfield
                    {...field}
                    isCompact
                    maxLength={120}
                    value={team}
                    onChange={({ currentTarget }) => setTeam(currentTarget.value)}
                  />
                )}
              </LabelledField>
              <div className={styles['pair']}>
                <LabelledField label="First Monday" error={dateError}>
                  {(field) => (
                    <Textfield
                      {...field}
                      isCompact
                      type="date"
                      value={startDate}
                      isInvalid={dateError !== undefined}
                      onChange={({ currentTarget }) => setStartDate(currentTarget.value)}
                    />
                  )}
                </LabelledField>
                <LabelledField label="Length">
                  {(field) => (
                    <NativeSelect {...field} value={weeks} choices={weekChoices} onChoose={setWeeks} />
                  )}
                </LabelledField>
                <LabelledField label="Sprint length">
                  {(field) => (
                    <NativeSelect
                      {...field}
                      value={sprintWeeks}
                      choices={sprintChoices}
                      onChoose={setSprintWeeks}
                    />
                  )}
                </LabelledField>
              </div>
              <LabelledField
                label="Company strategy"
                help={
                  strategyState === 'clear'
                    ? 'Begin with the company objectives.'
                    : 'Begin with a vision for this quarter; objectives may serve it instead.'
                }
              >
                {(field) => (
                  <NativeSelect
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
              Cancel
            </Button>
            <Button type="submit" appearance="primary" isDisabled={isPending}>
              {isPending ? 'Starting' : 'Start'}
            </Button>
          </ModalFooter>
        </form>
      </ModalDialog>
    </ModalTransition>
  );
};
