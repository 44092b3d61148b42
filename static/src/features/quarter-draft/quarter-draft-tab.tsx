import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { useMay } from '../../sync/use-may';
import { useDecide } from '../../components/use-decide';
import { useIssueStates } from '../../components/use-issue-states';
import { hasDone } from '../../components/draft/card-standing';
import { BOARD_WIDTH } from '../../components/draft/board-width';
import type { BarActs } from '../../components/draft/draft-bar';
import { DraftBoard } from '../../components/draft/draft-board';
import { DraftLegend } from '../../components/draft/draft-legend';
import { DraftWeekList } from '../../components/draft/draft-week-list';
import { isPlaced } from '../../components/draft/pack-rows';
import { useDraftPlan } from '../../components/draft/use-draft-plan';
import { EmptyPanel } from '../../ui/empty-panel';
import { Heading } from '../../ui/heading';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { useContainerWidth } from '../../ui/use-container-width';
import { DraftConflicts } from './draft-conflicts';
import { DraftTray } from './draft-tray';
import { WeeksPanel } from './weeks-panel';
import { quarterDraftWords } from './words/quarter-draft-words';
import styles from './quarter-draft-tab.module.css';

/** From this width on the tray stands beside the board, else above it. */
const TRAY_WIDTH = 1240;

/** The quarter by week: what is placed, what waits in the tray, and conflicts in words. Always a draft. */
export const QuarterDraftTab = () => {
  const draft = useDraftPlan();
  const decide = useDecide();
  const may = useMay();
  const navigate = useNavigate();
  const { rows: states } = useIssueStates();
  const [selected, setSelected] = useState<string | null>(null);
  const [container, width] = useContainerWidth<HTMLDivElement>();
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const opened = cards.find(({ id }) => id === selected);
  // The same object as long as it does the same: bars that did not change are not drawn again.
  const acts = useMemo(
    (): BarActs => ({
      onOpen: ({ id }) => {
        setSelected(id);
      },
      onNudge: (card, by) => {
        if (!may.write || !isPlaced(card)) return;
        const startWeek = card.startWeek + by.start;
        const endWeek = card.endWeek + by.end;
        if (startWeek < 1 || endWeek > draft.weeks || endWeek < startWeek) return;
        decide({ kind: 'placement.place', milestone: card.id, startWeek, endWeek });
      },
    }),
    [decide, draft.weeks, may.write],
  );

  if (cards.length === 0) {
    return (
      <div ref={container}>
        <EmptyPanel
          header={quarterDraftWords.emptyTitle}
          act={
            may.write && (
              <Button
                onClick={() => {
                  navigate(pathTo('milestones', { quarter: draft.quarterId }));
                }}
              >
                {quarterDraftWords.writeMilestones}
              </Button>
            )
          }
        >
          {quarterDraftWords.emptySentence}
        </EmptyPanel>
      </div>
    );
  }
  if (width === null) return <div ref={container} />;
  return (
    <div ref={container} className={[styles['page'], width >= TRAY_WIDTH ? styles['wide'] : ''].join(' ')}>
      <aside className={styles['tray']} aria-label={quarterDraftWords.trayLabel}>
        {opened !== undefined && (
          <WeeksPanel
            key={opened.id}
            card={opened}
            draft={draft}
            onClose={() => {
              setSelected(null);
            }}
          />
        )}
        <DraftTray cards={cards.filter((card) => !isPlaced(card))} selected={selected} onOpen={acts.onOpen} />
      </aside>
      <div className={styles['board']}>
        {width >= BOARD_WIDTH ? (
          <DraftBoard draft={draft} today={new Date()} states={states} acts={acts} selected={selected} />
        ) : (
          <DraftWeekList draft={draft} today={new Date()} states={states} onOpen={acts.onOpen} />
        )}
        <DraftLegend
          note={quarterDraftWords.title}
          scores={width >= BOARD_WIDTH}
          done={hasDone(draft, states)}
        />
      </div>
      <section className={styles['conflicts']} aria-labelledby="okra-conflicts">
        <Heading level={2} id="okra-conflicts">
          {quarterDraftWords.conflicts}
        </Heading>
        {draft.conflicts.length > 0 && <p className={styles['note']}>{quarterDraftWords.conflictsNote}</p>}
        <DraftConflicts conflicts={draft.conflicts} />
      </section>
    </div>
  );
};
