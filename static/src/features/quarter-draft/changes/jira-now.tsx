import { DriftMark } from '../../../components/drift/drift-mark';
import type { DraftCard } from '#domain/views/draft/draft-view';
import type { IssueState } from '../../../components/use-issue-states';
import { agreedWords } from '../words/agreed-words';
import styles from './changes.module.css';

interface JiraNowProps {
  readonly cards: readonly DraftCard[];
  readonly states: ReadonlyMap<string, IssueState>;
  /** The present week. */
  readonly week: number;
}

/** Where work items stand, as far as this viewer may know it: those that should have ended by now, and how many are done. */
export const JiraNow = ({ cards, states, week }: JiraNowProps) => {
  const known = cards.flatMap((card) => {
    const state = states.get(card.id)?.state ?? null;
    return state === null || card.endWeek === null ? [] : [{ card, state, endWeek: card.endWeek }];
  });
  if (known.length === 0) return null;
  const done = known.filter(({ state }) => state.category === 'done');
  const open = known.filter(({ state, endWeek }) => state.category !== 'done' && endWeek <= week);
  return (
    <section className={styles['driftWeek']}>
      <h3 className={styles['day']}>{agreedWords.now}</h3>
      <ul className={styles['plain']}>
        {open.map(({ card, state, endWeek }) => (
          <li key={card.id} className={styles['drift']}>
            <DriftMark kind="jira">{agreedWords.jira}</DriftMark>
            <span>
              <strong dir="auto">{card.title}</strong> {agreedWords.plannedUntil(state.statusName, endWeek)}
            </span>
          </li>
        ))}
        <li className={styles['drift']}>
          <DriftMark kind="jira">{agreedWords.jira}</DriftMark>
          <span>{agreedWords.doneOnly(done.length)}</span>
        </li>
      </ul>
    </section>
  );
};
