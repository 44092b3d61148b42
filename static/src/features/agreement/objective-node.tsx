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
import { agreementWords } from './words/agreement-words';
import styles from './thread-tree.module.css';

const LooseEnds = ({ thread }: { readonly thread: DrawnObjective }) => {
  const decide = useDecide();
  const may = useMay();
  const { objective, hasKeyResults, looseHypotheses, looseMilestones, otherMilestones } = thread;
  return (
    <>
      {!hasKeyResults && (
        <ThreadGap sentence={agreementWords.objectiveWithoutKeyResult}>
          {may.write && (
            <AddLine
              act={agreementWords.addKeyResult}
              label={agreementWords.newKeyResultFor(thread.code)}
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
          sentence={agreementWords.looseHypotheses(looseHypotheses.length)}
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
          <MilestoneChips
            milestones={otherMilestones}
            label={agreementWords.furtherMilestones(thread.code)}
          />
        </li>
      )}
      {looseMilestones.length > 0 && (
        <ThreadGap
          sentence={agreementWords.looseMilestones(looseMilestones.length)}
          loose={
            <MilestoneChips
              milestones={looseMilestones}
              label={agreementWords.looseMilestonesOf(thread.code)}
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
          <ObjectiveIcon label={agreementWords.objective} />
        </span>
        <span className={styles['code']}>
          <CodeLabel code={code} />
        </span>
        <RouteLink
          to={pathTo('objectives.objective', { quarter, objective: objective.id })}
          className={[styles['text'], styles['objective']].join(' ')}
        >
          <bdi>{objective.title}</bdi>
        </RouteLink>
        {alsoServes.length > 0 && (
          <span className={styles['quiet']}>{agreementWords.alsoServes(alsoServes.join(', '))}</span>
        )}
        <span className={styles['end']}>
          {agreementWords.hypothesesAndMilestones(thread.hypothesisCount, thread.milestoneCount)}
          {gaps > 0 && <FindingLine severity="warn">{agreementWords.gaps(gaps)}</FindingLine>}
          <IconButton
            icon={isOpen ? ChevronDownIcon : ChevronRightIcon}
            label={isOpen ? agreementWords.collapse(code) : agreementWords.expand(code)}
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
