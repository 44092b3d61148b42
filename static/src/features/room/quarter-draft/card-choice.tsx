import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { hasId } from '#domain/kernel/collection';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** Cards with weeks first: it is mostly about them. */
const cardsOfDraft = createSelector(({ milestones, placements }): readonly Titled[] => {
  const all = milestones.filter(isOnTheBoard);
  const isIn = ({ id }: Titled): boolean => hasId(placements, id);
  return [...all.filter(isIn), ...all.filter((one) => !isIn(one))];
});

interface CardChoiceProps {
  readonly label: string;
  /** Empty: none. */
  readonly value: string;
  /** What stands there while none is chosen. */
  readonly prompt: string;
  /** None may be chosen. */
  readonly isOptional?: boolean;
  readonly onChoose: (card: string) => void;
}

/** One card of the draft, out of a list. */
export const CardChoice = ({ label, value, prompt, isOptional = false, onChoose }: CardChoiceProps) => {
  const cards = useQuarter(cardsOfDraft);
  return (
    <LabelledField label={label}>
      {({ id }) => (
        <SelectField
          id={id}
          value={value === '' ? (isOptional ? '' : null) : value}
          prompt={prompt}
          choices={[
            ...(isOptional ? [{ value: '', label: prompt }] : []),
            ...cards.map((card) => ({ value: card.id, label: card.title })),
          ]}
          onChoose={onChoose}
        />
      )}
    </LabelledField>
  );
};
