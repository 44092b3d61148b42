import { useState } from 'react';
import { choicesOf } from '#domain/quarter/quarter-list';
import { useRpc } from '../../rpc/use-rpc';
import { LinkForm } from './link-form';
import type { LinkPlace } from './link-place';
import { LinkedOutOfSight, LoadingCards, MayNotLink, NoQuarter, NothingToLink, Trouble } from './link-states';
import { QuarterChoice } from './quarter-choice';

interface LinkIssueProps {
  readonly issue: string;
  readonly place: LinkPlace;
  readonly onClose: () => void;
}

/** One work item: which quarter, and which of its cards. */
export const LinkIssue = ({ issue, place, onClose }: LinkIssueProps) => {
  const [picked, setPicked] = useState<string | null>(null);
  const card = useRpc('issue.card', { issue });
  const linked = card.data?.state === 'linked' ? card.data.why : null;
  const project = linked?.projectId ?? place.project;
  const open = useRpc('project.open', { project: project ?? '' }, { enabled: project !== null });

  for (const answer of [card, open]) {
    if (answer.error === null) continue;
    if (answer.error.code === 'not-found') return <NothingToLink onClose={onClose} />;
    return <Trouble error={answer.error} onRetry={() => void answer.refetch()} />;
  }
  if (card.data === undefined) return <LoadingCards />;
  if (card.data.state === 'hidden') return <LinkedOutOfSight onClose={onClose} />;
  if (open.data === undefined) return <LoadingCards />;
  const { me } = open.data;
  const quarters = choicesOf(open.data.quarters);
  const [latest] = quarters;
  if (latest === undefined) {
    return <NoQuarter projectKey={open.data.project.key} onClose={onClose} />;
  }
  if (!me.mayPublish) return <MayNotLink onClose={onClose} />;
  const quarter = picked ?? linked?.quarterId ?? latest.id;
  return (
    <>
      <QuarterChoice quarters={quarters} value={quarter} onChoose={setPicked} />
      <LinkForm
        key={quarter}
        issue={issue}
        quarter={quarter}
        label={quarters.find(({ id }) => id === quarter)?.label ?? ''}
        elsewhere={linked !== null && linked.quarterId !== quarter ? linked : null}
        onClose={onClose}
      />
    </>
  );
};
