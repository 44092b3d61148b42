import KeyResultIcon from '@atlaskit/icon/core/key-result';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import { useMemo, type ReactNode } from 'react';
import {
  hypothesesOfMilestone,
  keyResultsOfMilestone,
  objectiveOfMilestone,
} from '#domain/entities/milestones/milestone/lineage';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import { CodeLabel } from '../../../components/code-label';
import { TypeMark, typeName } from '../../../components/type-mark';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { Heading } from '../../../ui/heading';
import { qualifyWords } from '../words/qualify-words';
import styles from './large-card.module.css';

interface LargeProps extends ShortlistedCard {
  /** Beside what it is: who presents it, or its scores. */
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

const useThread = (card: LargeProps['card']) => {
  const select = useMemo(
    () =>
      createSelector((quarter) => {
        const objective = objectiveOfMilestone(quarter, card);
        return {
          objective:
            objective === undefined
              ? null
              : { code: objectiveCode(quarter, objective.id), text: objective.title },
          keyResults: keyResultsOfMilestone(quarter, card).map((one) => ({
            id: one.id,
            code: keyResultCode(one),
            text: one.text,
          })),
          hypotheses: hypothesesOfMilestone(quarter, card).map(({ id, text }) => ({ id, text })),
        };
      }),
    [card],
  );
  return useQuarter(select);
};

/** The card of the moment as everybody looks at it: what it is, what it is for, and what it got. */
export const LargeCard = ({ card, votes, aside, children }: LargeProps) => {
  const { objective, keyResults, hypotheses } = useThread(card);
  return (
    <section className={styles['card']} aria-label={card.title}>
      <div className={styles['top']}>
        <span className={styles['what']}>
          <TypeMark type={card.type} label="" />
          {typeName(card.type)}
          {votes !== null && <span className={styles['quiet']}>{qualifyWords.votes(votes)}</span>}
        </span>
        {aside}
      </div>
      <Heading level={3} look="large">
        <bdi>{card.title}</bdi>
      </Heading>
      {card.description !== '' && (
        <p className={styles['text']} dir="auto">
          {card.description}
        </p>
      )}
      <ul className={styles['thread']}>
        {objective !== null && (
          <li>
            <ObjectiveIcon label={qualifyWords.objective} size="small" />
            <span>
              <CodeLabel code={objective.code} /> <bdi>{objective.text}</bdi>
            </span>
          </li>
        )}
        {keyResults.map(({ id, code, text }) => (
          <li key={id}>
            <KeyResultIcon label={qualifyWords.keyResult} size="small" />
            <span>
              <CodeLabel code={code} /> <bdi>{text}</bdi>
            </span>
          </li>
        ))}
        {hypotheses.map(({ id, text }) => (
          <li key={id}>
            <LightbulbIcon label={qualifyWords.hypothesis} size="small" />
            <bdi>{text}</bdi>
          </li>
        ))}
        {objective === null && hypotheses.length === 0 && (
          <li className={styles['quiet']}>{qualifyWords.noThread}</li>
        )}
      </ul>
      {children}
    </section>
  );
};
