import type { Scenario } from '#domain/entities/plan/scenario/scenario';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import { TypeMark } from '../../../components/type-mark';
import { Heading } from '../../../ui/heading';
import { scenariosWords } from '../words/scenarios-words';
import views from '../views.module.css';
import styles from './scenarios.module.css';

interface WhatMovesProps {
  readonly quarter: Quarter;
  readonly scenario: Scenario;
  readonly numbers: ReadonlyMap<string, number>;
}

/** What a scenario would move, by the numbers of the boards above. */
export const WhatMoves = ({ quarter, scenario, numbers }: WhatMovesProps) => {
  const moves = scenario.moves.flatMap((move) => {
    const card = findById(quarter.milestones, move.card);
    return card === undefined ? [] : [{ move, card }];
  });
  return (
    <section aria-labelledby={`okra-moves-${scenario.id}`}>
      <Heading level={3} look="xsmall" id={`okra-moves-${scenario.id}`}>
        {scenariosWords.whatMoves} <span className={views['note']}>{scenariosWords.cards(moves.length)}</span>
      </Heading>
      {moves.length === 0 && <p className={views['note']}>{scenariosWords.nothingMoves}</p>}
      <ul className={styles['moves']}>
        {moves.map(({ move, card }) => {
          const now = findById(quarter.placements, card.id);
          return (
            <li key={card.id} className={styles['move']}>
              <span className={styles['number']}>{numbers.get(card.id)}</span>
              <TypeMark type={card.type} size="small" />
              <span>
                <strong dir="auto">{card.title}</strong>{' '}
                {scenariosWords.from(now?.startWeek ?? null, now?.endWeek ?? null)} {scenariosWords.arrow}{' '}
                {scenariosWords.from(move.startWeek, move.endWeek)}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
