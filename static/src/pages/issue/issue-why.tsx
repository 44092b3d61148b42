import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { ContextView } from './context-view';
import type { IssuePlace } from './issue-place';
import { CardHidden, LoadingWhy, NotLinked, NotSetUp, NothingToSee, UpstreamTrouble } from './issue-states';
import { PanelView } from './panel-view';

type Card = Answer<'issue.card'>;
export type LinkedCard = Extract<Card, { state: 'linked' }>;

interface IssueWhyProps {
  readonly place: IssuePlace;
}

/**
 * Why an issue exists: first the kept copy (one storage read), then the card as it is now, checked as the viewer.
 * An answer of Jira that the viewer may not see it takes the copy away again.
 */
export const IssueWhy = ({ place }: IssueWhyProps) => {
  const { issue, project, projectKey, module } = place;
  const glance = useRpc('issue.glance', project === null ? { issue } : { issue, project });
  const card = useRpc('issue.card', { issue });
  const View = module === 'panel' ? PanelView : ContextView;

  if (card.data !== undefined) {
    switch (card.data.state) {
      case 'linked':
        return <View place={place} why={card.data.why} card={card.data} />;
      case 'not-linked':
        return <NotLinked place={place} quarters={card.data.quarters} />;
      case 'not-set-up':
        return <NotSetUp projectName={card.data.projectName} projectKey={projectKey} />;
      case 'hidden':
        return <CardHidden />;
    }
  }
  if (card.error?.code === 'not-found') return <NothingToSee />;
  if (card.error !== null) {
    return (
      <UpstreamTrouble
        message={card.error.message}
        retrying={card.isFetching}
        onRetry={() => {
          void card.refetch();
        }}
      />
    );
  }
  if (glance.data?.state === 'linked') {
    return <View place={place} why={glance.data.why} card={null} />;
  }
  return <LoadingWhy />;
};
