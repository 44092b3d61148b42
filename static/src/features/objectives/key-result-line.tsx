import { memo, useRef, useState, type KeyboardEvent } from 'react';
import DeleteIcon from '@atlaskit/icon/core/delete';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { keyResultCode } from '#domain/views/thread/codes';
import { metricOf } from '#domain/entities/agreement/metric/metric-of';
import { EditableField } from '../../components/editable-field';
import { FeasibilityChoice } from '../../components/feasibility/feasibility-choice';
import { FeasibilityReason } from '../../components/feasibility/feasibility-reason';
import { MetricForm } from '../../components/metric/metric-form';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { CodeLabel } from '../../components/code-label';
import { IconButton } from '../../ui/icon-button';
import { useFocusBack } from '../../ui/use-focus-back';
import { HypothesisLine } from './hypothesis-line';
import { KeyResultNumbers } from './key-result-numbers';
import { afterMove, directionOf } from './neighbours';
import { NewOutlineLine } from './new-outline-line';
import type { OutlinedKeyResult } from './objective-outline';
import { useOutline } from './outline-context';
import { nextLine } from './outline-line';
import { objectivesWords } from './words/objectives-words';
import styles from './objective-card.module.css';

interface KeyResultLineProps {
  readonly outlined: OutlinedKeyResult;
  readonly objective: string;
  readonly siblings: readonly string[];
}

export const KeyResultLine = memo(({ outlined, objective, siblings }: KeyResultLineProps) => {
  const { keyResult, hypotheses } = outlined;
  const code = keyResultCode(keyResult);
  const decide = useDecide();
  const outline = useOutline();
  const may = useMay();
  const metric = useQuarter((quarter) => metricOf(quarter, keyResult.id));
  const [isMeasuring, setMeasuring] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const { line } = outline;
  const box = useRef<HTMLLIElement>(null);
  useFocusBack(box, isMeasuring, 'numbers');
  useFocusBack(box, isAsked, 'feasibility');
  const isWriting = line?.level === 'hypothesis' && line.keyResult === keyResult.id;

  const move = (event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (direction === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const after = afterMove(siblings, keyResult.id, direction);
    if (after !== undefined && may.write) decide({ kind: 'keyResult.move', target: keyResult.id, after });
  };

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt+arrows of the controls inside bubble to their line
    <li ref={box} onKeyDown={move}>
      <div className={styles['keyResult']}>
        <span className={styles['krCode']}>
          <CodeLabel code={code} />
        </span>
        <span className={styles['text']} data-line={keyResult.id}>
          <EditableField
            concept="keyResult"
            target={keyResult.id}
            field="text"
            value={keyResult.text}
            label={objectivesWords.keyResultLabel(code)}
            required
            takesTab
            isReadOnly={!may.write}
            onLeave={(key) =>
              outline.open(nextLine({ level: 'keyResult', objective, id: keyResult.id }, key))
            }
          />
        </span>
        <KeyResultNumbers
          metric={metric}
          code={code}
          isReadOnly={!may.write}
          isOpen={isMeasuring}
          onOpen={() => setMeasuring(!isMeasuring)}
        />
        <span className={styles['feasibility']} data-back="feasibility">
          <FeasibilityChoice
            keyResult={keyResult}
            code={code}
            isReadOnly={!may.write}
            onJudged={() => setAsked(true)}
          />
        </span>
        {may.write && (
          <span className={styles['onHover']}>
            <IconButton
              icon={DeleteIcon}
              compact
              label={objectivesWords.deleteKeyResult(code, keyResult.text)}
              onClick={() =>
                decide(
                  { kind: 'keyResult.remove', target: keyResult.id },
                  { undo: objectivesWords.codeDeleted(code) },
                )
              }
            />
          </span>
        )}
      </div>
      {isMeasuring && may.write && (
        <div className={styles['measure']}>
          <MetricForm
            keyResultId={keyResult.id}
            code={code}
            metric={metric}
            onClose={() => setMeasuring(false)}
          />
        </div>
      )}
      <div className={styles['judged']}>
        <FeasibilityReason
          keyResult={keyResult}
          code={code}
          isReadOnly={!may.write}
          isAsked={isAsked}
          onAnswered={() => setAsked(false)}
        />
      </div>
      {(hypotheses.length > 0 || isWriting) && (
        <ul className={styles['hypotheses']}>
          {hypotheses.map(({ hypothesis, note }) => (
            <HypothesisLine
              key={hypothesis.id}
              hypothesis={hypothesis}
              note={note}
              objective={objective}
              keyResult={keyResult.id}
              siblings={hypotheses.map((other) => other.hypothesis.id)}
            />
          ))}
          {isWriting && (
            <li className={styles['hypothesis']}>
              <span className={styles['bulb']}>
                <LightbulbIcon label="" size="small" />
              </span>
              <span className={styles['text']}>
                <NewOutlineLine key={JSON.stringify(line)} line={line} />
              </span>
            </li>
          )}
        </ul>
      )}
    </li>
  );
});
KeyResultLine.displayName = 'KeyResultLine';
