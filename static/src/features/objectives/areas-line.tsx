import { useEffect, useRef } from 'react';
import Button from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { findById } from '#domain/kernel/collection';
import { foldedTitle } from '#domain/kernel/folded-title';
import { AreaBadge } from '../../components/area-badge';
import { useDecide } from '../../components/use-decide';
import { useQuarter } from '../../sync/quarter-context';
import { AddLine } from '../../ui/add-line';
import { IconButton } from '../../ui/icon-button';
import { objectivesWords } from './words/objectives-words';
import styles from './areas-line.module.css';

interface ChoiceProps {
  readonly objective: Objective;
  readonly code: string;
  readonly onDone: () => void;
}

const AreasChoice = ({ objective, code, onDone }: ChoiceProps) => {
  const decide = useDecide();
  const areas = useQuarter((quarter) => quarter.productAreas);
  const box = useRef<HTMLDivElement>(null);
  // It was chosen from a menu, or took the place of the button that was pressed.
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { id: target, areaIds: was } = objective;
  const set = (areaIds: readonly string[]): void => {
    decide({ kind: 'objective.edit', target, changes: { areaIds }, was: { areaIds: was } });
  };
  return (
    <div ref={box} role="group" aria-label={objectivesWords.areasOf(code)} className={styles['areas']}>
      {areas.map((area) => {
        const isChosen = was.includes(area.id);
        return (
          <Button
            key={area.id}
            spacing="compact"
            isSelected={isChosen}
            aria-pressed={isChosen}
            onClick={() => set(isChosen ? was.filter((id) => id !== area.id) : [...was, area.id])}
          >
            <bdi>{area.name}</bdi>
          </Button>
        );
      })}
      <AddLine
        act={objectivesWords.newArea}
        label={objectivesWords.newAreaName}
        placeholder={objectivesWords.areaExample}
        onAdd={(name) => {
          const known = areas.find((area) => foldedTitle(area.name) === foldedTitle(name));
          if (known !== undefined) {
            if (!was.includes(known.id)) set([...was, known.id]);
            return null;
          }
          const { id, refusal } = decide({ kind: 'productArea.add', values: { name } }, { quiet: true });
          if (refusal !== null) return { text: refusal.text };
          set([...was, id]);
          return null;
        }}
      />
      <Button spacing="compact" appearance="subtle" onClick={onDone}>
        {objectivesWords.done}
      </Button>
    </div>
  );
};

interface AreasLineProps extends ChoiceProps {
  readonly isReadOnly: boolean;
  readonly isChoosing: boolean;
  readonly onChoose: () => void;
}

/** The parts of the product that an objective touches: a letter, a colour and a name each; nothing where there is none. */
export const AreasLine = ({ isReadOnly, isChoosing, onChoose, ...choice }: AreasLineProps) => {
  const { objective, code } = choice;
  const areas = useQuarter((quarter) => quarter.productAreas);
  if (isChoosing && !isReadOnly) return <AreasChoice {...choice} />;
  const touched = objective.areaIds.flatMap((id) => findById(areas, id) ?? []);
  if (touched.length === 0) return null;
  return (
    <div className={styles['areas']}>
      <span className={styles['label']}>{objectivesWords.areas}</span>
      <ul className={styles['list']} aria-label={objectivesWords.areasOf(code)}>
        {touched.map((area) => (
          <li key={area.id} className={styles['area']}>
            <AreaBadge area={area} />
            <bdi>{area.name}</bdi>
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <IconButton icon={EditIcon} compact label={objectivesWords.chooseAreas(code)} onClick={onChoose} />
      )}
    </div>
  );
};
