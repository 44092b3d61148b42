import Lozenge from '@atlaskit/lozenge';
import type { ScoreScale } from '#domain/entities/scoring/score/score';
import type { CardCourse } from '#domain/views/sessions/score-course';
import type { ShortlistedCard } from '#domain/views/sessions/shortlist';
import { TypeMark } from '../../../components/type-mark';
import { scoreWords } from '../words/score-words';
import { Distribution } from './distribution';
import { PeopleLine } from './people-line';
import { StepButtons } from './step-buttons';
import { useWriteDown } from './use-write-down';
import { Disclosure } from '../../../ui/disclosure';
import styles from './score-list.module.css';

interface RowProps extends Pick<ShortlistedCard, 'card'> {
  readonly scale: ScoreScale;
  readonly course: CardCourse;
  readonly leads: boolean;
}

const Outcome = ({ scale, course, card, leads }: RowProps) => {
  const write = useWriteDown(scale);
  const value = { effort: card.effort, business: card.businessValue, ux: card.uxValue }[scale];
  switch (course.stage) {
    case 'settled':
      return (
        <span className={styles['outcome']}>
          {value !== null && <span className={styles['step']}>{scoreWords.symbol(scale, value)}</span>}
          {scale === 'effort' && card.effortUncertain && <Lozenge>{scoreWords.uncertain}</Lozenge>}
          <Lozenge appearance="success">{scoreWords.writtenDown}</Lozenge>
        </span>
      );
    case 'nobody':
      return (
        <span className={styles['outcome']}>
          <span className={styles['quiet']}>{scoreWords.nobodyChose}</span>
          {leads && (
            <StepButtons
              scale={scale}
              label={scoreWords.pick(card.title)}
              onWrite={(step) => write([{ course, value: step, isUncertain: false }])}
            />
          )}
        </span>
      );
    case 'hear':
    case 'again':
      return (
        <span className={styles['outcome']}>
          <Lozenge appearance="moved">{scoreWords.apart}</Lozenge>
        </span>
      );
    case 'write':
      return (
        <span className={styles['outcome']}>
          <span className={styles['quiet']}>
            {course.suggested !== null && scoreWords.suggested(scale, course.suggested)}
          </span>
        </span>
      );
  }
};

const Row = (props: RowProps) => {
  const { card, scale, course } = props;
  const last = course.held.at(-1);
  if (last === undefined) return null;
  const { tally } = last;
  return (
    <li className={styles['row']}>
      <span className={styles['what']}>
        <TypeMark type={card.type} size="small" />
        <bdi className={styles['title']}>{card.title}</bdi>
      </span>
      <span className={styles['counts']}>
        {tally.groups.map(({ value, members }) => (
          <span key={value} className={members.length === 0 ? styles['none'] : styles['count']}>
            {scoreWords.symbol(scale, value)} {members.length}
          </span>
        ))}
      </span>
      <Outcome {...props} />
      <div className={styles['more']}>
        <Disclosure
          label={scoreWords.who(card.title)}
          summary={
            <span className={styles['who']}>
              {scoreWords.whoShort} <PeopleLine tally={tally} />
            </span>
          }
        >
          <Distribution
            scale={scale}
            tally={tally}
            label={scoreWords.who(card.title)}
            marked={course.suggested}
          />
        </Disclosure>
      </div>
    </li>
  );
};

interface ListProps {
  readonly scale: ScoreScale;
  readonly cards: readonly ShortlistedCard[];
  readonly courses: readonly CardCourse[];
  readonly leads: boolean;
}

/** What came out for each card, and what became of it. */
export const ScoreList = ({ scale, cards, courses, leads }: ListProps) => (
  <ol className={styles['rows']} aria-label={scoreWords.result}>
    {cards.flatMap(({ card }) => {
      const course = courses.find((one) => one.card === card.id);
      return course === undefined
        ? []
        : [<Row key={card.id} card={card} scale={scale} course={course} leads={leads} />];
    })}
  </ol>
);
