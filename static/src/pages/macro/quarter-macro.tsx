import { factsView } from '#domain/views/page/macro-config';
import { Suspense, useEffect } from 'react';
import { fetchPageView, PageViewFrame } from '../../components/page-views/page-view-frame';
import { useNamesInView } from '../../components/page-views/use-names-in-view';
import { useRpc } from '../../rpc/use-rpc';
import type { MacroProps } from './macro-props';
import { LoadingQuarter } from './macro-states';
import { Unanswered } from './unanswered';
import { useAroundView } from './use-around-view';

/** A quarter on a Confluence page: as it is now, for whoever may browse its project. */
export const QuarterMacro = (props: MacroProps) => {
  const { quarter, view } = props.config;
  useEffect(() => {
    fetchPageView(view);
  }, [view]);
  const answer = useRpc('macro.view', { quarter, view: factsView(view) });
  const { frame, foot } = useAroundView(props, answer.data);
  const nameOf = useNamesInView(quarter, answer.data?.shown);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  return (
    <Suspense fallback={<LoadingQuarter />}>
      <PageViewFrame view={answer.data.shown} nameOf={nameOf} {...frame} />
      {foot}
    </Suspense>
  );
};
