import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { ReactionKind } from '#domain/entities/plan/reaction/reaction';
import { reactionLimits } from '#domain/entities/plan/reaction/reaction-limits';
import { openReactions } from '#domain/views/draft/reactions';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { Heading } from '../../../ui/heading';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { draftRoomWords as words } from '../words/draft-room-words';
import { CardChoice } from './card-choice';
import { ReactionList } from './reaction-list';
import { SaidField } from './said-field';
import styles from './questions.module.css';

export type Question = Exclude<ReactionKind, 'fine'>;

interface ColumnProps {
  readonly question: Question;
  /** What the draft itself shows of it. */
  readonly facts: readonly string[];
}

/** One of the three questions: what the draft shows, what people say, and room to say more. */
export const QuestionColumn = ({ question, facts }: ColumnProps) => {
  const decide = useDecide();
  const may = useMay();
  const quarter = useQuarter(({ id }) => id);
  const draft = useKeptDraft(`question.${quarter}.${question}`);
  const [card, setCard] = useState('');
  const select = useMemo(() => createSelector((one) => openReactions(one, question)), [question]);
  const reactions = useQuarter(select);
  const title = words.questions[question];
  const add = (): void => {
    if (card === '') return;
    const values = { milestoneId: card, kind: question, text: draft.text ?? '' } as const;
    const { refusal } = decide({ kind: 'reaction.add', values });
    if (refusal !== null) return;
    draft.write(null);
    setCard('');
  };
  return (
    <section className={styles['column']} aria-label={title}>
      <Heading level={3}>{title}</Heading>
      <div className={styles['part']}>
        <span className={styles['label']}>{words.facts}</span>
        {facts.length === 0 ? (
          <p className={styles['quiet']}>{words.noFact[question]}</p>
        ) : (
          <ul className={styles['facts']}>
            {facts.map((fact) => (
              <li key={fact}>
                <bdi>{fact}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles['part']}>
        <span className={styles['label']}>{words.said}</span>
        <ReactionList reactions={reactions} withCards nothing={words.nothingSaid} />
      </div>
      {may.write && (
        <div className={styles['part']}>
          <CardChoice label={words.about} value={card} prompt={words.chooseCard} onChoose={setCard} />
          <SaidField
            label={words.what}
            max={reactionLimits.text.chars}
            value={draft.text ?? ''}
            onWrite={draft.write}
            onEnter={add}
          />
          <span>
            <Button onClick={add} isDisabled={card === ''}>
              {words.add}
            </Button>
          </span>
        </div>
      )}
    </section>
  );
};
