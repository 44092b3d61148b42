import Button from '@atlaskit/button/new';
import type { ScoreScale } from '#domain/entities/scoring/score/score';
import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { LargeCard } from '../qualify/large-card';
import { CardRail } from '../card-rail';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { useRoundPeople } from '../use-round-people';
import { qualifyWords } from '../words/qualify-words';
import { scoreWords } from '../words/score-words';
import { CardChoiceForm } from './card-choice-form';
import { ContrastPanel } from './contrast-panel';
import { OwnPages } from './own-pages';
import { RevealChoices } from './reveal-choices';
import { RoundHand } from './round-hand';
import { BarActs } from '../room-bar-slots';
import { useOwnChoices } from './use-own-choices';
import { useOwnPages } from './use-own-pages';
import { useListed, useScorePass } from './use-score-pass';
import { ValueActs } from './value-acts';
import { ValueColumn } from './value-column';
import { wantedOf } from './write-down';
import styles from './scoring.module.css';

const VALUES = ['business', 'ux'] as const satisfies readonly ScoreScale[];

/** The people of the open round, and the reveal for whoever leads. */
const OpenRound = ({ round, leads }: { readonly round: ScoreRound; readonly leads: boolean }) => {
  const people = useRoundPeople(round);
  return (
    <>
      <RoundHand round={round} people={people} />
      {leads && round.state === 'open' && <RevealChoices round={round} people={people} />}
    </>
  );
};

/** #3, values: $ for the business, then hearts for people; each a silent pass whose middle is written down at once (S3-6). */
export const Values = ({ session, activity, place, leads, onNext, nextLabel }: ActivityProps) => {
  const may = useMay();
  const business = useScorePass('business', place.runId);
  const ux = useScorePass('ux', place.runId);
  const isBusinessDone = business.first !== null && wantedOf(business.courses).length === 0;
  const current = ux.open !== null || (business.open === null && isBusinessDone) ? ux : business;
  const open = current.open;
  const own = useOwnChoices(open?.id ?? '');
  const choiceOf = (id: string) => own.find(({ card }) => card === id);
  const asked = open ?? current.first ?? business.first;
  const cards = useListed(asked?.cards ?? current.shortlist.map(({ card }) => card.id));
  const pages = useOwnPages(
    cards.map(({ card }) => card.id),
    (id) => open === null || choiceOf(id) !== undefined,
    open?.id ?? null,
  );
  const shown = cards[pages.at];
  const course = (scale: (typeof VALUES)[number], card: string) =>
    (scale === 'business' ? business : ux).courses.find((one) => one.card === card);
  const { ask, how } = sessionWords.activities[activity];
  const chosen = own.length;
  return (
    <>
      <RoomLayout
        rail={
          <CardRail
            title={scoreWords.list}
            cards={cards}
            current={pages.shown}
            progress={
              open === null
                ? scoreWords.settled(
                    current.courses.filter(({ stage }) => stage === 'settled').length,
                    cards.length,
                  )
                : scoreWords.chosen(chosen, cards.length)
            }
            markOf={({ id, businessValue, uxValue }) => {
              const choice = open === null ? undefined : choiceOf(id);
              return (
                <span className={styles['pair']}>
                  <span>
                    {business.open === null && businessValue !== null
                      ? scoreWords.symbol('business', businessValue)
                      : ''}
                  </span>
                  <span>
                    {choice !== undefined
                      ? scoreWords.symbol(current.scale, choice.value)
                      : ux.open === null && uxValue !== null
                        ? scoreWords.symbol('ux', uxValue)
                        : '–'}
                  </span>
                </span>
              );
            }}
            onShow={pages.show}
          />
        }
        side={
          <>
            <ContrastPanel
              cards={cards}
              scale={current.scale === 'ux' && ux.first !== null ? 'ux' : 'business'}
            />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task
          ask={ask}
          how={open === null && current.first !== null ? scoreWords.valuesHow(cards.length) : how}
          {...(open === null ? {} : { privacy: scoreWords.privacy })}
        />
        {shown === undefined ? (
          <FindingLine severity="info">{qualifyWords.none}</FindingLine>
        ) : (
          <div key={shown.card.id} className={styles['card']}>
            <LargeCard {...shown} />
            <div className={styles['values']}>
              {VALUES.map((scale) =>
                open !== null && open.scale === scale ? (
                  <div key={scale} className={styles['value']}>
                    <CardChoiceForm
                      round={open.id}
                      scale={scale}
                      card={shown.card.id}
                      own={choiceOf(shown.card.id)}
                      mayChoose={may.write}
                      isOpen={open.state === 'open'}
                      onChosen={pages.onward}
                    />
                  </div>
                ) : (
                  <ValueColumn
                    key={scale}
                    scale={scale}
                    card={shown.card}
                    course={course(scale, shown.card.id)}
                    mayWrite={leads && open === null}
                  />
                ),
              )}
            </div>
          </div>
        )}
        {open !== null && <OpenRound round={open} leads={leads} />}
      </RoomLayout>
      <OwnPages pages={pages} of={cards.length} />
      {leads && open === null && cards.length === 0 && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
      {leads && open === null && cards.length > 0 && (
        <ValueActs pass={current} isLast={current === ux} onNext={onNext} nextLabel={nextLabel} />
      )}
    </>
  );
};
