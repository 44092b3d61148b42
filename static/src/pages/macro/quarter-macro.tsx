import { router } from '@forge/bridge';
import LinkExternalIcon from '@atlaskit/icon/core/link-external';
import Button from '@atlaskit/button/new';
import type { DraftView } from '#domain/views/draft/draft-view';
import { useRpc } from '../../rpc/use-rpc';
import { DraftFrame } from '../../components/draft/draft-frame';
import { LoadingDraft, NotVisible, Trouble } from './macro-states';
import { PageRelease } from './page-release';
import { macroWords } from './words/macro-words';

const openProject = (siteUrl: string, projectKey: string): void => {
  void router.open(`${siteUrl}/browse/${encodeURIComponent(projectKey)}`);
};

interface QuarterMacroProps {
  readonly quarter: string;
  readonly siteUrl: string;
}

/** The quarter draft on a Confluence page: as it is now, for whoever may browse its project. */
export const QuarterMacro = ({ quarter, siteUrl }: QuarterMacroProps) => {
  const answer = useRpc('macro.draft', { quarter });
  if (answer.data !== undefined) {
    const { projectKey, exports } = answer.data;
    const draft: DraftView = answer.data.draft;
    return (
      <>
        <DraftFrame
          draft={draft}
          today={new Date()}
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
        message={answer.error.message}
        retrying={answer.isFetching}
        onRetry={() => {
          void answer.refetch();
        }}
      />
    );
  }
  return <LoadingDraft />;
};
