import { hasId } from '#domain/kernel/collection';
import { Checkbox } from '@atlaskit/checkbox';
import type { MacroView } from '#domain/views/page/macro-config';
import { ChoiceGroup } from '../../components/result/choice-group';
import { useRpc } from '../../rpc/use-rpc';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

interface ObjectiveChoiceProps {
  readonly quarter: string;
  readonly view: MacroView;
  /** Ids; none: all. */
  readonly chosen: readonly string[];
  readonly onChoose: (objectives: readonly string[]) => void;
}

/** Which objectives the page shows: all, unless some are ticked. */
export const ObjectiveChoice = ({ quarter, view, chosen, onChoose }: ObjectiveChoiceProps) => {
  const { data } = useRpc('macro.view', { quarter, view: 'objectives' });
  const objectives = data?.shown.view === 'objectives' ? data.shown.thread.objectives : [];
  // The vision is one for all of them.
  if (view === 'session0') return null;
  if (view === 'objective') {
    const [only = null] = chosen;
    return (
      <ChoiceGroup
        label={configWords.oneObjective}
        words={Object.fromEntries(objectives.map(({ id, title }) => [id, title]))}
        value={only}
        onChoose={(id) => {
          onChoose([id]);
        }}
      />
    );
  }
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
