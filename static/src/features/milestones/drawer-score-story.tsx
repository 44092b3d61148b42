import { lazy, Suspense, useMemo } from 'react';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { scoreStories } from '#domain/views/sessions/score-story';
import { scoreStoryWords } from '../../components/score-story/words/score-story-words';
import { createSelector } from '../../sync/create-selector';
import { useQuarter } from '../../sync/quarter-context';
import { DrawerSection } from './drawer-section';

// Most cards were scored by nobody yet.
const ScoreStories = lazy(async () => ({
  default: (await import('../../components/score-story/score-stories')).ScoreStories,
}));

/** How the team came to the scores of a card, once a round about it is revealed. */
export const DrawerScoreStory = ({ milestone }: { readonly milestone: Milestone }) => {
  const select = useMemo(() => createSelector((quarter) => scoreStories(quarter, milestone)), [milestone]);
  const stories = useQuarter(select);
  if (stories.length === 0) return null;
  return (
    <DrawerSection title={scoreStoryWords.title}>
      <Suspense fallback={null}>
        <ScoreStories stories={stories} />
      </Suspense>
    </DrawerSection>
  );
};
