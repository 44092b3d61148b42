import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { linkableCards } from '#domain/jira-publishing/linkable-cards';
import type { Receipt } from '#domain/entities/publishing/receipt/receipt';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { useRpc } from '../../rpc/use-rpc';
import { FindingLine } from '../../ui/finding-line';
import { IssueLink } from '../../components/issue-link';
import { SelectField } from '../../ui/select-field';
import { StatusLozenge } from '../../components/status-lozenge';
import { TypeMark } from '../../components/type-mark';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { useLinkStep } from './use-link-step';
import { WorkItemSearch } from './work-item-search';
import { drawerWords } from './words/drawer-words';
import styles from './drawer.module.css';

const freeCards = createSelector((quarter) =>
  linkableCards(quarter).filter(({ issueKey }) => issueKey === null),
);

interface LinkedProps {
  readonly milestone: Milestone;
  readonly receipt: Receipt;
}

/** The work item that the card is, with what can be done about the link. */
const Linked = ({ milestone, receipt }: LinkedProps) => {
  const may = useMay();
  const cards = useQuarter(freeCards);
  const [isMoving, setMoving] = useState(false);
  const { run, freeGone, isBusy, error } = useLinkStep();
  const { issueId, issueKey } = receipt;
  // By its id: a work item that was moved to another space has another key by now.
  const read = useRpc('issue.card', { issue: issueId });
  const issue =
    read.data?.state === 'linked' ? read.data.issues.find((one) => one.issueId === issueId) : undefined;
  const isGone = read.error?.code === 'not-found';
  // Nobody can tell whether it still exists: whoever frees the card says so in a second step.
  const isUnsure = error?.details['code'] === 'CONFIRM_GONE';
  return (
    <>
      <span className={styles['workItem']}>
        <IssueLink issueKey={issue?.issueKey ?? issueKey} />
        {issue !== undefined && <StatusLozenge name={issue.statusName} category={issue.statusCategory} />}
      </span>
      {isGone && <FindingLine severity="warn">{drawerWords.workItemGone}</FindingLine>}
      {may.publish && (
        <span className={styles['workItem']}>
          {isGone ? (
            <Button
              spacing="compact"
              isDisabled={isBusy}
              appearance={isUnsure ? 'warning' : 'default'}
              onClick={() => {
                freeGone({ row: milestone.id, issue: issueId, confirmed: isUnsure });
              }}
            >
              {isUnsure ? drawerWords.confirmGone : drawerWords.freeCard}
            </Button>
          ) : (
            <>
              <Button
                spacing="compact"
                isDisabled={isBusy}
                onClick={() => {
                  run({ issue: issueId, from: milestone.id, to: null }, drawerWords.unlinked(issueKey));
                }}
              >
                {drawerWords.unlink}
              </Button>
              {cards.length > 0 && (
                <Button
                  spacing="compact"
                  isDisabled={isBusy}
                  aria-expanded={isMoving}
                  onClick={() => {
                    setMoving(!isMoving);
                  }}
                >
                  {drawerWords.moveToCard}
                </Button>
              )}
            </>
          )}
        </span>
      )}
      {isMoving && (
        <SelectField
          aria-label={drawerWords.cardFor(issueKey)}
          value={null}
          isDisabled={isBusy}
          prompt={drawerWords.cardChoice}
          choices={cards.map(({ row, kind, title, objectiveCode }) => ({
            value: row,
            code: objectiveCode,
            label: title,
            mark: <TypeMark type={kind === 'untyped' ? null : kind} label="" size="small" />,
          }))}
          onChoose={(row) => {
            setMoving(false);
            run({ issue: issueId, from: milestone.id, to: row }, drawerWords.moved(issueKey));
          }}
        />
      )}
      {may.publish && !isGone && (
        <span className={styles['label']}>
          {drawerWords.unlinkNote} {cards.length === 0 && drawerWords.noOtherCard}
        </span>
      )}
      {error !== null && (
        <span role="alert">
          <FindingLine severity="error">{error.message}</FindingLine>
        </span>
      )}
    </>
  );
};

interface DrawerWorkItemProps {
  readonly milestone: Milestone;
  readonly receipt: Receipt | undefined;
}

/** What the card is in Jira: published from here, or linked by hand. */
export const DrawerWorkItem = ({ milestone, receipt }: DrawerWorkItemProps) => {
  const may = useMay();
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const [isSearching, setSearching] = useState(false);
  if (receipt !== undefined) return <Linked key={receipt.issueId} milestone={milestone} receipt={receipt} />;
  if (!may.publish) return <span className={styles['quiet']}>{drawerWords.notInJira}</span>;
  return (
    <>
      <span className={styles['workItem']}>
        <Button
          spacing="compact"
          onClick={() => {
            navigate(pathTo('jira.card', { quarter, card: milestone.id }));
          }}
        >
          {drawerWords.publish}
        </Button>
        <Button
          spacing="compact"
          aria-expanded={isSearching}
          onClick={() => {
            setSearching(!isSearching);
          }}
        >
          {drawerWords.linkExisting}
        </Button>
      </span>
      {isSearching && <WorkItemSearch row={milestone.id} title={milestone.title} />}
    </>
  );
};
