import type { ReactNode } from 'react';
import type { DraftCard } from '#domain/views/draft/draft-view';
import type { CardWeeks, DraftDifference } from '#domain/views/revisions/draft-difference';
import { ScoreChip } from '../../../components/score-chip';
import { TypeMark } from '../../../components/type-mark';
import { weekWords } from '../../../components/words/week-words';
import { changesWords } from '../words/changes-words';
import views from '../views.module.css';
import styles from './changes.module.css';

interface LineProps {
  readonly card: DraftCard;
  readonly children: ReactNode;
}

const Line = ({ card, children }: LineProps) => (
  <li className={styles['changed']}>
    <TypeMark type={card.type} size="small" />
    <span className={styles['said']}>
      <strong dir="auto">{card.title}</strong>
      <span className={views['note']}>{children}</span>
    </span>
  </li>
);

const weeks = ({ startWeek, endWeek }: CardWeeks): string => weekWords.weeks(startWeek, endWeek);

interface GroupProps {
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

const Group = ({ title, count, children }: GroupProps) =>
  count === 0 ? null : (
    <section>
      <h2 className={styles['day']}>
        {title} <span className={views['note']}>{count}</span>
      </h2>
      <ul className={styles['plain']}>{children}</ul>
    </section>
  );

const Scores = ({ card }: { readonly card: DraftCard }) => (
  <>
    <ScoreChip scale="effort" value={card.effort} quiet />
    <ScoreChip scale="business" value={card.businessValue} quiet />
    <ScoreChip scale="ux" value={card.uxValue} quiet />
  </>
);

/** What differs between two revisions of the draft, card by card. */
export const DifferenceList = ({ moved, added, parked, scored }: DraftDifference) => (
  <div>
    <Group title={changesWords.moved} count={moved.length}>
      {moved.map(({ card, was, now }) => (
        <Line key={card.id} card={card}>
          {weeks(was)} {changesWords.arrow} {weeks(now)}
        </Line>
      ))}
    </Group>
    <Group title={changesWords.added} count={added.length}>
      {added.map(({ card, now }) => (
        <Line key={card.id} card={card}>
          {weeks(now)}
        </Line>
      ))}
    </Group>
    <Group title={changesWords.parked} count={parked.length}>
      {parked.map(({ card, was }) => (
        <Line key={card.id} card={card}>
          {changesWords.wasIn(was.startWeek, was.endWeek)}
        </Line>
      ))}
    </Group>
    <Group title={changesWords.scored} count={scored.length}>
      {scored.map(({ card, was }) => (
        <Line key={card.id} card={card}>
          <Scores card={was} /> {changesWords.arrow} <Scores card={card} />
        </Line>
      ))}
    </Group>
  </div>
);
