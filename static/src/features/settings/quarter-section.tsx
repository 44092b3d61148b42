import type { QuarterSettings } from '#domain/quarter/quarter-settings';
import { useQuarter } from '../../sync/quarter-context';
import { sprintChoices, strategyChoices, weekChoices } from '../../components/setting-choices';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { LabelledField } from '../../ui/labelled-field';
import type { Choice } from '../../ui/choice';
import { SelectField } from '../../ui/select-field';
import { SettingDay } from './setting-day';
import { SettingText } from './setting-text';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

const slotChoices: readonly Choice<number>[] = Array.from({ length: 8 }, (_, index) => ({
  value: index + 1,
  label: settingsWords.objectives(index + 1),
}));

/** When the quarter is and how it is cut. */
export const QuarterSection = () => {
  const settings = useQuarter((quarter) => quarter.settings);
  const decide = useDecide();
  const may = useMay();
  const isReadOnly = !may.facilitate;
  const set = <F extends keyof QuarterSettings>(field: F, value: QuarterSettings[F]): void => {
    decide({ kind: 'quarter.edit', changes: { [field]: value }, was: { [field]: settings[field] } });
  };
  return (
    <SettingsSection
      title={settingsWords.quarterTitle}
      lead={isReadOnly ? settingsWords.facilitatorsOnly : settingsWords.quarterSentence}
    >
      <div className={styles['pair']}>
        <SettingText field="label" label={settingsWords.name} isReadOnly={isReadOnly} />
        <SettingText field="team" label={settingsWords.team} isReadOnly={isReadOnly} />
      </div>
      <div className={styles['pair']}>
        <SettingDay isReadOnly={isReadOnly} />
        <LabelledField label={settingsWords.length}>
          {(field) => (
            <SelectField
              {...field}
              isReadOnly={isReadOnly}
              value={settings.weeks}
              choices={weekChoices}
              onChoose={(weeks) => set('weeks', weeks)}
            />
          )}
        </LabelledField>
        <LabelledField label={settingsWords.sprintLength}>
          {(field) => (
            <SelectField
              {...field}
              isReadOnly={isReadOnly}
              value={settings.sprintWeeks}
              choices={sprintChoices}
              onChoose={(weeks) => set('sprintWeeks', weeks)}
            />
          )}
        </LabelledField>
      </div>
      <div className={styles['pair']}>
        <LabelledField label={settingsWords.objectivesFit} help={settingsWords.objectivesNote}>
          {(field) => (
            <SelectField
              {...field}
              isReadOnly={isReadOnly}
              value={settings.objectiveSlots}
              choices={slotChoices}
              onChoose={(slots) => set('objectiveSlots', slots)}
            />
          )}
        </LabelledField>
        <LabelledField label={settingsWords.companyStrategy}>
          {(field) => (
            <SelectField
              {...field}
              isReadOnly={isReadOnly}
              value={settings.strategyState}
              choices={strategyChoices}
              onChoose={(state) => set('strategyState', state)}
            />
          )}
        </LabelledField>
      </div>
    </SettingsSection>
  );
};
