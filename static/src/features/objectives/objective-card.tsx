import { memo, useState, type KeyboardEvent } from 'react';
import AddIcon from '@atlaskit/icon/core/add';
import Button from '@atlaskit/button/new';
import DragHandleIcon from '@atlaskit/icon/core/drag-handle-vertical';
import Lozenge from '@atlaskit/lozenge';
import { findById } from '#domain/kernel/collection';
import { ownValue } from '#domain/kernel/own-value';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { objectiveCode } from '#domain/views/thread/codes';
import { EditableField } from '../../components/editable-field';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { ActionMenu } from '../../ui/action-menu';
import { ServesLine } from '../../components/serves/serves-line';
import { CodeLabel } from '../../components/code-label';
import { AreasLine } from './areas-line';
import { cardActs } from './card-acts';
import { HypothesisLine } from './hypothesis-line';
import { KeyResultLine } from './key-result-line';
import { milestoneCounts } from './milestone-counts';
import { directionOf, type Direction } from './neighbours';
import { NewOutlineLine } from './new-outline-line';
import { dropCommands, stepCommands } from './objective-moves';
import { objectiveOutlines, type ObjectiveOutline } from './objective-outline';
import { useOutline } from './outline-context';
import { nextLine } from './outline-line';
import { useCardDrag } from './use-card-drag';
import { ThreeLine } from './three-line';
import { objectivesWords } from './words/objectives-words';
import styles from './objective-card.module.css';

const MOST_KEY_RESULTS = 3;
const NOTHING_WRITTEN: ObjectiveOutline = { keyResults: [], loose: [] };
const SmallAddIcon = () => <AddIcon label="" size="small" />;

const StatusLozenge = ({ objective }: { readonly objective: Objective }) => {
  if (objective.slot === 'next') return <Lozenge>{objectivesWords.statusDeferred}</Lozenge>;
  switch (objective.status) {
    case 'validated':
      return <Lozenge appearance="success">{objectivesWords.statusValidated}</Lozenge>;
    case 'deferred':
      return <Lozenge>{objectivesWords.statusDeferred}</Lozenge>;
    case 'dropped':
      return <Lozenge appearance="removed">{objectivesWords.statusDropped}</Lozenge>;
    case 'draft':
      return <Lozenge>{objectivesWords.statusDraft}</Lozenge>;
  }
};

interface ObjectiveCardProps {
  readonly objective: Objective;
  readonly isAimed: boolean;
}

