import { Suspense, useEffect } from 'react';
import { fetchObjectivesFrame, ObjectivesFrame } from '../../components/objectives/objectives-on-demand';
import { useRpc } from '../../rpc/use-rpc';
import type { MacroProps } from './macro-props';
import { LoadingQuarter } from './macro-states';
import { Unanswered } from './unanswered';
import { useAroundView } from './use-around-view';

/** Objectives and key results with the thread that hangs on them. */
export const ObjectivesOnPage = (props: MacroProps) => {
  useEffect(fetchObjectivesFrame, []);
  const answer = useRpc('macro.objectives', { quarter: props.config.quarter });
  const { frame, foot } = useAroundView(props, answer.data);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  return (
    <Suspense fallback={<LoadingQuarter />}>
      <ObjectivesFrame view={answer.data.view} {...frame} />
      {foot}
    </Suspense>
  );
};
