import { DraftFrame } from '../../components/draft/draft-frame';
import { useRpc } from '../../rpc/use-rpc';
import type { MacroProps } from './macro-props';
import { Unanswered } from './unanswered';
import { useAroundView } from './use-around-view';

/** The quarter draft as a board or a table. */
export const DraftOnPage = (props: MacroProps) => {
  const answer = useRpc('macro.draft', { quarter: props.config.quarter });
  const { frame, foot } = useAroundView(props, answer.data);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  return (
    <>
      <DraftFrame draft={answer.data.draft} {...frame} />
      {foot}
    </>
  );
};
