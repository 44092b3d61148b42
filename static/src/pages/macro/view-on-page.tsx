import { Suspense } from 'react';
import { PageViewFrame } from '../../components/page-views/page-view-frame';
import { useNamesInView } from '../../components/page-views/use-names-in-view';
import { useRpc } from '../../rpc/use-rpc';
import type { MacroProps } from './macro-props';
import { LoadingQuarter } from './macro-states';
import { Unanswered } from './unanswered';
import { useAroundView } from './use-around-view';

/** A view of a quarter on a Confluence page, as the quarter is now. */
export const ViewOnPage = (props: MacroProps) => {
  const { quarter, view } = props.config;
  const answer = useRpc('macro.view', { quarter, view });
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
