import ObjectiveIcon from '@atlaskit/icon/core/objective';
import Lozenge from '@atlaskit/lozenge';
import { memo } from 'react';
import type { Day } from '#domain/kernel/day';
import type { ShownObjective } from '#domain/views/objectives/objectives-view';
import { FindingLine } from '../../ui/finding-line';
import { CodeLabel } from '../code-label';
import { NickTag } from '../nick-tag';
import { CardChips, type CardsShown } from './card-chips';
import { HypothesisItem } from './hypothesis-item';
import { KeyResultItem } from './key-result-item';
import { shownObjectivesWords } from './words/shown-objectives-words';
import styles from './shown-objectives.module.css';

/** What it is for: short as tags beside the title, in full below it. */
const servedBy = ({ serves, servesVision }: ShownObjective): readonly string[] => [
  ...serves.map(({ code }) => code),
  ...(servesVision ? [shownObjectivesWords.vision] : []),
];

interface ObjectiveSectionProps {
  readonly objective: ShownObjective;
  readonly plan: { readonly startDate: Day; readonly weeks: number };
  readonly today: Day;
  readonly shown: CardsShown;
}

/** An objective with the thread that hangs on it. */
export const ObjectiveSection = memo(({ objective, plan, today, shown }: ObjectiveSectionProps) => {
  const { code, title, isOut, serves, keyResults, hypotheses, cards } = objective;
  const tags = servedBy(objective);
  return (
    <section className={styles['objective']} aria-label={title}>
      <div className={styles['head']}>
        <span className={styles['headIcon']}>
          <ObjectiveIcon label={shownObjectivesWords.objective} />
        </span>
        <h3 className={styles['title']}>
          <CodeLabel code={code} /> <bdi>{title}</bdi>
        </h3>
        <span className={styles['tags']}>
          {isOut && <Lozenge>{shownObjectivesWords.isOut}</Lozenge>}
          {tags.map((tag) => (
            <NickTag key={tag} nick={tag} />
          ))}
        </span>
        <div className={styles['serves']}>
          {tags.length === 0 ? (
            <FindingLine severity="warn">{shownObjectivesWords.servesNothing}</FindingLine>
          ) : (
            shownObjectivesWords.serves(
              serves.map((company) => company.title),
              objective.servesVision,
            )
          )}
        </div>
      </div>
      <div className={styles['thread']}>
        {keyResults.length === 0 ? (
          <FindingLine severity="warn">{shownObjectivesWords.noKeyResult}</FindingLine>
        ) : (
          <ul className={styles['keyResults']} aria-label={shownObjectivesWords.keyResultsOf(code)}>
            {keyResults.map((keyResult) => (
              <KeyResultItem
                key={keyResult.id}
                keyResult={keyResult}
                plan={plan}
                today={today}
                shown={shown}
              />
            ))}
          </ul>
        )}
        {hypotheses.length > 0 && (
          <ul className={styles['beliefs']} aria-label={shownObjectivesWords.looseHypothesesOf(code)}>
            {hypotheses.map((hypothesis) => (
              <HypothesisItem key={hypothesis.id} hypothesis={hypothesis} shown={shown} />
            ))}
          </ul>
        )}
        {cards.length > 0 && (
          <CardChips label={shownObjectivesWords.furtherCardsOf(code)} cards={cards} {...shown} />
        )}
      </div>
    </section>
  );
});
ObjectiveSection.displayName = 'ObjectiveSection';
