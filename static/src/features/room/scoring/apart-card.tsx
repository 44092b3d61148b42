import Button from '@atlaskit/button/new';
import { endsOf, voices } from '#domain/views/sessions/score-tally';
import type { End } from '#domain/entities/scoring/score-round/score-round';
import type { CardCourse } from '#domain/views/sessions/score-course';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { useDecide } from '../../../components/use-decide';
import { usePersonName } from '../../../sync/use-person-name';
import { LargeCard } from '../qualify/large-card';
import { BarActs } from '../room-bar-slots';
import { Task } from '../room-layout';
import { scoreWords } from '../words/score-words';
import { Distribution } from './distribution';
import { EndPanel } from './end-panel';
import { PeopleLine } from './people-line';
import { StepButtons } from './step-buttons';
import { useWriteDown } from './use-write-down';
import styles from './apart-card.module.css';

interface ApartProps {
  readonly shown: ShortlistedCard;
  readonly course: CardCourse;
  readonly leads: boolean;
  /** The next card that is still to be heard; null: all were. */
  readonly onNext: (() => void) | null;
  /** Which one that is, and of how many. */
  readonly next: readonly [at: number, of: number];
  /** So many cards would be voted on once more together. */
  readonly count: number;
  readonly onAgain: () => void;
}

const ENDS: readonly End[] = ['small', 'large'];

/** S against L: both ends say why, and only then the team votes once more (S3-5). */
export const ApartCard = ({ shown, course, leads, onNext, next, count, onAgain }: ApartProps) => {
  const decide = useDecide();
  const nameOf = usePersonName();
  const write = useWriteDown('effort');
  const last = course.held.at(-1);
  if (last === undefined) return null;
  const { round, tally } = last;
  const ends = endsOf(tally);
  const turn = ENDS.find((end) => !course.heard.includes(end));
  const hear = (end: End): void =>
    void decide({ kind: 'scoreRound.hear', round: round.id, card: course.card, end });
  const speaker = (end: End): string => ends[end].map(nameOf).toSorted((a, b) => a.localeCompare(b))[0] ?? '';
  return (
    <>
      <LargeCard {...shown} />
      <Task ask={scoreWords.apartTitle} how={scoreWords.apartHow} />
      <PeopleLine tally={tally} />
      <Distribution scale="effort" tally={tally} label={scoreWords.who(shown.card.title)} />
      <div className={styles['ends']}>
        {ENDS.map((end) => (
          <EndPanel
            key={end}
            end={end}
            members={ends[end]}
            becauses={tally.becauses.filter(({ member }) => ends[end].includes(member))}
            isHeard={course.heard.includes(end)}
            isNext={end === turn}
            onSkip={leads ? () => hear(end) : null}
          />
        ))}
      </div>
      <div className={styles['down']}>
        <span>
          <strong>{scoreWords.whatDown}</strong>
          <span className={styles['quiet']}>
            {course.suggested === null
              ? scoreWords.hearFirst
              : scoreWords.middle(course.suggested, voices(tally))}
          </span>
        </span>
        {leads && course.suggested !== null && (
          <StepButtons
            scale="effort"
            label={scoreWords.pick(shown.card.title)}
            onWrite={(value) => write([{ course, value, isUncertain: false }])}
          />
        )}
      </div>
      {leads && (
        <BarActs>
          {turn !== undefined && (
            <Button appearance="primary" onClick={() => hear(turn)}>
              {scoreWords.spoke(speaker(turn))}
            </Button>
          )}
          {turn === undefined && onNext !== null && (
            <Button appearance="primary" onClick={onNext}>
              {scoreWords.nextApart(...next)}
            </Button>
          )}
          {turn === undefined && onNext === null && (
            <Button appearance="primary" onClick={onAgain}>
              {scoreWords.voteAgain(count)}
            </Button>
          )}
        </BarActs>
      )}
    </>
  );
};
