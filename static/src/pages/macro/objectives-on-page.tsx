import { Suspense, useEffect } from 'react';
import { useRpc } from '../../rpc/use-rpc';
import { useCardStates } from '../../components/draft/use-card-states';
import { fetchObjectivesFrame, ObjectivesFrame } from '../../components/objectives/objectives-on-demand';
import { LoadingQuarter } from './macro-states';
import type { MacroProps } from './macro-props';
import { OpenInJira } from './open-in-jira';
import { PageRelease } from './page-release';
import { Unanswered } from './unanswered';
import { useOpenCard } from './use-open-card';

/** Objectives and key results with the thread that hangs on them. */
export const ObjectivesOnPage = ({ config, siteUrl }: MacroProps) => {
  const { quarter } = config;
  useEffect(fetchObjectivesFrame, []);
  const answer = useRpc('macro.objectives', { quarter });
  const states = useCardStates(quarter, answer.data !== undefined);
  const projectKey = answer.data?.projectKey ?? null;
  const onOpen = useOpenCard(quarter, projectKey);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  const { view, exports } = answer.data;
  return (
    <Suspense fallback={<LoadingQuarter />}>
      <ObjectivesFrame
        view={view}
        config={config}
        today={new Date()}
        states={states}
        onOpen={onOpen}
        act={<OpenInJira siteUrl={siteUrl} projectKey={projectKey} />}
      />
      {exports !== null && <PageRelease quarter={quarter} exports={exports} />}
    </Suspense>
  );
};
