import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import { MILESTONE_TYPES } from '#domain/entities/milestones/milestone/milestone';
import type { CandidatesView } from '#domain/views/page/candidates-view';
import { CodeLabel } from '../code-label';
import { TypeMark } from '../type-mark';
import { PageFrame, type PageViewProps } from './page-frame';
import { heldText, SessionNote } from './session-note';
import { pageViewWords } from './words/page-view-words';
import styles from './candidates-frame.module.css';

const Slots = ({ view: { objectives } }: { readonly view: CandidatesView }) => (
  <section aria-label={pageViewWords.slots} className={styles['slots']}>
    <h3 className={styles['head']}>{pageViewWords.slots}</h3>
    <ul className={styles['plain']}>
      {objectives.map(({ id, code, title, slot, votes }) => (
        <li key={id} className={styles['slot']}>
          <span>
            <CodeLabel code={code} /> <bdi>{title}</bdi>
          </span>
          <span className={styles['votes']}>
            {[
              ...(votes === null ? [] : [pageViewWords.votes(votes)]),
              slot === 'current' ? pageViewWords.thisQuarter : pageViewWords.nextQuarter,
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

/** What session #2 left: cards in their clusters, with types and votes, and which objectives have a slot. */
export const CandidatesFrame = ({ view, act }: PageViewProps<CandidatesView>) => {
  const { session, groups, objectives, noise } = view;
  const cards = groups.flatMap((group) => group.cards);
  const learning = cards.filter(({ type }) => type === 'signal_test' || type === 'spike').length;
  const hasSlots = objectives.some(({ slot, votes }) => slot === 'next' || votes !== null);
  return (
    <PageFrame
      name="session2"
      shown={view}
      act={act}
      foot={[pageViewWords.clusters(cards.length, groups.length, noise), heldText(session)]}
    >
      <SessionNote
        number="2"
        session={session}
        nothing={cards.length === 0 ? pageViewWords.noCards : undefined}
      />
      {cards.length > 0 && (
        <div className={styles['types']}>
          {MILESTONE_TYPES.map((type) => {
            const count = cards.filter((card) => card.type === type).length;
            return count === 0 ? null : (
              <span key={type} className={styles['type']}>
                <TypeMark type={type} size="small" label="" />
                {pageViewWords.counted(count, pageViewWords.types[type])}
              </span>
            );
          })}
          <span className={styles['subtle']}>{pageViewWords.learn(learning, cards.length)}</span>
        </div>
      )}
      {hasSlots && <Slots view={view} />}
      {cards.length > 0 && (
        <div className={styles['groups']}>
          {groups.map(({ id, title, hypothesis, cards: own }) => (
            <section key={id} className={styles['group']}>
              <h3 className={styles['title']} dir="auto">
                {title === '' ? pageViewWords.noCluster : title}
              </h3>
              {hypothesis !== '' && (
                <p className={styles['hypothesis']}>
                  <LightbulbIcon label="" size="small" />
                  <span dir="auto">{hypothesis}</span>
                </p>
              )}
              <ul className={styles['plain']}>
                {own.map((card) => (
                  <li key={card.id} className={styles['card']}>
                    <TypeMark type={card.type} size="small" />
                    <span className={styles['name']} dir="auto">
                      {card.title}
                      {!card.isOn && <span className={styles['off']}>{pageViewWords.offList}</span>}
                    </span>
                    {card.votes !== null && (
                      <span className={styles['votes']}>{pageViewWords.votes(card.votes)}</span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </PageFrame>
  );
};
