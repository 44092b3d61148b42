import { useState } from 'react';
import { choicesOf } from '#domain/quarter/quarter-list';
import { useRpc } from '../../rpc/use-rpc';
import { LinkRows } from './link-rows';
import type { LinkPlace } from './link-place';
import { LoadingCards, MayNotLink, NoQuarter, NothingToLink, Trouble } from './link-states';
import { QuarterChoice } from './quarter-choice';

interface LinkSeveralProps {
  readonly place: LinkPlace;
  readonly onClose: () => void;
}

/** Several work items at once: those that were ticked, else those that somebody finds here. */
export const LinkSeveral = ({ place, onClose }: LinkSeveralProps) => {
  const [picked, setPicked] = useState<string | null>(null);
  const open = useRpc('project.open', { project: place.project ?? '' });
  if (open.error !== null) {
    return open.error.code === 'not-found' ? (
      <NothingToLink onClose={onClose} />
    ) : (
      <Trouble error={open.error} onRetry={() => void open.refetch()} />
    );
  }
  if (open.data === undefined) return <LoadingCards />;
  const { me, project } = open.data;
  const quarters = choicesOf(open.data.quarters);
  const [latest] = quarters;
  if (latest === undefined) return <NoQuarter projectKey={project.key} onClose={onClose} />;
  if (!me.mayPublish) return <MayNotLink onClose={onClose} />;
  const quarter = picked ?? latest.id;
  return (
    <>
      <QuarterChoice quarters={quarters} value={quarter} onChoose={setPicked} />
      <LinkRows key={quarter} quarter={quarter} issueKeys={place.issueKeys} onClose={onClose} />
    </>
  );
};
