import { NavigationTarget, router } from '@forge/bridge';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import Button from '@atlaskit/button/new';
import { useCallback } from 'react';
import type { DraftCard, DraftView } from '#domain/views/draft/draft-view';
import type { MacroConfig } from '#domain/views/draft/macro-config';
import { useRpc } from '../../rpc/use-rpc';
import { DraftFrame } from '../../components/draft/draft-frame';
import { useCardStates } from '../../components/draft/use-card-states';
import { openWorkspaceBeside } from '../../ui/routing/open-workspace';
import { pathTo } from '../../ui/routing/route';
import { LoadingDraft, NotVisible, Trouble } from './macro-states';
import { PageRelease } from './page-release';
import { macroWords } from './words/macro-words';

const openProject = (siteUrl: string, projectKey: string): void => {
  void router.open(`${siteUrl}/browse/${encodeURIComponent(projectKey)}`);
};

/** The work item of a card, or the card itself where it has none. */
const openCard = (quarter: string, projectKey: string | null, { id, issueKey }: DraftCard): void => {
  if (issueKey !== null) void router.open({ target: NavigationTarget.Issue, issueKey });
  else openWorkspaceBeside(pathTo('milestones.card', { quarter, card: id }), projectKey);
};

interface QuarterMacroProps {
  readonly config: MacroConfig;
  readonly siteUrl: string;
}

/** The quarter draft on a Confluence page: as it is now, for whoever may browse its project. */
export const QuarterMacro = ({ config, siteUrl }: QuarterMacroProps) => {
  const { quarter } = config;
  const answer = useRpc('macro.draft', { quarter });
  const states = useCardStates(quarter, answer.data !== undefined);
  const projectKey = answer.data?.projectKey ?? null;
  const onOpen = useCallback(
    (card: DraftCard) => {
      openCard(quarter, projectKey, card);
    },
    [quarter, projectKey],
  );
  if (answer.data !== undefined) {
    const { exports } = answer.data;
    const draft: DraftView = answer.data.draft;
    return (
      <>
        <DraftFrame
          draft={draft}
          config={config}
          today={new Date()}
          states={states}
          onOpen={onOpen}
          act={
            projectKey === null ? null : (
              <Button
                appearance="subtle"
                spacing="compact"
                iconAfter={LinkExternalIcon}
                onClick={() => {
                  openProject(siteUrl, projectKey);
                }}
              >
                {macroWords.openInJira}
              </Button>
            )
          }
        />
        {exports !== null && <PageRelease quarter={quarter} exports={exports} />}
      </>
    );
  }
  if (answer.error?.code === 'not-found' || answer.error?.code === 'bad-input') return <NotVisible />;
  if (answer.error !== null) {
    return (
      <Trouble
        // What only administrators can look up by its number says nothing to whoever reads a page.
        message={answer.error.code === 'unexpected' ? macroWords.notShown : answer.error.message}
        retrying={answer.isFetching}
        onRetry={() => {
          void answer.refetch();
        }}
      />
    );
  }
  return <LoadingDraft />;
};
