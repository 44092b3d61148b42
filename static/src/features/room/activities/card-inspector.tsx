import Button from '@atlaskit/button/new';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useMemo } from 'react';
import { keyResultsOfMilestone } from '#domain/entities/milestones/milestone/lineage';
import type { Milestone, MilestoneType } from '#domain/entities/milestones/milestone/milestone';
import { findById } from '#domain/kernel/collection';
import { hypothesisCode, keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import { EditableField } from '../../../components/editable-field';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { IconButton } from '../../../ui/icon-button';
import { LabelledField } from '../../../ui/labelled-field';
import { SelectField } from '../../../ui/select-field';
import { CardType } from './card-type';
import { TypePicker } from './type-picker';
import { UnlocksField } from './unlocks-field';
import { hypothesisThread } from './validation-commands';
import { validationWords } from '../words/validation-words';
import styles from './card-inspector.module.css';

interface CardProps {
  readonly card: Milestone;
  readonly isReadOnly: boolean;
}

interface TestText {
  readonly field: 'timebox' | 'question' | 'measure' | 'threshold';
  readonly label: string;
  readonly example: string;
}

const TextPart = ({ card, isReadOnly, field, label, example }: CardProps & TestText) => (
  <div className={styles['part']}>
    <span className={styles['label']}>{label}</span>
    <EditableField
      concept="milestone"
      target={card.id}
      field={field}
      value={card[field]}
      label={label}
      placeholder={example}
      isReadOnly={isReadOnly}
    />
  </div>
);

/** What only spikes and signal tests have, with an example of each. No week: those come in #4. */
const testTexts: Partial<Record<MilestoneType, readonly TestText[]>> = {
  spike: [
    { field: 'timebox', label: validationWords.timebox, example: validationWords.timeboxExample },
    { field: 'question', label: validationWords.question, example: validationWords.questionExample },
  ],
  signal_test: [
    { field: 'measure', label: validationWords.measure, example: validationWords.measureExample },
    { field: 'threshold', label: validationWords.threshold, example: validationWords.thresholdExample },
  ],
};

const TestParts = (props: CardProps) => (
  <>
    {(props.card.type === null ? [] : testTexts[props.card.type])?.map((text) => (
      <TextPart key={text.field} {...props} {...text} />
    ))}
    {props.card.type === 'signal_test' && <span className={styles['quiet']}>{validationWords.later}</span>}
  </>
);

/** The hypothesis that a card tests first, and the key results that follow from it. */
const HypothesisPart = ({ card, isReadOnly }: CardProps) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        choices: quarter.hypotheses.map((one) => ({
          value: one.id,
          label: one.text,
          code: [
            one.objectiveId === null ? '' : objectiveCode(quarter, one.objectiveId),
            hypothesisCode(quarter, one),
          ].join(' '),
        })),
        validates: keyResultsOfMilestone(quarter, card).map((one) => ({
          code: keyResultCode(one),
          text: one.text,
        })),
      })),
    [card],
  );
  const { choices, validates } = useQuarter(select);
  const { objectiveId, keyResultIds, hypothesisIds } = card;
  return (
    <>
      <LabelledField label={validationWords.hypothesis}>
        {(field) => (
          <SelectField
            {...field}
            value={hypothesisIds[0] ?? null}
            prompt={isReadOnly ? validationWords.noHypothesisYet : validationWords.chooseHypothesis}
            isReadOnly={isReadOnly}
            choices={[{ value: '', label: validationWords.noHypothesisYet }, ...choices]}
            onChoose={(id) =>
              decide({
                kind: 'milestone.edit',
                target: card.id,
                changes: hypothesisThread(store.getState().quarter, card, id),
                was: { objectiveId, keyResultIds, hypothesisIds },
              })
            }
          />
        )}
      </LabelledField>
      <div className={styles['part']}>
        <span className={styles['label']}>{validationWords.validates}</span>
        {validates.length === 0 ? (
          <span className={styles['quiet']}>{validationWords.validatesNothing}</span>
        ) : (
          <ul className={styles['results']}>
            {validates.map(({ code, text }) => (
              <li key={code}>
                {code} <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
};

interface InspectorProps {
  readonly id: string;
  readonly at: number;
  readonly of: number;
  readonly onType: (type: MilestoneType) => void;
  readonly onNoise: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The open card: what it is, what it tests and unlocks; every answer is saved where it is given. */
export const CardInspector = ({ id, at, of, onType, onNoise, onStep, onClose }: InspectorProps) => {
  const may = useMay();
  const nameOf = usePersonName();
  const card = useQuarter(({ milestones }) => findById(milestones, id));
  if (card === undefined) return null;
  const isReadOnly = !may.write;
  return (
    <section className={styles['inspector']} aria-label={validationWords.inspector}>
      <div className={styles['top']}>
        <span className={styles['quiet']}>
          {validationWords.at(at, of)}
          {card.by !== undefined && `, ${validationWords.by(nameOf(card.by))}`}
        </span>
        <IconButton icon={ChevronUpIcon} label={validationWords.previous} onClick={() => onStep(-1)} />
        <IconButton icon={ChevronDownIcon} label={validationWords.next} onClick={() => onStep(1)} />
        <IconButton icon={CrossIcon} label={validationWords.close} onClick={onClose} />
      </div>
      <Heading level={3} look="medium">
        <bdi>{card.title}</bdi>
      </Heading>
      {isReadOnly ? (
        <CardType type={card.type} />
      ) : (
        <TypePicker card={id} type={card.type} onChoose={onType} />
      )}
      <UnlocksField card={card} isReadOnly={isReadOnly} />
      <HypothesisPart card={card} isReadOnly={isReadOnly} />
      <TestParts card={card} isReadOnly={isReadOnly} />
      {!isReadOnly && (
        <>
          <div>
            <Button appearance="subtle" onClick={onNoise}>
              {validationWords.setAside}
            </Button>
          </div>
          <p className={styles['keys']}>
            <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> <kbd>4</kbd> {validationWords.keys.type} <kbd>x</kbd>{' '}
            {validationWords.keys.noise} <kbd>j</kbd> <kbd>k</kbd> {validationWords.keys.card}
          </p>
        </>
      )}
    </section>
  );
};
