import { memo } from 'react';
import DeleteIcon from '@atlaskit/icon/core/delete';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { EditableField } from '../../components/editable-field';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { IconButton } from '../../ui/icon-button';
import { afterMove, directionOf } from './neighbours';
import { useOutline } from './outline-context';
import { nextLine } from './outline-line';
import { objectivesWords } from './words/objectives-words';
import styles from './objective-card.module.css';

interface HypothesisLineProps {
  readonly hypothesis: Hypothesis;
  readonly objective: string;
  /** The key result it stands under; empty: none. */
  readonly keyResult: string;
  readonly siblings: readonly string[];
  readonly note: string;
}

export const HypothesisLine = memo(
  ({ hypothesis, objective, keyResult, siblings, note }: HypothesisLineProps) => {
    const decide = useDecide();
    const outline = useOutline();
    const may = useMay();
    return (
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt+arrows of the controls inside bubble to their line
      <li
        className={styles['hypothesis']}
        onKeyDown={(event) => {
          const direction = directionOf(event);
          const after = direction && afterMove(siblings, hypothesis.id, direction);
          if (direction === undefined) return;
          event.preventDefault();
          event.stopPropagation();
          if (after !== undefined && may.write)
            decide({ kind: 'hypothesis.move', target: hypothesis.id, after });
        }}
      >
        <span className={styles['bulb']}>
          <LightbulbIcon label={objectivesWords.hypothesis} size="small" />
        </span>
        <span className={styles['text']} data-line={hypothesis.id}>
          <EditableField
            concept="hypothesis"
            target={hypothesis.id}
            field="text"
            value={hypothesis.text}
            label={objectivesWords.hypothesisLabel}
            required
            takesTab={keyResult !== ''}
            isReadOnly={!may.write}
            onLeave={(key) =>
              outline.open(nextLine({ level: 'hypothesis', objective, keyResult, id: hypothesis.id }, key))
            }
          />
        </span>
        {note !== '' && <span className={styles['note']}>{note}</span>}
        {may.write && (
          <span className={styles['onHover']}>
            <IconButton
              icon={DeleteIcon}
              compact
              label={objectivesWords.deleteHypothesis(hypothesis.text)}
              onClick={() =>
                decide(
                  { kind: 'hypothesis.remove', target: hypothesis.id },
                  { undo: objectivesWords.hypothesisDeleted },
                )
              }
            />
          </span>
        )}
      </li>
    );
  },
);
HypothesisLine.displayName = 'HypothesisLine';
