import { factsView } from '#domain/views/page/macro-config';
import { useNamesInView } from '../../components/page-views/use-names-in-view';
import { useRpc } from '../../rpc/use-rpc';
import type { MacroProps } from './macro-props';
import { NewsNote } from './news-note';
import { ShownQuarter } from './shown-quarter';
import { Unanswered } from './unanswered';
import { revisionOf } from './revision-of';
import { useAroundView } from './use-around-view';
import { useNews } from './use-news';

/** A view that follows the quarter. What happens while somebody reads it is told, and shown once they ask for it. */
export const LiveMacro = (props: MacroProps) => {
  const { quarter, view } = props.config;
  const answer = useRpc('macro.view', { quarter, view: factsView(view) });
  const around = useAroundView(props, answer.data);
  const nameOf = useNamesInView(quarter, answer.data?.shown);
  const revision = answer.data === undefined ? undefined : revisionOf(answer.data.shown);
  const news = useNews(quarter, view, revision);
  if (answer.data === undefined) return <Unanswered answer={answer} />;
  const note =
    news === null ? null : (
      <NewsNote
        news={news}
        isLoading={answer.isFetching}
        onShow={() => {
          void answer.refetch();
        }}
      />
    );
  return (
    <ShownQuarter
      view={answer.data.shown}
      nameOf={nameOf}
      standing={note === null ? null : { mark: null, note }}
      around={around}
    />
  );
};