export const ObjectiveCard = memo(({ objective, isAimed }: ObjectiveCardProps) => {
  const { id } = objective;
  const decide = useDecide();
  const may = useMay();
  const store = useQuarterStore();
  const outline = useOutline();
  const code = useQuarter((quarter) => objectiveCode(quarter, id));
  const milestoneCount = useQuarter((quarter) => ownValue(milestoneCounts(quarter), id) ?? 0);
  const mayGoUp = useQuarter(({ objectives }) => stepCommands(objectives, objective, 'up').length > 0);
  const mayGoDown = useQuarter(({ objectives }) => stepCommands(objectives, objective, 'down').length > 0);
  const { keyResults, loose } = useQuarter(
    (quarter) => ownValue(objectiveOutlines(quarter), id) ?? NOTHING_WRITTEN,
  );
  const siblings = keyResults.map(({ keyResult }) => keyResult.id);
  const [isChoosingAreas, setChoosingAreas] = useState(false);
  const { line } = outline;
  const isWriting = line?.level === 'keyResult' && line.objective === id;

  const { card, grip, isDragged, edge } = useCardDrag({
    id,
    isOff: !may.write,
    onDrop: (dragged, side) => {
      const { objectives } = store.getState().quarter;
      const moved = findById(objectives, dragged);
      if (moved !== undefined)
        dropCommands(objectives, moved, objective, side).forEach((command) => decide(command));
    },
  });

  const step = (direction: Direction): void =>
    stepCommands(store.getState().quarter.objectives, objective, direction).forEach((command) =>
      decide(command),
    );

  const move = (event: KeyboardEvent): void => {
    const direction = directionOf(event);
    if (direction === undefined) return;
    event.preventDefault();
    if (may.write) step(direction);
  };

  const look = [
    styles['card'],
    objective.slot === 'next' ? styles['next'] : '',
    isAimed ? styles['aimed'] : '',
    isDragged ? styles['dragging'] : '',
    edge === 'top' ? styles['dropBefore'] : '',
    edge === 'bottom' ? styles['dropAfter'] : '',
  ].join(' ');

  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Alt+arrows of the controls inside bubble to their card
    <li
      ref={card}
      id={`objective-${id}`}
      tabIndex={-1}
      className={look}
      onKeyDown={move}
      aria-label={`${code} ${objective.title}`}
    >
      <div className={styles['head']}>
        <span ref={grip} className={styles['grip']} title={objectivesWords.dragHint}>
          {may.write && <DragHandleIcon label="" />}
        </span>
        <span className={styles['code']}>
          <CodeLabel code={code} />
        </span>
        <h3 className={styles['title']} data-line={id}>
          <EditableField
            concept="objective"
            target={id}
            field="title"
            value={objective.title}
            label={objectivesWords.titleOf(code)}
            required
            takesTab
            isReadOnly={!may.write}
            onLeave={(key) => outline.open(nextLine({ level: 'objective', id }, key))}
          />
        </h3>
        <span className={styles['state']}>
          <StatusLozenge objective={objective} />
          {may.write && (
            <ActionMenu
              compact
              label={objectivesWords.objectiveActs(code)}
              groups={cardActs({
                objective,
                code,
                lastKeyResult: siblings.at(-1) ?? null,
                mayGoUp,
                mayGoDown,
                onAreas: () => setChoosingAreas(true),
                onStep: step,
                decide,
                outline,
              })}
            />
          )}
        </span>
      </div>
      <div className={styles['servesRow']}>
        <ServesLine objective={objective} code={code} isReadOnly={!may.write}>
          <span>{objectivesWords.milestones(milestoneCount)}</span>
        </ServesLine>
      </div>
      <AreasLine
        objective={objective}
        code={code}
        isReadOnly={!may.write}
        isChoosing={isChoosingAreas}
        onChoose={() => setChoosingAreas(true)}
        onDone={() => setChoosingAreas(false)}
      />
      <ThreeLine objective={objective} />
      {(keyResults.length > 0 || isWriting || loose.length > 0) && (
        <ul className={styles['keyResults']} aria-label={objectivesWords.keyResultsOf(code)}>
          {keyResults.map((outlined) => (
            <KeyResultLine
              key={outlined.keyResult.id}
              outlined={outlined}
              objective={id}
              siblings={siblings}
            />
          ))}
          {isWriting && (
            <li className={styles['newKeyResult']}>
              <NewOutlineLine key={JSON.stringify(line)} line={line} />
            </li>
          )}
          {loose.map(({ hypothesis, note }) => (
            <HypothesisLine
              key={hypothesis.id}
              hypothesis={hypothesis}
              note={note === '' ? objectivesWords.coversNothing : note}
              objective={id}
              keyResult=""
              siblings={loose.map((other) => other.hypothesis.id)}
            />
          ))}
        </ul>
      )}
      {may.write && !isWriting && keyResults.length < MOST_KEY_RESULTS && (
        <div className={styles['foot']}>
          <Button
            appearance="subtle"
            spacing="compact"
            iconBefore={SmallAddIcon}
            onClick={() => outline.open({ level: 'keyResult', objective: id, after: null })}
          >
            {objectivesWords.addKeyResult}
          </Button>
        </div>
      )}
    </li>
  );
});
ObjectiveCard.displayName = 'ObjectiveCard';
