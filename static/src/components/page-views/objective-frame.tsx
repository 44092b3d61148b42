import { useMemo } from 'react';
import type { ObjectiveOfPage } from '#domain/views/page/page-view';
import { objectivesCount } from '#domain/views/objectives/objectives-count';
import { useContainerWidth } from '../../ui/use-container-width';
import { localDay } from '../../ui/local-day';
import { boardSheet } from '../draft/board-sheet';
import { BOARD_WIDTH } from '../draft/board-width';
import type { CardStates } from '../draft/card-standing';
import { DraftBoard } from '../draft/draft-board';
import { DraftWeekList } from '../draft/draft-week-list';
import { unplacedCount } from '../draft/unplaced-count';
import { EmptyFrame } from '../macro-frame/macro-frame';
import type { CardsShown } from '../objectives/card-chips';
import { ObjectiveSection } from '../objectives/objective-section';
import { PageFrame, type PageViewProps } from './page-frame';
import { pageViewWords } from './words/page-view-words';
import styles from './objective-frame.module.css';

interface ObjectiveFrameProps extends Omit<PageViewProps<ObjectiveOfPage>, 'nameOf'> {
  readonly states: CardStates;
  readonly onOpen?: CardsShown['onOpen'];
  /** Nobody has chosen one. */
  readonly isOpen: boolean;
}

const SHOWN = { scores: false, skills: false, needs: false };

/** One objective: what hangs on it, and its weeks. */
export const ObjectiveFrame = ({ view, today, states, onOpen, isOpen, act }: ObjectiveFrameProps) => {
  const { draft, thread } = view;
  const [box, width] = useContainerWidth<HTMLDivElement>();
  const acts = useMemo(() => onOpen && { onOpen }, [onOpen]);
  const shown = useMemo(() => ({ states, onOpen }), [states, onOpen]);
  const sheet = useMemo(
    () => boardSheet(width ?? BOARD_WIDTH, draft.weeks, 'compact', SHOWN),
    [width, draft.weeks],
  );
  const [objective] = thread.objectives;
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const done = cards.filter((card) => card.done || states.get(card.id)?.state?.category === 'done').length;
  if (objective === undefined || isOpen) {
    return (
      <PageFrame name="objective" shown={thread} act={act}>
        <EmptyFrame>{isOpen ? pageViewWords.chooseOne : pageViewWords.gone}</EmptyFrame>
      </PageFrame>
    );
  }
  return (
    <PageFrame
      name="objective"
      shown={thread}
      act={act}
      foot={[pageViewWords.objectiveCards(objectivesCount(thread).cards, done), pageViewWords.follows]}
    >
      <ObjectiveSection objective={objective} plan={thread} today={localDay(today)} shown={shown} />
      <div ref={box} className={styles['weeks']}>
        {width === null || unplacedCount(draft) === cards.length ? null : width >= BOARD_WIDTH ? (
          <DraftBoard
            draft={draft}
            sheet={sheet}
            today={today}
            states={states}
            {...(acts === undefined ? {} : { acts })}
          />
        ) : (
          <DraftWeekList
            draft={draft}
            today={today}
            states={states}
            {...(onOpen === undefined ? {} : { onOpen })}
          />
        )}
      </div>
    </PageFrame>
  );
};
