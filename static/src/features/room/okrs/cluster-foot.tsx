import Button from '@atlaskit/button/new';
import { findById } from '#domain/kernel/collection';
import { objectiveCode } from '#domain/views/thread/codes';
import { CodeLabel } from '../../../components/code-label';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterStore } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import type { BoardGroup } from '../activities/board-kind';
import { teamOkrWords } from '../words/team-okr-words';
import styles from './cluster-foot.module.css';

/** Makes an objective of a cluster with one act; once it is one, which. */
export const ClusterFoot = ({ group }: { readonly group: BoardGroup }) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const may = useMay();
  const made = useQuarter(
    ({ objectives }) => objectives.find(({ clusterId }) => clusterId === group.id) ?? null,
  );
  const code = useQuarter((quarter) => (made === null ? '' : objectiveCode(quarter, made.id)));
  const make = (): void => {
    const { contributions } = store.getState().quarter;
    const serves = group.cards.flatMap(({ id }) => findById(contributions, id)?.companyObjectiveId ?? []);
    decide(
      {
        kind: 'objective.add',
        values: { title: group.title, companyObjectiveIds: [...new Set(serves)], clusterId: group.id },
      },
      { undo: teamOkrWords.made(group.title) },
    );
  };
  if (made !== null) {
    return (
      <p className={styles['made']}>
        {teamOkrWords.became} <CodeLabel code={code} /> <bdi>{made.title}</bdi>
      </p>
    );
  }
  if (!may.write || group.cards.length === 0) return null;
  return (
    <Button spacing="compact" onClick={make}>
      {teamOkrWords.make}
    </Button>
  );
};
