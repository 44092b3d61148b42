import { useMemo, type ReactNode } from 'react';
import type { MacroConfig } from '#domain/views/page/macro-config';
import { objectivesCount } from '#domain/views/objectives/objectives-count';
import type { ObjectivesView } from '#domain/views/objectives/objectives-view';
import { localDay } from '../../ui/local-day';
import { EmptyFrame, MacroFrame } from '../macro-frame/macro-frame';
import { macroFrameWords } from '../macro-frame/words/macro-frame-words';
import { CardChips, type CardsShown } from './card-chips';
import { HypothesisItem } from './hypothesis-item';
import { ObjectiveSection } from './objective-section';
import { shownObjectivesWords } from './words/shown-objectives-words';
import styles from './shown-objectives.module.css';

const Loose = ({ loose, shown }: Pick<ObjectivesView, 'loose'> & { readonly shown: CardsShown }) => (
  <section className={styles['objective']} aria-label={shownObjectivesWords.loose}>
    <div className={styles['head']}>
      <h3 className={styles['title']}>{shownObjectivesWords.loose}</h3>
    </div>
    {loose.hypotheses.length > 0 && (
      <ul className={styles['beliefs']} aria-label={shownObjectivesWords.looseHypotheses}>
        {loose.hypotheses.map((hypothesis) => (
          <HypothesisItem key={hypothesis.id} hypothesis={hypothesis} shown={shown} />
        ))}
      </ul>
    )}
    {loose.cards.length > 0 && (
      <CardChips label={shownObjectivesWords.looseCards} cards={loose.cards} {...shown} />
    )}
  </section>
);

interface ObjectivesFrameProps extends CardsShown {
  /** The part of it that the page shows. */
  readonly view: ObjectivesView;
  readonly config: MacroConfig;
  readonly today: Date;
  /** At the end of the heading line. */
  readonly act?: ReactNode;
}

/** What a quarter agreed on, with its heading line and its numbers below. */
export const ObjectivesFrame = ({
  view,
  config: { objectives: chosen },
  today,
  states,
  onOpen,
  act,
}: ObjectivesFrameProps) => {
  const count = useMemo(() => objectivesCount(view), [view]);
  const shown = useMemo(() => ({ states, onOpen }), [states, onOpen]);
  const { objectives, loose } = view;
  const hasLoose = loose.hypotheses.length + loose.cards.length > 0;
  return (
    <MacroFrame shown={view} what={shownObjectivesWords.revision(view.seq)} act={act}>
      {objectives.length === 0 && !hasLoose ? (
        <EmptyFrame>
          {chosen.length > 0 ? macroFrameWords.noneOfChosen : shownObjectivesWords.empty}
        </EmptyFrame>
      ) : (
        <>
          {objectives.map((objective) => (
            <ObjectiveSection
              key={objective.id}
              objective={objective}
              plan={view}
              today={localDay(today)}
              shown={shown}
            />
          ))}
          {hasLoose && <Loose loose={loose} shown={shown} />}
          <div className={styles['foot']}>
            <span>{shownObjectivesWords.counts(count)}</span>
            <span>{shownObjectivesWords.verdicts(count)}</span>
          </div>
        </>
      )}
    </MacroFrame>
  );
};
