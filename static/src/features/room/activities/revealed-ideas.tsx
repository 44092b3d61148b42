import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { isShownBy } from '#domain/sealed/silent-card/silent-card';
import type { Milestone } from '#domain/entities/milestones/milestone/milestone';
import { hypothesisGroups } from '#domain/views/sessions/hypothesis-groups';
import type { Quarter } from '#domain/quarter/quarter';
import { CodeLabel } from '../../../components/code-label';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { ideationWords } from '../words/ideation-words';
import styles from './revealed-ideas.module.css';

/** What was written in silence in #2, once it is shown. */
const revealed = ({ milestones, writingRounds }: Quarter): readonly Milestone[] => {
  const rounds = writingRounds.filter(
    ({ activity, state }) => activity === 's2.ideation' && state === 'revealed',
  );
  return milestones.filter(({ id }) => rounds.some((round) => isShownBy(round.id, id)));
};

const ideasUnder = createSelector((quarter) => {
  const cards = revealed(quarter);
  const groups = hypothesisGroups(quarter).map(({ objective, hypotheses }) => ({
    objective,
    hypotheses: hypotheses.map(({ id, code, text }) => ({
      id,
      code,
      text,
      cards: cards.filter(({ hypothesisIds }) => hypothesisIds[0] === id),
    })),
  }));
  const placed = new Set(groups.flatMap(({ hypotheses }) => hypotheses.flatMap((one) => one.cards)));
  return { count: cards.length, groups, loose: cards.filter((card) => !placed.has(card)) };
});

const Cards = ({ cards }: { readonly cards: readonly Milestone[] }) => {
  const nameOf = usePersonName();
  if (cards.length === 0) return <p className={styles['quiet']}>{ideationWords.noneHere}</p>;
  return (
    <ul className={styles['cards']}>
      {cards.map(({ id, title, by }) => (
        <li key={id} className={styles['card']}>
          <bdi>{title}</bdi>
          {by !== undefined && <span className={styles['quiet']}>{ideationWords.by(nameOf(by))}</span>}
        </li>
      ))}
    </ul>
  );
};

/** All cards of the silence under what they would prove or disprove. */
export const RevealedIdeas = () => {
  const { count, groups, loose } = useQuarter(ideasUnder);
  return (
    <section className={styles['all']} aria-label={ideationWords.revealed(count)}>
      <div>
        <Heading level={2}>{ideationWords.revealed(count)}</Heading>
        <p className={styles['quiet']}>{ideationWords.revealedHow}</p>
      </div>
      {groups.map(({ objective, hypotheses }) => (
        <section key={objective?.id ?? ''} className={styles['group']}>
          <h3 className={styles['objective']}>
            {objective !== null && <CodeLabel code={objective.code} />}
            <bdi>{objective?.title ?? ideationWords.loose}</bdi>
          </h3>
          {hypotheses.map(({ id, text, cards }) => (
            <section key={id} className={styles['hypothesis']} aria-label={text}>
              <h4 className={styles['belief']}>
                <LightbulbIcon label="" size="small" />
                <bdi>{text}</bdi>
                <span className={styles['quiet']}>{ideationWords.cards(cards.length)}</span>
              </h4>
              <Cards cards={cards} />
            </section>
          ))}
        </section>
      ))}
      {loose.length > 0 && (
        <section className={styles['group']} aria-label={ideationWords.noHypothesis}>
          <h3 className={styles['objective']}>{ideationWords.noHypothesis}</h3>
          <Cards cards={loose} />
        </section>
      )}
    </section>
  );
};
