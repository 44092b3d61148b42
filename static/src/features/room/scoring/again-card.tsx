import Button from '@atlaskit/button/new';
import type { CardCourse } from '#domain/views/sessions/score-course';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { useSplit } from '../../../components/split/use-split';
import { useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { Heading } from '../../../ui/heading';
import { LargeCard } from '../qualify/large-card';
import { BarActs } from '../room-bar-slots';
import { Task } from '../room-layout';
import { scoreWords } from '../words/score-words';
import { Distribution } from './distribution';
import { PeopleLine } from './people-line';
import { StepButtons } from './step-buttons';
import { useWriteDown } from './use-write-down';
import styles from './apart-card.module.css';

interface AgainProps {
  readonly shown: ShortlistedCard;
  readonly course: CardCourse;
  readonly leads: boolean;
}

const Moved = ({ course: { moved } }: Pick<AgainProps, 'course'>) => {
  const nameOf = usePersonName();
  const isMember = useQuarterState((state) => state.me.member) !== null;
  if (!isMember) return null;
  return (
    <p className={styles['moved']}>
      {moved.length === 0
        ? scoreWords.nobodyMoved
        : scoreWords.sentence(
            moved.map(({ member, from, to }) =>
              scoreWords.moved(
                nameOf(member),
                scoreWords.spoken('effort', from),
                scoreWords.spoken('effort', to),
              ),
            ),
          )}
    </p>
  );
};

/** After the second vote: both rounds beside each other, who moved, and what is written down (S3-5). */
export const AgainCard = ({ shown, course, leads }: AgainProps) => {
  const write = useWriteDown('effort');
  const may = useMay();
  const [split, splitDialog] = useSplit();
  const { suggested, isUncertain, held } = course;
  return (
    <>
      <LargeCard {...shown} />
      <Task
        ask={isUncertain ? scoreWords.stillApart : scoreWords.closeTitle}
        how={isUncertain ? scoreWords.stillApartHow : ''}
      />
      <div className={styles['rounds']}>
        {held.slice(-2).map(({ round, tally }, at) => (
          <section key={round.id} className={styles['held']} aria-label={scoreWords.round(at + 1)}>
            <Heading level={3} look="xsmall">
              {scoreWords.round(at + 1)}
            </Heading>
            <PeopleLine tally={tally} />
            <Distribution
              scale="effort"
              tally={tally}
              label={scoreWords.who(shown.card.title)}
              marked={at === 1 ? suggested : null}
            />
          </section>
        ))}
      </div>
      <Moved course={course} />
      <div className={styles['down']}>
        <span>
          <strong>{scoreWords.whatDown}</strong>
          <span className={styles['quiet']}>
            {suggested !== null && scoreWords.suggested('effort', suggested)}
          </span>
          {isUncertain && may.write && (
            <Button appearance="subtle" spacing="compact" onClick={() => split(shown.card.id)}>
              {scoreWords.splitIt}
            </Button>
          )}
        </span>
        {leads && (
          <StepButtons
            scale="effort"
            label={scoreWords.pick(shown.card.title)}
            marked={suggested}
            onWrite={(value) => write([{ course, value, isUncertain: isUncertain && value === suggested }])}
          />
        )}
      </div>
      {splitDialog}
      {leads && suggested !== null && (
        <BarActs>
          <Button appearance="primary" onClick={() => write([{ course, value: suggested, isUncertain }])}>
            {scoreWords.writeOne(suggested, isUncertain)}
          </Button>
        </BarActs>
      )}
    </>
  );
};
