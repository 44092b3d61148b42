import GoalIcon from '@atlaskit/icon/core/goal';
import KeyResultIcon from '@atlaskit/icon/core/key-result';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import CardIcon from '@atlaskit/icon/core/card';
import { token } from '@atlaskit/tokens';
import type { ComponentType, ReactNode } from 'react';
import type { CardContext, HypothesisStep, ThreadStep } from '#domain/views/thread/card-context';
import { FindingLine } from '../../ui/finding-line';
import { HypothesisLozenge } from '../../components/hypothesis-lozenge';
import { typeName } from '../../components/type-mark';
import { IssueState, type IssueStates } from './issue-state';
import { issueWords } from './words/issue-words';
import styles from './issue.module.css';

interface Line {
  readonly key: string;
  readonly text: string;
  /** What is known of it: "Supported", a status. */
  readonly note?: ReactNode;
}

interface Row {
  readonly key: string;
  readonly icon: ComponentType<{ readonly label: string; readonly color?: 'currentColor' }>;
  readonly label: string;
  readonly lines: readonly Line[];
  /** Said where the thread is broken. */
  readonly missing: string;
}

const lines = (steps: readonly ThreadStep[]): readonly Line[] =>
  steps.map(({ id, text }) => ({ key: id, text }));

const hypothesisLine = ({ id, text, status }: HypothesisStep): Line => ({
  key: id,
  text,
  note: <HypothesisLozenge status={status} />,
});

const topRows = (why: CardContext): readonly Row[] => [
  ...(why.companyObjectives.length === 0
    ? []
    : [
        {
          key: 'company',
          icon: GoalIcon,
          label:
            why.companyObjectives.length > 1 ? issueWords.companyObjectives : issueWords.companyObjective,
          lines: lines(why.companyObjectives),
          missing: '',
        },
      ]),
  ...(why.vision === null
    ? []
    : [
        {
          key: 'vision',
          icon: GoalIcon,
          label: issueWords.vision,
          lines: [{ key: 'vision', text: why.vision }],
          missing: '',
        },
      ]),
];

const wholeCard = (why: CardContext, issues: IssueStates | null): readonly Row[] => {
  const { partOf } = why;
  if (partOf === null) return [];
  const issue = issues?.find(({ issueId }) => issueId === partOf.issueId);
  return [
    {
      key: 'card',
      icon: CardIcon,
      label: issueWords.partOf(typeName(partOf.type)),
      lines: [
        {
          key: partOf.id,
          text: partOf.title,
          note: issue && <IssueState issue={issue} />,
        },
      ],
      missing: '',
    },
  ];
};

const labelled = (one: string, many: string, steps: readonly ThreadStep[]): string => {
  const numbers = steps.flatMap(({ number }) => (number === null ? [] : [String(number)]));
  const name = steps.length > 1 ? many : one;
  return numbers.length === 0 ? name : `${name} ${new Intl.ListFormat('en').format(numbers)}`;
};

const rowsOf = (why: CardContext, issues: IssueStates | null, whole: boolean): readonly Row[] => [
  ...(whole ? topRows(why) : []),
  ...(why.type === 'objective'
    ? []
    : [
        {
          key: 'objective',
          icon: ObjectiveIcon,
          label: labelled(
            issueWords.objective,
            issueWords.objectives,
            why.objective === null ? [] : [why.objective],
          ),
          lines: why.objective === null ? [] : lines([why.objective]),
          missing: issueWords.objectiveMissing,
        },
      ]),
  {
    key: 'keyResult',
    icon: KeyResultIcon,
    label: labelled(issueWords.keyResult, issueWords.keyResults, why.keyResults),
    lines: lines(why.keyResults),
    missing: issueWords.keyResultMissing,
  },
  {
    key: 'hypothesis',
    icon: LightbulbIcon,
    label: why.hypotheses.length > 1 ? issueWords.hypotheses : issueWords.hypothesis,
    lines: why.hypotheses.map(hypothesisLine),
    missing: issueWords.hypothesisMissing,
  },
  ...wholeCard(why, issues),
];

interface GoldenStepsProps {
  readonly why: CardContext;
  readonly issues: IssueStates | null;
  /** With the company's objectives on top, where there is room. */
  readonly whole?: boolean;
}

/** The thread from what the company wants down to what this issue is to prove. */
export const GoldenSteps = ({ why, issues, whole = false }: GoldenStepsProps) => (
  <ol className={styles['thread']} aria-label={issueWords.threadLabel}>
    {rowsOf(why, issues, whole).map(({ key, icon: Icon, label, lines: all, missing }) => (
      <li key={key} className={styles['step']}>
        <span className={styles['stepIcon']} style={{ color: token('color.icon.subtle') }}>
          <Icon label="" color="currentColor" />
        </span>
        <div>
          <div className={styles['label']}>{label}</div>
          {all.length === 0 ? (
            <FindingLine severity="warn">{missing}</FindingLine>
          ) : (
            all.map(({ key: line, text, note }) => (
              <div key={line} className={styles['line']}>
                <p className={styles['text']} dir="auto">
                  {text}
                </p>
                {note}
              </div>
            ))
          )}
        </div>
      </li>
    ))}
  </ol>
);
