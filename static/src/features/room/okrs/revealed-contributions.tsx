import type { Contribution } from '#domain/entities/facilitation/contribution/contribution';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { companyWords } from '../words/company-words';
import { ideationWords } from '../words/ideation-words';
import { nickOf } from './nick-of';
import styles from '../activities/revealed-ideas.module.css';

/** Under the company objective that each serves; what serves none comes last. */
const ideasByCompany = createSelector(({ contributions, companyObjectives, writingRounds }) => {
  const rounds = new Set(
    writingRounds
      .filter(({ activity, state }) => activity === 's1.silent' && state === 'revealed')
      .map(({ id }) => id),
  );
  const cards = contributions.filter(({ roundId }) => roundId !== null && rounds.has(roundId));
  return {
    count: cards.length,
    groups: [
      ...companyObjectives.map((company) => ({
        id: company.id,
        nick: nickOf(company),
        cards: cards.filter(({ companyObjectiveId }) => companyObjectiveId === company.id),
      })),
      {
        id: '',
        nick: companyWords.without,
        cards: cards.filter(({ companyObjectiveId }) => companyObjectiveId === null),
      },
    ].filter((group) => group.cards.length > 0),
  };
});

const Card = ({ card: { text, by } }: { readonly card: Contribution }) => {
  const nameOf = usePersonName();
  return (
    <li className={styles['card']}>
      <bdi>{text}</bdi>
      {by !== undefined && <span className={styles['quiet']}>{ideationWords.by(nameOf(by))}</span>}
    </li>
  );
};

/** All cards of the silence under what they serve. */
export const RevealedContributions = () => {
  const { count, groups } = useQuarter(ideasByCompany);
  return (
    <section className={styles['all']} aria-label={ideationWords.revealed(count)}>
      <div>
        <Heading level={2}>{ideationWords.revealed(count)}</Heading>
        <p className={styles['quiet']}>{ideationWords.revealedHow}</p>
      </div>
      {groups.map(({ id, nick, cards }) => (
        <section key={id} className={styles['hypothesis']} aria-label={nick}>
          <h3 className={styles['objective']}>
            <bdi>{nick}</bdi>
          </h3>
          <ul className={styles['cards']}>
            {cards.map((card) => (
              <Card key={card.id} card={card} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
};
