import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { keyResultsOf } from '#domain/entities/agreement/key-result/key-results-of';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import { isGoneOnWith } from '#domain/views/sessions/hypothesis-groups';
import { objectiveCode } from '#domain/views/thread/codes';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { AddLine } from '../../../ui/add-line';
import { FindingLine } from '../../../ui/finding-line';
import { useDealt } from '../activities/use-dealt';
import { useLetterKeys } from '../activities/use-letter-keys';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { pairWords } from '../words/pair-words';
import { HandoverPanel } from './handover-panel';
import { PairBoard } from './pair-board';
import { PairHead } from './pair-head';
import { PairKeyResults } from './pair-key-results';
import styles from './pairs.module.css';

interface Listed {
  readonly objective: Objective;
  readonly code: string;
  readonly keyResults: number;
}

const listed = createSelector((quarter): readonly Listed[] =>
  quarter.objectives.filter(isGoneOnWith).map((objective) => ({
    objective,
    code: objectiveCode(quarter, objective.id),
    keyResults: keyResultsOf(quarter, objective.id).length,
  })),
);

interface TabProps {
  readonly one: Listed;
  readonly pairs: readonly (readonly string[])[];
  readonly isOwn: boolean;
  readonly isShown: boolean;
  readonly onShow: () => void;
}

const Tab = ({ one: { objective, keyResults }, pairs, isOwn, isShown, onShow }: TabProps) => {
  const nameOf = usePersonName();
  return (
    <li>
      {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a whole card is the choice */}
      <button
        type="button"
        aria-current={isShown ? 'true' : undefined}
        className={[styles['tab'], isShown ? styles['shown'] : ''].join(' ')}
        onClick={onShow}
      >
        {pairs.map((pair) => (
          <span key={pair.join(' ')} className={styles['quiet']}>
            {pairWords.pair(pair.map(nameOf))}
          </span>
        ))}
        <bdi>{objective.title}</bdi>
        <span className={styles['quiet']}>
          {isOwn ? pairWords.yours : pairWords.keyResultCount(keyResults)}
        </span>
      </button>
    </li>
  );
};

const AddObjective = () => {
  const decide = useDecide();
  return (
    <div>
      <AddLine
        act={pairWords.addObjective}
        label={pairWords.newObjective}
        onAdd={(title) => {
          const { refusal } = decide({ kind: 'objective.add', values: { title } }, { quiet: true });
          return refusal === null ? null : { text: refusal.text };
        }}
      />
    </div>
  );
};

/** Pairs write what is behind each objective: pains and gains, beliefs, numbers and key results (S1-4 to S1-6). */
export const Pairs = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const may = useMay();
  const { ask, how } = sessionWords.activities[activity];
  const all = useQuarter(listed);
  const { pairsAt, isOwn, ownFirst } = useDealt(
    pairsOf(place, activity),
    all.map(({ objective }) => objective.id),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const shown =
    all.find(({ objective }) => objective.id === chosen) ?? ownFirst(all, ({ objective }) => objective.id)[0];
  const step = (by: 1 | -1): void => {
    const next = shown === undefined ? undefined : all[all.indexOf(shown) + by];
    if (next !== undefined) setChosen(next.objective.id);
  };
  useLetterKeys({ j: () => step(1), k: () => step(-1) });

  return (
    <>
      <RoomLayout
        side={
          <>
            {shown !== undefined && <HandoverPanel objective={shown.objective} />}
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={ask} how={how} />
        {all.length === 0 && <FindingLine severity="info">{pairWords.none}</FindingLine>}
        {all.length > 0 && (
          <ul className={styles['tabs']} aria-label={pairWords.objectives}>
            {all.map((one) => (
              <Tab
                key={one.objective.id}
                one={one}
                pairs={pairsAt(one.objective.id)}
                isOwn={isOwn(one.objective.id)}
                isShown={one === shown}
                onShow={() => setChosen(one.objective.id)}
              />
            ))}
          </ul>
        )}
        {may.write && <AddObjective />}
        {shown !== undefined && (
          <section
            key={shown.objective.id}
            className={styles['objective']}
            aria-label={shown.objective.title}
          >
            <PairHead objective={shown.objective} code={shown.code} isReadOnly={!may.write} />
            <PairBoard objective={shown.objective.id} isReadOnly={!may.write} />
            <PairKeyResults objective={shown.objective.id} isReadOnly={!may.write} />
          </section>
        )}
      </RoomLayout>
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
