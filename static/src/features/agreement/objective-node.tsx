import { memo } from 'react';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { AddLine } from '../../ui/add-line';
import { CodeLabel } from '../../components/code-label';
import { FindingLine } from '../../ui/finding-line';
import { IconButton } from '../../ui/icon-button';
import { pathTo } from '../../ui/routing/route';
import { RouteLink } from '../../ui/routing/route-link';
import type { DrawnObjective } from './golden-thread';
import { HypothesisNode } from './hypothesis-node';
import { KeyResultNode } from './key-result-node';
import { MilestoneChips } from './milestone-chips';
import { ThreadGap, ThreadNode } from './thread-node';
import styles from './thread-tree.module.css';

const many = (count: number, one: string, more: string): string =>
  `${String(count)} ${count === 1 ? one : more}`;

const LooseEnds = ({ thread }: { readonly thread: DrawnObjective }) => {
  const decide = useDecide();
  const may = useMay();
  const { objective, hasKeyResults, looseHypotheses, looseMilestones, otherMilestones } = thread;
  return (
    <>
      {!hasKeyResults && (
        <ThreadGap sentence="No key result says what will be different">
          {may.write && (
            <AddLine
              act="Add key result"
              label={`New key result for ${thread.code}`}
              onAdd={(text) =>
                decide(
                  { kind: 'keyResult.add', values: { objectiveId: objective.id, text } },
                  { quiet: true },
                ).refusal
              }
            />
          )}
        </ThreadGap>
      )}
      {looseHypotheses.length > 0 && (
        <ThreadGap
          sentence={
            looseHypotheses.length === 1
              ? 'One hypothesis covers no key result'
              : `${String(looseHypotheses.length)} hypotheses cover no key result`
          }
          loose={
            <ul className={styles['children']}>
              {looseHypotheses.map((hypothesis) => (
                <HypothesisNode key={hypothesis.hypothesis.id} thread={hypothesis} />
              ))}
            </ul>
          }
        />
      )}
      {otherMilestones.length > 0 && (
        <li className={[styles['node'], styles['chipsNode']].join(' ')}>
          <MilestoneChips milestones={otherMilestones} label={`Further milestones of ${thread.code}`} />
        </li>
      )}
      {looseMilestones.length > 0 && (
        <ThreadGap
          sentence={
            looseMilestones.length === 1
              ? 'One milestone serves no hypothesis'
              : `${String(looseMilestones.length)} milestones serve no hypothesis`
          }
          loose={
            <MilestoneChips
              milestones={looseMilestones}
              label={`Milestones of ${thread.code} without hypothesis`}
            />
          }
        />
      )}
    </>
  );
};

interface ObjectiveNodeProps {
  readonly thread: DrawnObjective;
  readonly isOpen: boolean;
  readonly onToggle: (objective: string) => void;
}

export const ObjectiveNode = memo(({ thread, isOpen, onToggle }: ObjectiveNodeProps) => {
  const { objective, code, alsoServes, keyResults, gaps } = thread;
  const quarter = useQuarter(({ id }) => id);
  return (
    <ThreadNode>
      <div className={styles['row']}>
        <span className={styles['icon']}>
          <ObjectiveIcon label="Objective" />
        </span>
        <span className={styles['code']}>
          <CodeLabel code={code} />
        </span>
        <RouteLink
          to={pathTo('objectives.objective', { quarter, objective: objective.id })}
          className={[styles['text'], styles['objective']].join(' ')}
        >
          {objective.title}
        </RouteLink>
        {alsoServes.length > 0 && (
          <span className={styles['quiet']}>also serves {alsoServes.join(', ')}</span>
        )}
        <span className={styles['end']}>
          {many(thread.hypothesisCount, 'hypothesis', 'hypotheses')},{' '}
          {many(thread.milestoneCount, 'milestone', 'milestones')}
          {gaps > 0 && <FindingLine severity="warn">{many(gaps, 'gap', 'gaps')}</FindingLine>}
          <IconButton
            icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
            label={isOpen ? `Collapse ${code}` : `Expand ${code}`}
            aria-expanded={isOpen}
            compact
            onClick={() => onToggle(objective.id)}
          />
        </span>
      </div>
      {isOpen && (
        <ul className={styles['children']}>
          {keyResults.map((keyResult) => (
            <KeyResultNode key={keyResult.keyResult.id} thread={keyResult} />
          ))}
          <LooseEnds thread={thread} />
        </ul>
      )}
    </ThreadNode>
  );
});
ObjectiveNode.displayName = 'ObjectiveNode';
