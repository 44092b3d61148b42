import { NavigationTarget, router } from '@forge/bridge';
import { useCallback } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import { openWorkspaceBeside } from '../../ui/routing/open-workspace';
import { pathTo } from '../../ui/routing/route';

/** Opens the work item of a card, or the card itself where it has none. */
export const useOpenCard = (
  quarter: string,
  projectKey: string | null,
): ((card: Pick<DraftCard, 'id' | 'issueKey'>) => void) =>
  useCallback(
    ({ id, issueKey }) => {
      if (issueKey !== null) void router.open({ target: NavigationTarget.Issue, issueKey });
      else openWorkspaceBeside(pathTo('milestones.card', { quarter, card: id }), projectKey);
    },
    [quarter, projectKey],
  );
