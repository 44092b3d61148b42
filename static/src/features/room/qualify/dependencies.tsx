import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import { dependenciesOf } from '#domain/entities/milestones/dependency/dependency-graph';
import type { DependencySource } from '#domain/entities/milestones/dependency/dependency';
import { shortlistOf, type ShortlistedCard } from '#domain/views/sessions/shortlist';
import { waitingAnswer, type WaitingAnswer } from '#domain/views/sessions/waiting-answers';
import { ScoreChip } from '../../../components/score-chip';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { TextButton } from '../../../ui/text-button';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { qualifyWords } from '../words/qualify-words';
import { waitingWords } from '../words/waiting-words';
import { CardPager } from './card-pager';
import { LargeCard } from './large-card';
import { ShortlistRail } from './shortlist-rail';
import { SpokenText } from './spoken-text';
import { useTurnedCard } from './use-turned-card';
import { WaitingLines } from './waiting-lines';
import styles from './dependencies.module.css';

interface Asked {
  readonly id: string;
  readonly answer: WaitingAnswer;
  readonly sources: readonly DependencySource[];
}

const selectList = createSelector((quarter) => {
  const list = shortlistOf(quarter);
  return {
    list,
    asked: list.cards.map(({ card }): Asked => ({
      id: card.id,
      answer: waitingAnswer(quarter, card),
      sources: dependenciesOf(quarter, card.id).map(({ source }) => source),
    })),
  };
});

const ALOUD = (Object.keys(waitingWords.sources) as readonly DependencySource[]).filter(
  (source) => source !== 'other',
);

/** The partners that teams forget, each ticked once a line of the card names it. */
const Aloud = ({ sources }: Pick<Asked, 'sources'>) => (
  <SidePanel title={waitingWords.aloud}>
    <ul className={styles['aloud']}>
      {ALOUD.map((source) => {
        const isNamed = sources.includes(source);
        return (
          <li key={source} className={isNamed ? styles['named'] : ''}>
            <span className={styles['tick']}>
              {isNamed && <CheckIcon label={waitingWords.named} size="small" />}
            </span>
            {waitingWords.sources[source]}
          </li>
        );
      })}
    </ul>
  </SidePanel>
);

const useNothing = () => {
  const decide = useDecide();
  return ({ card: { id, dependenciesNone } }: ShortlistedCard): void => {
    decide({
      kind: 'milestone.edit',
      target: id,
      changes: { dependenciesNone: !dependenciesNone },
      was: { dependenciesNone },
    });
  };
};

/** #3, dependencies: what others must do first, as it is said and line by line; nothing is an answer (S3-7). */
export const Dependencies = (props: ActivityProps) => {
  const { session, activity, place, leads, isNow, onNext, nextLabel } = props;
  const may = useMay();
  const { list, asked } = useQuarter(selectList);
  const turned = useTurnedCard(props, list.cards);
  const answerNothing = useNothing();
  const { shown, next, at, of } = turned;
  const { answer, sources } = asked[at] ?? { answer: 'unasked', sources: [] };
  const { ask, how } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout
        rail={
          <ShortlistRail
            {...list}
            turned={turned}
            progress={waitingWords.progress(asked.filter((one) => one.answer !== 'unasked').length, of)}
            stateOf={(_card, index) => {
              const one = asked[index];
              if (one === undefined) return '';
              return one.answer === 'lines' ? String(one.sources.length) : waitingWords.states[one.answer];
            }}
          />
        }
        side={
          <>
            <Aloud sources={sources} />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={ask} how={how} />
        {shown === undefined ? (
          <FindingLine severity="info">{qualifyWords.none}</FindingLine>
        ) : (
          <>
            <LargeCard
              {...shown}
              aside={
                <span className={styles['scores']}>
                  <ScoreChip
                    scale="effort"
                    value={shown.card.effort}
                    isUncertain={shown.card.effortUncertain}
                  />
                  <ScoreChip scale="business" value={shown.card.businessValue} />
                  <ScoreChip scale="ux" value={shown.card.uxValue} />
                </span>
              }
            />
            {may.write ? (
              <SpokenText key={shown.card.id} card={shown.card} />
            ) : (
              shown.card.dependenciesText !== '' && <p dir="auto">{shown.card.dependenciesText}</p>
            )}
            {answer === 'unasked' && <p className={styles['quiet']}>{waitingWords.unasked}</p>}
            {answer === 'none' && (
              <p className={styles['none']}>
                <FindingLine severity="info">{waitingWords.dependsOnNothing}</FindingLine>
                {may.write && (
                  <TextButton onClick={() => answerNothing(shown)}>{waitingWords.takeBack}</TextButton>
                )}
              </p>
            )}
            <WaitingLines key={`lines ${shown.card.id}`} card={shown.card} isReadOnly={!may.write} />
          </>
        )}
      </RoomLayout>
      <CardPager turned={turned} timer={isNow ? place.timer : null} />
      <BarActs>
        {may.write && shown !== undefined && (answer === 'unasked' || answer === 'text') && (
          <Button onClick={() => answerNothing(shown)}>{waitingWords.nothing}</Button>
        )}
        {leads && (
          <Button appearance="primary" onClick={next === undefined ? onNext : turned.on}>
            {next === undefined ? nextLabel : qualifyWords.nextCard}
          </Button>
        )}
      </BarActs>
    </>
  );
};
