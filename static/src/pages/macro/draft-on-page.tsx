import { useRpc } from '../../rpc/use-rpc';
import { DraftFrame } from '../../components/draft/draft-frame';
import { useCardStates } from '../../components/draft/use-card-states';
import type { MacroProps } from './macro-props';
import { OpenInJira } from './open-in-jira';
import { PageRelease } from './page-release';
import { Unanswered } from './unanswered';
import { useOpenCard } from './use-open-card';

/** The quarter draft as a board or a table. */
export const DraftOnPage = ({ config, siteUrl }: MacroProps) => {
  const { quarter } = config;
  const answer = useRpc('macro.draft', { quarter });
  const states = useCardStates(quarter, answer.data !== undefined);
  const projectKey = answer.data?.projectKey ?? null;
  const onOpen = useOpenCard(quarter, projectKey);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  const { draft, exports } = answer.data;
  return (
    <>
      <DraftFrame
        draft={draft}
        config={config}
        today={new Date()}
        states={states}
        onOpen={onOpen}
        act={<OpenInJira siteUrl={siteUrl} projectKey={projectKey} />}
      />
      {exports !== null && <PageRelease quarter={quarter} exports={exports} />}
    </>
  );
};
