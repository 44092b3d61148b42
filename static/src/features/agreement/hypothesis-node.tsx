import { memo } from 'react';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { findById } from '#domain/kernel/collection';
import type { Hypothesis } from '#domain/entities/agreement/hypothesis/hypothesis';
import { keyResultCode } from '#domain/views/thread/codes';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { AddLine } from '../../ui/add-line';
import type { ThreadHypothesis } from '#domain/views/thread/golden-thread';
import { MilestoneChips } from './milestone-chips';
import { ThreadGap, ThreadNode } from './thread-node';
import { agreementWords } from './words/agreement-words';
import styles from './thread-tree.module.css';

const AddMilestone = ({ hypothesis }: { readonly hypothesis: Hypothesis }) => {
  const decide = useDecide();
  const { id, objectiveId, keyResultIds } = hypothesis;
  return (
    <AddLine
      act={agreementWords.addMilestone}
      label={agreementWords.newMilestone}
      onAdd={(title) => {
        const { refusal } = decide(
          { kind: 'milestone.add', values: { title, objectiveId, keyResultIds, hypothesisIds: [id] } },
          { quiet: true },
        );
        return refusal;
      }}
    />
  );
};

/** Further key results that a hypothesis covers than the one it stands under: "also KR2". */
const useAlsoCovers = ({ keyResultIds }: Hypothesis): string =>
  useQuarter(({ keyResults }) => {
    const codes = keyResultIds
      .slice(1)
      .flatMap((id) => findById(keyResults, id) ?? [])
      .map(keyResultCode);
    return codes.length === 0 ? '' : agreementWords.alsoCovers(codes.join(', '));
  });

export const HypothesisNode = memo(({ thread }: { readonly thread: ThreadHypothesis }) => {
  const { hypothesis, milestones } = thread;
  const may = useMay();
  const also = useAlsoCovers(hypothesis);
  return (
    <ThreadNode>
      <div className={styles['row']}>
        <span className={styles['icon']}>
          <LightbulbIcon label={agreementWords.hypothesis} size="small" />
        </span>
        <span className={[styles['text'], styles['hypothesis']].join(' ')} dir="auto">
          {hypothesis.text}
        </span>
        {also !== '' && <span className={styles['quiet']}>{also}</span>}
      </div>
      <ul className={styles['children']}>
        {milestones.length > 0 ? (
          <li className={[styles['node'], styles['chipsNode']].join(' ')}>
            <MilestoneChips milestones={milestones} label={agreementWords.milestonesFor(hypothesis.text)} />
          </li>
        ) : (
          <ThreadGap sentence={agreementWords.unproven}>
            {may.write && <AddMilestone hypothesis={hypothesis} />}
          </ThreadGap>
        )}
      </ul>
    </ThreadNode>
  );
});
HypothesisNode.displayName = 'HypothesisNode';
