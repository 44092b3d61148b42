import Checkbox from '@atlaskit/checkbox';
import Button from '@atlaskit/button/new';
import { MOST_OF_THREE } from '#domain/entities/agreement/objective/objective-limits';
import { onlyThree, type OnlyThree } from '#domain/views/sessions/only-three';
import { CodeLabel } from '../../components/code-label';
import { EditableField } from '../../components/editable-field';
import { useDecide } from '../../components/use-decide';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { Heading } from '../../ui/heading';
import { onlyThreeWords } from './words/only-three-words';
import styles from './only-three-section.module.css';

const toAsk = createSelector(onlyThree);

const ANSWERS = ['yes', 'no'] as const;

interface AskedProps {
  readonly asked: OnlyThree;
  readonly isReadOnly: boolean;
}

const Asked = ({ asked: { objective, code, cards, picked }, isReadOnly }: AskedProps) => {
  const decide = useDecide();
  const { id: target, threeIds, threeAnswer, threeNote } = objective;
  const pick = (card: string): void => {
    // Cards that are gone by now make room.
    const next = picked.includes(card) ? picked.filter((id) => id !== card) : [...picked, card];
    decide({ kind: 'objective.edit', target, changes: { threeIds: next }, was: { threeIds } });
  };
  const answer = (one: 'yes' | 'no'): void => {
    const next = threeAnswer === one ? null : one;
    decide({
      kind: 'objective.edit',
      target,
      changes: { threeAnswer: next },
      was: { threeAnswer },
    });
  };
  return (
    <li className={styles['objective']}>
      <p className={styles['title']}>
        <CodeLabel code={code} /> <bdi>{objective.title}</bdi>
      </p>
      <ul className={styles['cards']} aria-label={onlyThreeWords.cardsOf(code)}>
        {cards.map(({ id, title, votes }) => {
          const isPicked = picked.includes(id);
          return (
            <li key={id}>
              <Checkbox
                isChecked={isPicked}
                isDisabled={isReadOnly || (!isPicked && picked.length >= MOST_OF_THREE)}
                label={onlyThreeWords.card(title, votes)}
                onChange={() => pick(id)}
              />
            </li>
          );
        })}
      </ul>
      <div role="group" aria-label={onlyThreeWords.question(code)} className={styles['answers']}>
        <span>{onlyThreeWords.question(code)}</span>
        {ANSWERS.map((one) => (
          <Button
            key={one}
            spacing="compact"
            isSelected={threeAnswer === one}
            isDisabled={isReadOnly}
            aria-pressed={threeAnswer === one}
            onClick={() => answer(one)}
          >
            {onlyThreeWords.answers[one]}
          </Button>
        ))}
      </div>
      {(!isReadOnly || threeNote !== '') && (
        <EditableField
          concept="objective"
          target={target}
          field="threeNote"
          value={threeNote}
          label={onlyThreeWords.noteOf(code)}
          placeholder={onlyThreeWords.noteExample}
          isReadOnly={isReadOnly}
        />
      )}
    </li>
  );
};

/** The last question of #2: three cards for each objective, and whether they alone would do (S2-13). */
export const OnlyThreeSection = () => {
  const asked = useQuarter(toAsk);
  const may = useMay();
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="okra-only-three">
      <Heading level={3} id="okra-only-three">
        {onlyThreeWords.title}
      </Heading>
      <p className={styles['how']}>{onlyThreeWords.how}</p>
      <ul className={styles['objectives']}>
        {asked.map((one) => (
          <Asked key={one.objective.id} asked={one} isReadOnly={!may.write} />
        ))}
      </ul>
    </section>
  );
};
