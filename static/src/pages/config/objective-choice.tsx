import { hasId } from '#domain/kernel/collection';
import { Checkbox } from '@atlaskit/checkbox';
import { useRpc } from '../../rpc/use-rpc';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

interface ObjectiveChoiceProps {
  readonly quarter: string;
  /** Ids; none: all. */
  readonly chosen: readonly string[];
  readonly onChoose: (objectives: readonly string[]) => void;
}

/** Which objectives the page shows: all, unless some are ticked. */
export const ObjectiveChoice = ({ quarter, chosen, onChoose }: ObjectiveChoiceProps) => {
  const { data } = useRpc('macro.draft', { quarter });
  const objectives = (data?.draft.lanes ?? []).flatMap(({ objectiveId, title }) =>
    objectiveId === null ? [] : [{ id: objectiveId, title }],
  );
  const gone = data === undefined ? [] : chosen.filter((id) => !hasId(objectives, id));
  if (objectives.length < 2 && gone.length === 0) return null;
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{configWords.objectives}</legend>
      {objectives.map(({ id, title }) => (
        <Checkbox
          key={id}
          label={<bdi>{title}</bdi>}
          isChecked={chosen.includes(id)}
          onChange={({ currentTarget }) => {
            const others = chosen.filter((one) => one !== id);
            onChoose(currentTarget.checked ? [...others, id] : others);
          }}
        />
      ))}
      {gone.length > 0 && (
        <Checkbox
          label={configWords.goneObjectives}
          isChecked
          onChange={() => {
            onChoose(chosen.filter((id) => !gone.includes(id)));
          }}
        />
      )}
      <p className={styles['hint']}>{configWords.allObjectives}</p>
    </fieldset>
  );
};
