import GoalIcon from '@atlaskit/icon/core/goal';
import KeyResultIcon from '@atlaskit/icon/core/key-result';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import { useState } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { chooseHypothesis } from '#domain/entities/milestones/milestone/choose-hypothesis';
import { findById } from '#domain/kernel/collection';
import { companyObjectiveCode, keyResultCode, objectiveCode } from '#domain/views/thread/codes';
import type { Quarter } from '#domain/quarter/quarter';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { ThreadChoice, type ThreadOption } from './thread-choice';
import { ThreadLine } from './thread-line';
import { drawerWords } from './words/drawer-words';
import styles from './drawer-thread.module.css';

const Objective = () => <ObjectiveIcon label="" size="small" />;
const KeyResult = () => <KeyResultIcon label="" size="small" />;
const Lightbulb = () => <LightbulbIcon label="" size="small" />;
const Goal = () => <GoalIcon label="" size="small" />;

/** The parts of a quarter that a card hangs on; the same object until one of them changes. */
const agreement = createSelector(
  ({ objectives, keyResults, hypotheses, companyObjectives, visions }: Quarter) => ({
    objectives,
    keyResults,
    hypotheses,
    companyObjectives,
    visions,
  }),
);

type Agreement = ReturnType<typeof agreement>;

/** Each hypothesis below its objective, those of the card's own objective first. */
const hypothesisOptions = (
  { objectives, hypotheses }: Agreement,
  codeOf: (objective: string) => string,
  own: string | null,
): readonly ThreadOption[] =>
  objectives
    .toSorted((a, b) => Number(b.id === own) - Number(a.id === own))
    .flatMap(({ id, title }) =>
      hypotheses
        .filter(({ objectiveId }) => objectiveId === id)
        .map((hypothesis) => ({ id: hypothesis.id, text: hypothesis.text, group: `${codeOf(id)} ${title}` })),
    );

/** Stands for no objective among those to choose from. */
const NONE = '';

type Level = 'objective' | 'keyResults' | 'hypotheses';

interface DrawerThreadProps {
  readonly milestone: Milestone;
  readonly isReadOnly: boolean;
}

/** What the card is for, read upwards: hypothesis, key results, objective, company. Each line is mended where it stands. */
export const DrawerThread = ({ milestone, isReadOnly }: DrawerThreadProps) => {
  const decide = useDecide();
  const [open, setOpen] = useState<Level | null>(null);
  const parts = useQuarter(agreement);
  const { id: target, objectiveId, keyResultIds, hypothesisIds } = milestone;
  const was = { objectiveId, keyResultIds, hypothesisIds };
  const objective = findById(parts.objectives, objectiveId ?? '');
  const keyResults = keyResultIds.flatMap((id) => findById(parts.keyResults, id) ?? []);
  const hypotheses = hypothesisIds.flatMap((id) => findById(parts.hypotheses, id) ?? []);
  const served = (objective?.companyObjectiveIds ?? []).flatMap(
    (id) => findById(parts.companyObjectives, id) ?? [],
  );
  const codeOf = (id: string): string => objectiveCode(parts, id);
  const set = (changes: Partial<typeof was>): void => {
    const kept = (field: 'keyResultIds' | 'hypothesisIds'): boolean =>
      was[field].every((id) => (changes[field] ?? was[field]).includes(id));
    // Links that went along with the objective were chosen by somebody.
    const isLoss = 'objectiveId' in changes && !(kept('keyResultIds') && kept('hypothesisIds'));
    const isMoved = isLoss && changes.objectiveId !== objectiveId;
    decide(
      { kind: 'milestone.edit', target, changes, was },
      isMoved ? { undo: drawerWords.objectiveChanged } : {},
    );
  };
  const line = (level: Level) => ({
    isOpen: open === level,
    isReadOnly,
    onToggle: () => {
      setOpen(open === level ? null : level);
    },
  });
  const close = (): void => {
    setOpen(null);
  };
  return (
    <div className={styles['thread']}>
      {served.map((one) => (
        <p key={one.id} className={styles['above']}>
          <Goal />
          <span>
            {companyObjectiveCode(parts, one)} <bdi>{one.title}</bdi>
          </span>
        </p>
      ))}
      <ThreadLine
        {...line('objective')}
        icon={Objective}
        label={drawerWords.objective}
        empty={drawerWords.objectiveChoose}
        lines={objective === undefined ? [] : [{ code: codeOf(objective.id), text: objective.title }]}
      >
        <ThreadChoice
          label={drawerWords.objective}
          options={[
            ...parts.objectives.map(({ id, title }) => ({ id, text: `${codeOf(id)} ${title}`, group: '' })),
            { id: NONE, text: drawerWords.noObjective, group: '' },
          ]}
          chosen={[objectiveId ?? NONE]}
          onClose={close}
          onToggle={(chosen) => {
            const next = chosen === NONE ? null : chosen;
            // Key results and hypotheses belong to their objective: what does not belong to the new one goes.
            if (next !== objectiveId) set({ objectiveId: next, keyResultIds: [], hypothesisIds: [] });
            close();
          }}
        />
      </ThreadLine>
      {objective !== undefined && (
        <ThreadLine
          {...line('keyResults')}
          icon={KeyResult}
          label={drawerWords.keyResults}
          empty={drawerWords.keyResultChoose}
          lines={keyResults.map((keyResult) => ({ code: keyResultCode(keyResult), text: keyResult.text }))}
        >
          <ThreadChoice
            label={drawerWords.keyResults}
            isMultiple
            options={parts.keyResults
              .filter((keyResult) => keyResult.objectiveId === objectiveId)
              .map((keyResult) => ({
                id: keyResult.id,
                text: `${keyResultCode(keyResult)} ${keyResult.text}`,
                group: '',
              }))}
            chosen={keyResultIds}
            onClose={close}
            onToggle={(id) => {
              set({
                keyResultIds: keyResultIds.includes(id)
                  ? keyResultIds.filter((other) => other !== id)
                  : [...keyResultIds, id],
              });
            }}
          />
        </ThreadLine>
      )}
      <ThreadLine
        {...line('hypotheses')}
        icon={Lightbulb}
        label={drawerWords.hypotheses}
        empty={drawerWords.hypothesisChoose}
        lines={hypotheses.map(({ text }) => ({ code: '', text }))}
      >
        <ThreadChoice
          label={drawerWords.hypotheses}
          isMultiple
          options={hypothesisOptions(parts, codeOf, objectiveId)}
          chosen={hypothesisIds}
          onClose={close}
          onToggle={(id) => {
            set(chooseHypothesis(parts, milestone, id));
            if (hypothesisIds.length === 0) close();
          }}
        />
      </ThreadLine>
    </div>
  );
};
