import { VisuallyHidden } from '../../../ui/visually-hidden';
import { SeverityIcon } from '../../../ui/severity-icon';
import type { DraftFigures } from '#domain/views/scenarios/scenario-figures';
import { scenariosWords } from '../words/scenarios-words';
import views from '../views.module.css';
import styles from './scenarios.module.css';

export interface Tried {
  readonly key: string;
  readonly letter: string;
  readonly name: string;
  readonly figures: DraftFigures;
}

interface Row {
  readonly text: string;
  readonly number: (figures: DraftFigures) => number;
  /** What stands there; left out: the number. */
  readonly said?: (figures: DraftFigures) => string;
  /** Whether more of it is better; null: it is neither. */
  readonly isMoreBetter: boolean | null;
}

const rowsFor = (week: number): readonly Row[] => [
  { text: scenariosWords.rows.outOfOrder, number: ({ outOfOrder }) => outOfOrder, isMoreBetter: false },
  {
    text: scenariosWords.rows.fullWeeks,
    number: ({ fullWeeks }) => fullWeeks.length,
    said: ({ fullWeeks }) => `${String(fullWeeks.length)} ${scenariosWords.weeks(fullWeeks)}`,
    isMoreBetter: false,
  },
  { text: scenariosWords.rows.skillsShort, number: ({ skillsShort }) => skillsShort, isMoreBetter: false },
  {
    text: scenariosWords.rows.learning,
    number: ({ learningInTime }) => learningInTime,
    said: ({ learningInTime, learning }) => scenariosWords.of(learningInTime, learning),
    isMoreBetter: true,
  },
  {
    text: scenariosWords.rows.value(week),
    number: ({ valueByWeek }) => valueByWeek[week - 1] ?? 0,
    isMoreBetter: true,
  },
  {
    text: scenariosWords.rows.learned(week),
    number: ({ learnedByWeek }) => learnedByWeek[week - 1] ?? 0,
    isMoreBetter: true,
  },
  { text: scenariosWords.rows.placed, number: ({ placed }) => placed, isMoreBetter: null },
];

const Against = ({ by, isMoreBetter }: { readonly by: number; readonly isMoreBetter: boolean | null }) => {
  if (by === 0) return <>{scenariosWords.same}</>;
  const text = by > 0 ? scenariosWords.more(by) : scenariosWords.fewer(-by);
  if (isMoreBetter === null) return <>{text}</>;
  return (
    <span className={styles['against']}>
      <SeverityIcon severity={by > 0 === isMoreBetter ? 'ok' : 'warn'} size="small" /> {text}
    </span>
  );
};

interface FiguresTableProps {
  /** The draft of today first. */
  readonly tried: readonly Tried[];
  /** Of the quarter, by which values are told. */
  readonly week: number;
}

/** Two or three drafts against each other: order, people, skills, learning and value. */
export const FiguresTable = ({ tried, week }: FiguresTableProps) => {
  const [today, ...others] = tried;
  if (today === undefined) return null;
  return (
    <table className={views['table']} aria-label={scenariosWords.title}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{scenariosWords.figure}</VisuallyHidden>
          </th>
          {tried.map(({ key, letter, name }) => (
            <th key={key} scope="col">
              <span className={styles['letter']}>{letter}</span> {name}
            </th>
          ))}
          {others.map(({ key, letter }) => (
            <th key={`against ${key}`} scope="col">
              {scenariosWords.comparedWith(letter)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsFor(week).map(({ text, number, said = (figures) => String(number(figures)), isMoreBetter }) => (
          <tr key={text}>
            <th scope="row">{text}</th>
            {tried.map(({ key, figures }) => (
              <td key={key}>{said(figures)}</td>
            ))}
            {others.map(({ key, figures }) => (
              <td key={key}>
                <Against by={number(figures) - number(today.figures)} isMoreBetter={isMoreBetter} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
