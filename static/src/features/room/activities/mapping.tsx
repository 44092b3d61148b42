import Button from '@atlaskit/button/new';
import { pairsOf } from '#domain/entities/facilitation/place/place';
import { isGoneOnWith } from '#domain/views/sessions/hypothesis-groups';
import { objectiveCode } from '#domain/views/thread/codes';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { PairsPanel } from '../pairs-panel';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { mappingWords } from '../words/mapping-words';
import { useDealt } from './use-dealt';
import { MappingColumn } from './mapping-column';
import styles from './mapping.module.css';

const mapped = createSelector((quarter) => {
  const objectives = quarter.objectives.filter(isGoneOnWith);
  const known = new Set(objectives.map(({ id }) => id));
  return {
    columns: objectives.map(({ id, title }) => ({
      objective: { id, title, code: objectiveCode(quarter, id) },
      features: quarter.features.filter(({ objectiveId }) => objectiveId === id),
    })),
    loose: quarter.features.filter(({ objectiveId }) => objectiveId === null || !known.has(objectiveId)),
  };
});

/** Pairs write down what the team owns that touches their objectives (S2-2); everybody sees all of it. */
export const Mapping = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const { ask, how } = sessionWords.activities[activity];
  const { columns, loose } = useQuarter(mapped);
  const pairs = pairsOf(place, activity);
  const { pairsAt, isOwn, ownFirst } = useDealt(
    pairs,
    columns.map(({ objective }) => objective.id),
  );
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task ask={ask} how={how} />
        {pairs.length > 0 && <PairsPanel pairs={pairs} />}
        {columns.length === 0 && <FindingLine severity="info">{mappingWords.none}</FindingLine>}
        <div className={styles['columns']} role="group" aria-label={mappingWords.columns}>
          {ownFirst(columns, ({ objective }) => objective.id).map(({ objective, features }) => (
            <MappingColumn
              key={objective.id}
              objective={objective}
              features={features}
              pairs={pairsAt(objective.id)}
              isOwn={isOwn(objective.id)}
            />
          ))}
          {loose.length > 0 && <MappingColumn objective={null} features={loose} pairs={[]} isOwn={false} />}
        </div>
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
