import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { CAPACITY_MODELS, type QuarterSettings } from '#domain/quarter/quarter-settings';
import { useDecide } from '../../components/use-decide';
import { useQuarter, useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import type { Choice } from '../../ui/choice';
import { Heading } from '../../ui/heading';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { AbsenceTable } from './absence-table';
import { SettingsSection } from './settings-section';
import { capacityWords } from './words/capacity-words';
import styles from './settings.module.css';

const SIZES: readonly Effort[] = ['S', 'M', 'L'];

const modelChoices = CAPACITY_MODELS.map((value) => ({ value, label: capacityWords.models[value] }));

const halves = (from: number, to: number): readonly number[] =>
  Array.from({ length: (to - from) * 2 + 1 }, (_, index) => from + index / 2);

const choicesOf = (counts: readonly number[], words: (count: number) => string): readonly Choice<number>[] =>
  counts.map((value) => ({ value, label: words(value) }));

const neededChoices = choicesOf(halves(0.5, 6), capacityWords.people);
const reserveChoices = choicesOf(halves(0, 4), (count) =>
  count === 0 ? capacityWords.nobody : capacityWords.reserved(count),
);

/** A value that came by an import and is not offered stands among the choices all the same. */
const withOwn = (choices: readonly Choice<number>[], value: number, words: (count: number) => string) =>
  choices.some((choice) => choice.value === value)
    ? choices
    : [...choices, { value, label: words(value) }].toSorted((a, b) => a.value - b.value);

/** How full a week may get, and who is not there (S4-12). */
export const CapacitySection = () => {
  const settings = useQuarter((quarter) => quarter.settings);
  const isMember = useQuarterState((state) => state.me.member !== null);
  const decide = useDecide();
  const may = useMay();
  const isReadOnly = !may.facilitate;
  const { capacityModel, peoplePerSize, reserve } = settings;
  const set = <F extends keyof QuarterSettings>(field: F, value: QuarterSettings[F]): void => {
    decide({ kind: 'quarter.edit', changes: { [field]: value }, was: { [field]: settings[field] } });
  };
  return (
    <SettingsSection
      title={capacityWords.title}
      lead={isReadOnly ? capacityWords.readOnly : capacityWords.sentence}
    >
      <LabelledField label={capacityWords.model}>
        {(field) => (
          <SelectField
            {...field}
            isReadOnly={isReadOnly}
            value={capacityModel}
            choices={modelChoices}
            onChoose={(model) => set('capacityModel', model)}
          />
        )}
      </LabelledField>
      {capacityModel === 'people' && (
        <div className={styles['pair']}>
          {SIZES.map((size) => (
            <LabelledField key={size} label={capacityWords.perSize(size)}>
              {(field) => (
                <SelectField
                  {...field}
                  isReadOnly={isReadOnly}
                  value={peoplePerSize[size]}
                  choices={withOwn(neededChoices, peoplePerSize[size], capacityWords.people)}
                  onChoose={(people) => set('peoplePerSize', { ...peoplePerSize, [size]: people })}
                />
              )}
            </LabelledField>
          ))}
          <LabelledField label={capacityWords.reserve}>
            {(field) => (
              <SelectField
                {...field}
                isReadOnly={isReadOnly}
                value={reserve}
                choices={withOwn(reserveChoices, reserve, capacityWords.reserved)}
                onChoose={(people) => set('reserve', people)}
              />
            )}
          </LabelledField>
        </div>
      )}
      <div className={styles['away']}>
        <Heading level={3}>{capacityWords.away}</Heading>
        <p className={styles['quiet']}>{isMember ? capacityWords.awayNote : capacityWords.awayHidden}</p>
        {isMember && <AbsenceTable />}
      </div>
    </SettingsSection>
  );
};
