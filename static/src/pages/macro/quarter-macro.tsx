import { useEffect } from 'react';
import { fetchPageView } from '../../components/page-views/page-view-frame';
import { FrozenMacro } from './frozen-macro';
import { LiveMacro } from './live-macro';
import type { MacroProps } from './macro-props';

/** A quarter on a Confluence page, as it is now or as it was, for whoever may browse its project. */
export const QuarterMacro = (props: MacroProps) => {
  const { view, frozen } = props.config;
  useEffect(() => {
    fetchPageView(view);
  }, [view]);
  return frozen === undefined ? <LiveMacro {...props} /> : <FrozenMacro {...props} first={frozen} />;
};
