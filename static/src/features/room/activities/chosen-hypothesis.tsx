import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronUpIcon from '@atlaskit/icon/core/chevron-up';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import type { ReactNode } from 'react';
import type { HypothesisGroup, ListedHypothesis } from '#domain/views/sessions/hypothesis-groups';
import { CodeLabel } from '../../../components/code-label';
import { IconButton } from '../../../ui/icon-button';
import { ideationWords } from '../words/ideation-words';
import styles from './ideation.module.css';

interface ChosenProps {
  readonly objective: HypothesisGroup['objective'];
  /** Undefined: ideas that test none. */
  readonly hypothesis: ListedHypothesis | undefined;
  /** From 1. */
  readonly at: number;
  readonly of: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly children: ReactNode;
}

/** What ideas are being looked for under, large, and the field for the next one. */
export const ChosenHypothesis = ({ objective, hypothesis, at, of, onStep, children }: ChosenProps) => (
  <section className={styles['card']}>
    <div className={styles['top']}>
      <span className={styles['objective']}>
        {objective !== null && (
          <>
            <CodeLabel code={objective.code} /> <bdi>{objective.title}</bdi>
          </>
        )}
      </span>
      {of > 1 && (
        <span className={styles['pager']}>
          <IconButton icon={ChevronUpIcon} compact label={ideationWords.before} onClick={() => onStep(-1)} />
          <span role="status">{ideationWords.place(at, of)}</span>
          <IconButton icon={ChevronDownIcon} compact label={ideationWords.after} onClick={() => onStep(1)} />
        </span>
      )}
    </div>
    <h3 className={styles['belief']}>
      <LightbulbIcon label="" />
      <bdi>{hypothesis?.text ?? ideationWords.noHypothesisLong}</bdi>
    </h3>
    {hypothesis !== undefined && hypothesis.keyResults.length > 0 && (
      <ul className={styles['keyResults']}>
        {hypothesis.keyResults.map(({ id, code, text }) => (
          <li key={id}>
            <CodeLabel code={code} />
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    )}
    {children}
  </section>
);
