import Button from '@atlaskit/button/new';
import type { Scenario } from '#domain/entities/plan/scenario/scenario';
import { hasId } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { takeOverCommands } from '#domain/views/scenarios/scenario-quarter';
import { EditableName } from './editable-name';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { scenariosWords } from '../words/scenarios-words';
import { useScenarioActs } from './use-scenario-acts';
import views from '../views.module.css';
import styles from './scenarios.module.css';

interface ScenarioActsBarProps {
  readonly scenario: Scenario;
  readonly letter: string;
  readonly isEditing: boolean;
  /** Edits it on the board, or ends that. */
  readonly onEdit: () => void;
}

/** The name of a scenario, and what can be done with it. */
export const ScenarioActsBar = ({ scenario, letter, isEditing, onEdit }: ScenarioActsBarProps) => {
  const may = useMay();
  const me = useQuarterState((state) => state.me);
  const isThere = useQuarter(({ scenarios }: Quarter) => hasId(scenarios, scenario.id));
  const hasMoves = useQuarter((quarter) => takeOverCommands(quarter, scenario).length > 0);
  const acts = useScenarioActs(scenario);
  if (!isThere) return null;
  return (
    <div className={styles['bar']}>
      <span className={styles['letter']}>{letter}</span>
      <EditableName name={scenario.name} mayWrite={may.write} onRename={acts.rename} />
      <span className={views['note']}>{scenariosWords.madeOf(scenario.base)}</span>
      {may.write && (
        <span className={styles['acts']}>
          <Button appearance="subtle" onClick={onEdit}>
            {isEditing ? scenariosWords.stopEditing : scenariosWords.edit(letter)}
          </Button>
          {(scenario.by === me.member || me.facilitator) && (
            <Button appearance="subtle" onClick={acts.remove}>
              {scenariosWords.remove(letter)}
            </Button>
          )}
          <Button onClick={acts.takeOver} isDisabled={!hasMoves}>
            {scenariosWords.takeOver(letter)}
          </Button>
        </span>
      )}
    </div>
  );
};
