import { useMemo } from 'react';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import Lozenge from '@atlaskit/lozenge';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { hypothesesOf } from '#domain/entities/agreement/hypothesis/hypotheses-of';
import { keyResultsOf } from '#domain/entities/agreement/key-result/key-results-of';
import { findById } from '#domain/kernel/collection';
import { companyObjectiveCode, hypothesisCode, keyResultCode } from '#domain/views/thread/codes';
import { CodeLabel } from '../../../components/code-label';
import { EditableField } from '../../../components/editable-field';
import { NickTag } from '../../../components/nick-tag';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { contextWords } from '../words/context-words';
import styles from './objective-large.module.css';

interface LargeProps {
  readonly objective: Objective;
  readonly code: string;
  readonly isReadOnly: boolean;
}

const Serves = ({ objective }: Pick<LargeProps, 'objective'>) => {
  const nicks = useQuarter((quarter) =>
    objective.companyObjectiveIds
      .flatMap((id) => {
        const company = findById(quarter.companyObjectives, id);
        return company === undefined ? [] : [companyObjectiveCode(quarter, company)];
      })
      .join('\n'),
  );
  const names = [
    ...nicks.split('\n').filter((nick) => nick !== ''),
    ...(objective.servesVision ? [contextWords.vision] : []),
  ];
  if (names.length === 0) return <span className={styles['quiet']}>{contextWords.servesNothing}</span>;
  return (
    <span className={styles['serves']}>
      {contextWords.serves}
      {names.map((nick) => (
        <NickTag key={nick} nick={nick} />
      ))}
    </span>
  );
};

const APPEARANCES = {
  validated: 'success',
  draft: 'default',
  deferred: 'moved',
  dropped: 'removed',
} as const;

const useParts = (objective: string) => {
  const select = useMemo(
    () =>
      createSelector((quarter) => ({
        keyResults: keyResultsOf(quarter, objective),
        hypotheses: hypothesesOf(quarter, objective).map((hypothesis) => ({
          hypothesis,
          code: hypothesisCode(quarter, hypothesis),
        })),
      })),
    [objective],
  );
  return useQuarter(select);
};

const Hypotheses = ({ objective, isReadOnly }: LargeProps) => {
  const { hypotheses } = useParts(objective.id);
  if (hypotheses.length === 0) return <p className={styles['quiet']}>{contextWords.noHypotheses}</p>;
  return (
    <ul className={styles['lines']}>
      {hypotheses.map(({ hypothesis: { id, text }, code }) => (
        <li key={id} className={styles['line']}>
          <span className={styles['bulb']}>
            <LightbulbIcon label="" size="small" />
          </span>
          <EditableField
            concept="hypothesis"
            target={id}
            field="text"
            value={text}
            label={contextWords.hypothesis(code)}
            required
            isReadOnly={isReadOnly}
          />
        </li>
      ))}
    </ul>
  );
};

const KeyResults = ({ objective, isReadOnly }: LargeProps) => {
  const { keyResults } = useParts(objective.id);
  if (keyResults.length === 0) return <p className={styles['quiet']}>{contextWords.noKeyResults}</p>;
  return (
    <ul className={styles['lines']}>
      {keyResults.map((keyResult) => (
        <li key={keyResult.id} className={styles['line']}>
          <CodeLabel code={keyResultCode(keyResult)} />
          <EditableField
            concept="keyResult"
            target={keyResult.id}
            field="text"
            value={keyResult.text}
            label={contextWords.keyResult(keyResultCode(keyResult))}
            required
            isReadOnly={isReadOnly}
          />
        </li>
      ))}
    </ul>
  );
};

/** One objective as everybody looks at it: what it serves, how it is measured, and what the team believes. */
export const ObjectiveLarge = (props: LargeProps) => {
  const { objective, code, isReadOnly } = props;
  return (
    <section className={styles['card']} aria-label={`${code} ${objective.title}`}>
      <div className={styles['top']}>
        <span className={styles['serves']}>
          <CodeLabel code={code} />
          <Lozenge appearance={APPEARANCES[objective.status]}>
            {contextWords.states[objective.status]}
          </Lozenge>
        </span>
        <Serves objective={objective} />
      </div>
      <h3 className={styles['title']}>
        <EditableField
          concept="objective"
          target={objective.id}
          field="title"
          value={objective.title}
          label={contextWords.title(code)}
          required
          isReadOnly={isReadOnly}
        />
      </h3>
      {(objective.description !== '' || !isReadOnly) && (
        <div className={styles['description']}>
          <EditableField
            concept="objective"
            target={objective.id}
            field="description"
            value={objective.description}
            label={contextWords.description(code)}
            placeholder={contextWords.noDescription}
            isReadOnly={isReadOnly}
          />
        </div>
      )}
      <h4 className={styles['head']}>{contextWords.keyResults}</h4>
      <KeyResults {...props} />
      <h4 className={styles['head']}>{contextWords.hypotheses}</h4>
      <Hypotheses {...props} />
      {!isReadOnly && <p className={styles['quiet']}>{contextWords.refining}</p>}
    </section>
  );
};
