import Button from '@atlaskit/button/new';
import type { Json } from '#domain/kernel/json';
import { SeverityIcon } from '../../ui/severity-icon';
import { TypeMark } from '../../components/type-mark';
import { Heading } from '../../ui/heading';
import { FlowFoot } from './flow-foot';
import { FlowSteps } from './flow-steps';
import {
  heldBack,
  markOf,
  titleOrNone,
  type DryRow,
  type Preparation,
  type PublishProblem,
  type Step,
} from './preparation';
import { RequiredField } from './required-field';
import { publishWords } from './words/publish-words';
import styles from './publish.module.css';

const SHOWN = 5;

interface ProblemProps {
  readonly problem: PublishProblem;
  readonly rows: readonly DryRow[];
  readonly mayChange: boolean;
  readonly onDefault: (problem: PublishProblem, value: Json) => void;
}

const Problem = ({ problem, rows, mayChange, onDefault }: ProblemProps) => {
  const concerned = rows.filter(({ row }) => problem.rows.includes(row));
  return (
    <li className={styles['problem']}>
      <SeverityIcon severity={problem.severity === 'problem' ? 'error' : 'warn'} />
      <div className={styles['problemBody']}>
        <strong>{problem.title}</strong>
        <p className={styles['subtle']}>{problem.message}</p>
        <ul className={styles['concerned']}>
          {concerned.slice(0, SHOWN).map(({ row, kind, title }) => (
            <li key={row} className={styles['row']}>
              <TypeMark type={markOf(kind)} size="small" /> {titleOrNone(title)}
            </li>
          ))}
          {concerned.length > SHOWN && (
            <li className={styles['quiet']}>{publishWords.moreRows(concerned.length - SHOWN)}</li>
          )}
        </ul>
      </div>
      <div>
        {problem.field === null || !mayChange ? (
          <p className={styles['subtle']}>{problem.solution}</p>
        ) : (
          <RequiredField
            problem={problem}
            field={problem.field}
            onDefault={(value) => {
              onDefault(problem, value);
            }}
          />
        )}
      </div>
    </li>
  );
};

const titleOf = (problems: number, held: number): string => {
  if (problems === 0) return publishWords.nothingInTheWay;
  return publishWords.problemsHold(problems, held);
};

interface CheckStepProps {
  readonly preparation: Preparation;
  readonly mayChange: boolean;
  /** Who may not looks at what publishing would do. */
  readonly mayPublish: boolean;
  readonly isChecking: boolean;
  readonly onDefault: (problem: PublishProblem, value: Json) => void;
  readonly onAgain: () => void;
  readonly onGo: (step: Step) => void;
}

/** Everything that Jira would not take, all at once and before anything is written. */
export const CheckStep = ({
  preparation,
  mayChange,
  mayPublish,
  isChecking,
  onDefault,
  onAgain,
  onGo,
}: CheckStepProps) => {
  const { problems, rows, project } = preparation;
  const solve = problems.filter(({ severity }) => severity === 'problem');
  const look = problems.filter(({ severity }) => severity === 'warning');
  const held = heldBack(rows).length;
  const counters = [
    { icon: 'ok', count: rows.length - held, words: publishWords.goAhead },
    { icon: held > 0 ? 'error' : 'ok', count: held, words: publishWords.rowsHeld },
    {
      icon: look.length > 0 ? 'warn' : 'ok',
      count: look.length,
      words: publishWords.worthALook(look.length),
    },
  ] as const;
  const groups = [
    { title: publishWords.mustBeSolved(solve.length), list: solve },
    { title: publishWords.lookAt(look.length), list: look },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      <FlowSteps step="check" title={titleOf(solve.length, held)}>
        {(solve.length === 0 ? publishWords.compared : publishWords.comparedWithProblems)(
          rows.length,
          project.name,
        )}
      </FlowSteps>
      <ul className={styles['counters']} aria-label={publishWords.checkNumbers}>
        {counters.map(({ icon, count, words }) => (
          <li key={words} className={styles['told']}>
            <SeverityIcon severity={icon} />
            <span>
              <span className={styles['number']}>{count}</span>
              <span className={styles['quietLine']}>{words}</span>
            </span>
          </li>
        ))}
      </ul>
      {groups.map(({ title, list }) => (
        <section key={title} className={styles['group']}>
          <Heading level={3}>{title}</Heading>
          <ul className={styles['problems']}>
            {list.map((problem) => (
              <Problem
                key={`${problem.code} ${problem.title} ${problem.field?.fieldId ?? ''}`}
                problem={problem}
                rows={rows}
                mayChange={mayChange}
                onDefault={onDefault}
              />
            ))}
          </ul>
        </section>
      ))}
      {problems.length === 0 && (
        <p className={styles['row']}>
          <SeverityIcon severity="ok" /> {publishWords.allRight}
        </p>
      )}
      <FlowFoot
        onBack={() => {
          onGo('mapping');
        }}
      >
        <Button onClick={onAgain} isLoading={isChecking}>
          {publishWords.checkAgain}
        </Button>
        <Button
          appearance="primary"
          isDisabled={mayPublish && rows.length === held}
          onClick={() => {
            onGo('preview');
          }}
        >
          {mayPublish ? publishWords.previewOrNone(rows.length - held) : publishWords.lookOnly}
        </Button>
      </FlowFoot>
    </>
  );
};
