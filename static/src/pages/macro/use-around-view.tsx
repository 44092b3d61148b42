import type { ReactNode } from 'react';
import { useCardStates } from '../../components/draft/use-card-states';
import { showsStates } from '../../components/page-views/shows-states';
import type { Answer } from '../../rpc/call';
import type { MacroProps } from './macro-props';
import { OpenInJira } from './open-in-jira';
import { PageRelease } from './page-release';
import { useOpenCard } from './use-open-card';

export interface AroundView {
  /** What every view of a quarter on a page takes. */
  readonly frame: {
    readonly config: MacroProps['config'];
    readonly today: Date;
    readonly states: ReturnType<typeof useCardStates>;
    readonly onOpen: ReturnType<typeof useOpenCard>;
    readonly act: ReactNode;
  };
  /** What stands below it. */
  readonly foot: ReactNode;
}

/**
 * What is the same around every view of a quarter on a page; undefined: no answer is there yet.
 *
 * @param withStates whether it tells where work items stand now, which a view as it was does not
 */
export const useAroundView = (
  { config, siteUrl }: MacroProps,
  answer: Pick<Answer<'macro.view'>, 'projectKey' | 'exports'> | undefined,
  withStates = true,
): AroundView => {
  const { quarter } = config;
  const projectKey = answer?.projectKey ?? null;
  const states = useCardStates(quarter, withStates && answer !== undefined && showsStates(config.view));
  const onOpen = useOpenCard(quarter, projectKey);
  const exports = answer?.exports ?? null;
  return {
    frame: {
      config,
      today: new Date(),
      states,
      onOpen,
      act: <OpenInJira siteUrl={siteUrl} projectKey={projectKey} />,
    },
    foot: exports === null ? null : <PageRelease quarter={quarter} exports={exports} />,
  };
};
