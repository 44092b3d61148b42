import { memo } from 'react';
import GoalIcon from '@atlaskit/icon/core/goal';
import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { AddLine } from '../../ui/add-line';
import { NickTag } from '../../components/nick-tag';
import { ServeButtons } from './serve-buttons';
import type { DrawnGroup } from './golden-thread';
import { ObjectiveNode } from './objective-node';
import { ThreadGap } from './thread-node';
import { agreementWords } from './words/agreement-words';
import { priorityText } from '../../components/priority-text';
import styles from './thread-tree.module.css';

interface CompanyGroupProps {
  readonly group: DrawnGroup;
  readonly closed: ReadonlySet<string>;
  readonly onToggle: (objective: string) => void;
}

const headingOf = ({ company }: DrawnGroup): string => company?.title ?? agreementWords.notLinked;

const priorityOf = (company: CompanyObjective | null, objectives: number): string =>
  [priorityText(company?.priority ?? ''), agreementWords.objectives(objectives)]
    .filter((part) => part !== '')
    .join(', ');

const AddObjective = ({ company }: { readonly company: CompanyObjective }) => {
  const decide = useDecide();
  return (
    <AddLine
      act={agreementWords.addObjective}
      label={agreementWords.newObjectiveFor(company.title)}
      onAdd={(title) =>
        decide(
          { kind: 'objective.add', values: { title, companyObjectiveIds: [company.id] } },
          { quiet: true },
        ).refusal
      }
    />
  );
};

interface UnlinkedProps {
  readonly objective: Objective;
  readonly code: string;
}

const Unlinked = memo(({ objective, code }: UnlinkedProps) => {
  const may = useMay();
  const hasCompanies = useQuarter((quarter) => quarter.companyObjectives.length > 0);
  return (
    <ThreadGap sentence={agreementWords.servesNothing(code)}>
      {may.write && hasCompanies && <ServeButtons objective={objective} />}
    </ThreadGap>
  );
});
Unlinked.displayName = 'Unlinked';

/** A company objective and what the team does for it; or what hangs loose, with the act that ties it. */
export const CompanyGroup = memo(({ group, closed, onToggle }: CompanyGroupProps) => {
  const { company, objectives } = group;
  const may = useMay();
  return (
    <li>
      <div className={styles['row']}>
        <span className={styles['icon']}>
          <GoalIcon label={company === null ? '' : agreementWords.companyObjective} />
        </span>
        <h3 className={[styles['text'], styles['company']].join(' ')} dir="auto">
          {headingOf(group)}
        </h3>
        {company !== null && company.nick !== '' && <NickTag nick={company.nick} />}
        <span className={styles['end']}>{priorityOf(company, objectives.length)}</span>
      </div>
      <ul className={styles['children']}>
        {objectives.map((thread) => (
          <ObjectiveNode
            key={thread.objective.id}
            thread={thread}
            isOpen={!closed.has(thread.objective.id)}
            onToggle={onToggle}
          />
        ))}
        {company !== null && objectives.length === 0 && (
          <ThreadGap sentence={agreementWords.unserved}>
            {may.write && <AddObjective company={company} />}
          </ThreadGap>
        )}
        {company === null &&
          objectives
            .filter(({ objective }) => !objective.servesVision)
            .map(({ objective, code }) => <Unlinked key={objective.id} objective={objective} code={code} />)}
      </ul>
    </li>
  );
});
CompanyGroup.displayName = 'CompanyGroup';
