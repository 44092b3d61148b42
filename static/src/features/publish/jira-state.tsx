import Button from '@atlaskit/button/new';
import type { PublishRun } from '#domain/entities/publishing/run/publish-run';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { SkeletonLines } from '../../ui/skeletons';
import type { Choices } from './conflict-resolutions';
import { DryRun } from './dry-run';
import { FlowTitle } from './flow-title';
import { PastRuns } from './past-runs';
import { PreparationFailed } from './preparation-failed';
import { instantWords, type DryRow, type Preparation } from './preparation';
import type { PreviewChoices } from './use-conflict-resolutions';
import type { Prepared } from './use-preparation';
import { usePublisherName } from './use-publisher-name';
import { runWords } from './words/run-words';
import { stateWords } from './words/state-words';

const lastRun = createSelector(({ runs }): PublishRun | undefined =>
  [...runs].sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)).find(({ undoes }) => undoes === null),
);

/** `inJira`: what the quarter itself knows, so that the number is the one that the list of quarters says. */
const titleOf = (rows: readonly DryRow[], inJira: number): string => {
  const count = (...actions: readonly DryRow['action'][]): number =>
    rows.filter(({ action }) => actions.includes(action)).length;
  const fresh = rows.filter(({ action }) => action === 'create' || action === 'adopt');
  return stateWords.title({
    inJira,
    differ: count('update', 'conflict', 'differs'),
    fresh: fresh.length,
    areCards: fresh.every(({ kind }) => kind !== 'objective' && kind !== 'task'),
    gone: count('gone'),
    held: count('problem'),
  });
};

interface JiraStateProps {
  readonly quarter: string;
  /** One card alone is looked at. */
  readonly isOneCard: boolean;
  readonly compared: Prepared;
  /** As whoever looks at it may see and do it; undefined while it is read. */
  readonly preparation: Preparation | undefined;
  readonly choices: PreviewChoices;
  readonly isReadOnly: boolean;
  readonly onChoose: (choices: PreviewChoices) => void;
  readonly onCheck: () => void;
  readonly onMapping: () => void;
  readonly onPublish: (rows: readonly string[], choices: Choices) => void;
  readonly onOpenRun: (run: PublishRun) => void;
}

/** How the quarter stands in Jira once something was published: what differs, what is new, and one act that sets it right. */
export const JiraState = ({
  quarter,
  isOneCard,
  compared,
  preparation,
  choices,
  isReadOnly,
  onChoose,
  onCheck,
  onMapping,
  onPublish,
  onOpenRun,
}: JiraStateProps) => {
  const recorded = useQuarter(({ receipts }) => receipts.length);
  const last = useQuarter(lastRun);
  const nameOf = usePublisherName();
  const there = isOneCard
    ? (preparation?.rows.filter(({ issueKey }) => issueKey !== null).length ?? 0)
    : recorded;
  const isHeld = preparation?.rows.some(({ action }) => action === 'problem') === true;
  const lead =
    last === undefined
      ? undefined
      : runWords.lastPublished(nameOf(last.memberId), instantWords(last.startedAt));
  return (
    <>
      <FlowTitle
        title={
          preparation !== undefined
            ? titleOf(preparation.rows, there)
            : isOneCard
              ? stateWords.comparing
              : stateWords.inJira(there)
        }
        acts={
          <>
            {isHeld && <Button onClick={onCheck}>{stateWords.check}</Button>}
            <Button onClick={onMapping}>{stateWords.settings}</Button>
          </>
        }
      >
        {lead}
      </FlowTitle>
      {preparation !== undefined ? (
        <DryRun
          quarter={quarter}
          rows={preparation.rows}
          choices={choices}
          isComparing={compared.isFetching}
          isReadOnly={isReadOnly}
          hidesUnchanged
          onChoose={onChoose}
          onAgain={compared.refetch}
          onPublish={onPublish}
        >
          <PastRuns onOpen={onOpenRun} />
        </DryRun>
      ) : (
        <>
          {compared.error !== null ? (
            <PreparationFailed prepared={compared} title={stateWords.failed} />
          ) : (
            <SkeletonLines
              label={stateWords.comparing}
              widths={['100%', '100%', '100%', '100%', '100%']}
              height="32px"
            />
          )}
          <PastRuns onOpen={onOpenRun} />
        </>
      )}
    </>
  );
};
