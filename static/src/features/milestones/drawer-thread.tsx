import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { keyResultCode } from '#domain/views/thread/codes';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { DrawerField, DrawerSelect } from './drawer-field';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

interface TickProps {
  readonly text: string;
  readonly checked: boolean;
  readonly isReadOnly: boolean;
  readonly onToggle: () => void;
}

/** Reads as text where it may not be changed: only what is chosen, then. */
const Tick = ({ text, checked, isReadOnly, onToggle }: TickProps) => {
  if (isReadOnly) return checked ? <span>{text}</span> : null;
  return (
    <label className={styles['tick']}>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-checkbox -- a dense list inside a label of its own */}
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{text}</span>
    </label>
  );
};

const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];

interface DrawerThreadProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

/** Which objective, key results and hypotheses the card serves: the golden thread upward, to be mended here. */
export const DrawerThread = ({ milestone, isReadOnly }: DrawerThreadProps) => {
  const decide = useDecide();
  const objectives = useQuarter((quarter) => quarter.objectives);
  const allKeyResults = useQuarter((quarter) => quarter.keyResults);
  const allHypotheses = useQuarter((quarter) => quarter.hypotheses);
  const { id: target, objectiveId, keyResultIds, hypothesisIds } = milestone;
  const keyResults = allKeyResults.filter((keyResult) => keyResult.objectiveId === objectiveId);
  const hypotheses = allHypotheses.filter(
    (hypothesis) => hypothesis.objectiveId === objectiveId || hypothesisIds.includes(hypothesis.id),
  );
  return (
    <>
      <DrawerField label={drawerWords.objective}>
        <DrawerSelect
          label={drawerWords.objective}
          value={objectiveId ?? ''}
          isReadOnly={isReadOnly}
          options={[
            { value: '', text: drawerWords.noObjective },
            ...objectives.map(({ id, title }, index) => ({
              value: id,
              text: `O${String(index + 1)} ${title}`,
            })),
          ]}
          onChange={(chosen) => {
            // Key results and hypotheses belong to their objective: what does not belong to the new one goes.
            decide(
              {
                kind: 'milestone.edit',
                target,
                changes: { objectiveId: chosen === '' ? null : chosen, keyResultIds: [], hypothesisIds: [] },
                was: { objectiveId, keyResultIds, hypothesisIds },
              },
              { undo: drawerWords.objectiveChanged },
            );
          }}
        />
      </DrawerField>
      {keyResults.length > 0 && (
        <DrawerField label={drawerWords.keyResults}>
          {keyResults.map((keyResult) => (
            <Tick
              key={keyResult.id}
              text={`${keyResultCode(keyResult)} ${keyResult.text}`}
              checked={keyResultIds.includes(keyResult.id)}
              isReadOnly={isReadOnly}
              onToggle={() => {
                decide({
                  kind: 'milestone.edit',
                  target,
                  changes: { keyResultIds: toggled(keyResultIds, keyResult.id) },
                  was: { keyResultIds },
                });
              }}
            />
          ))}
        </DrawerField>
      )}
      {hypotheses.length > 0 && (
        <DrawerField label={drawerWords.hypotheses}>
          {hypotheses.map((hypothesis) => (
            <Tick
              key={hypothesis.id}
              text={hypothesis.text}
              checked={hypothesisIds.includes(hypothesis.id)}
              isReadOnly={isReadOnly}
              onToggle={() => {
                decide({
                  kind: 'milestone.edit',
                  target,
                  changes: { hypothesisIds: toggled(hypothesisIds, hypothesis.id) },
                  was: { hypothesisIds },
                });
              }}
            />
          ))}
        </DrawerField>
      )}
    </>
  );
};
