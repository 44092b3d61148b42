import type { ScoredCard, ScoresView } from '#domain/views/page/scores-view';
import type { ToldRound } from '#domain/views/sessions/score-story';
import { FindingLine } from '../../ui/finding-line';
import { ScoreChip } from '../score-chip';
import { TypeMark } from '../type-mark';
import { PageFrame, type PageViewProps } from './page-frame';
import { PayoffPicture } from './payoff-picture';
import { heldText, SessionNote } from './session-note';
import { pageViewWords } from './words/page-view-words';
import styles from './scores-frame.module.css';

const roundText = ({ chosen, reasons }: ToldRound): string =>
  [
    chosen.map(({ value, count }) => pageViewWords.chosen(pageViewWords.choice(value), count)).join(', '),
    ...reasons.map(({ value, text }) => `${pageViewWords.choice(value)}: ${text}`),
  ]
    .filter((part) => part !== '')
    .join('; ');

const Story = ({ card: { stories } }: { readonly card: ScoredCard }) => (
  <ul className={styles['plain']}>
    {stories.map(({ scale, rounds }) => (
      <li key={scale} dir="auto">
        <span className={styles['subtle']}>{pageViewWords.scales[scale]}</span>{' '}
        {rounds.map(roundText).join(pageViewWords.then)}
      </li>
    ))}
  </ul>
);

const Cards = ({ cards }: { readonly cards: readonly ScoredCard[] }) => (
  <section aria-label={pageViewWords.scoresTitle} className={styles['cards']}>
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{pageViewWords.milestone}</th>
          <th scope="col" className={styles['score']}>
            {pageViewWords.effort}
          </th>
          <th scope="col" className={styles['score']}>
            {pageViewWords.business}
          </th>
          <th scope="col" className={styles['score']}>
            {pageViewWords.ux}
          </th>
          <th scope="col" className={styles['story']}>
            {pageViewWords.story}
          </th>
        </tr>
      </thead>
      <tbody>
        {cards.map((card) => (
          <tr key={card.id}>
            <td>
              <span className={styles['title']}>
                <TypeMark type={card.type} size="small" />
                <bdi>{card.title}</bdi>
              </span>
            </td>
            <td>
              <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} />
            </td>
            <td>
              <ScoreChip scale="business" value={card.businessValue} />
            </td>
            <td>
              <ScoreChip scale="ux" value={card.uxValue} />
            </td>
            <td className={styles['story']}>
              <Story card={card} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Sizes = ({ view: { sizes } }: { readonly view: ScoresView }) => (
  <section aria-label={pageViewWords.sizes}>
    <h3 className={styles['head']}>{pageViewWords.sizes}</h3>
    {sizes.length === 0 ? (
      <p className={styles['subtle']}>{pageViewWords.noSizes}</p>
    ) : (
      <dl className={styles['sizes']}>
        {sizes.map(({ id, meaning, examples }) => (
          <div key={id} className={styles['size']}>
            <dt className={styles['letter']}>{id}</dt>
            <dd dir="auto">
              {meaning}
              {examples.length > 0 && (
                <span className={styles['like']}>
                  {pageViewWords.like(examples.map((one) => `“${one}”`).join(', '))}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

const Skills = ({ view: { skills }, nameOf }: Pick<PageViewProps<ScoresView>, 'view' | 'nameOf'>) => (
  <section aria-label={pageViewWords.skills}>
    <h3 className={styles['head']}>{pageViewWords.skills}</h3>
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{pageViewWords.skill}</th>
          <th scope="col" className={styles['score']}>
            {pageViewWords.cards}
          </th>
          <th scope="col">{pageViewWords.peopleHead}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ skill, holders, cards }) => {
          const names = holders.flatMap((id) => nameOf(id)?.split(' ')[0] ?? []);
          // Whoever may not be named is counted.
          const who =
            names.length === holders.length ? names.join(', ') : pageViewWords.people(holders.length);
          return (
            <tr key={skill}>
              <td dir="auto">{skill}</td>
              <td>{cards}</td>
              <td>
                {holders.length > 1 ? (
                  who
                ) : (
                  <FindingLine severity="warn">
                    {holders.length === 0 ? pageViewWords.nobody : pageViewWords.alone(who)}
                  </FindingLine>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);

/** What session #3 left: payoff as a picture, what sizes mean, who is alone with a skill, and how each score came about. */
export const ScoresFrame = ({ view, nameOf, act }: PageViewProps<ScoresView>) => {
  const { session, cards, scored, of, skills } = view;
  const people = session.people === 0 ? '' : `, ${pageViewWords.people(session.people)}`;
  return (
    <PageFrame
      name="session3"
      shown={view}
      act={act}
      foot={[`${pageViewWords.scored(scored, of)}${people}`, heldText(session)]}
    >
      <SessionNote
        number="3"
        session={session}
        nothing={cards.length === 0 ? pageViewWords.noCards : undefined}
      />
      {cards.length > 0 && (
        <>
          <div className={styles['halves']}>
            <section aria-label={pageViewWords.payoff} className={styles['half']}>
              <h3 className={styles['head']}>{pageViewWords.payoff}</h3>
              <PayoffPicture cards={cards} />
            </section>
            <div className={styles['half']}>
              <Sizes view={view} />
              {skills.length > 0 && <Skills view={view} nameOf={nameOf} />}
            </div>
          </div>
          <Cards cards={cards} />
        </>
      )}
    </PageFrame>
  );
};
