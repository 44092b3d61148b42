import GoalIcon from '@atlaskit/icon/core/goal';
import KeyResultIcon from '@atlaskit/icon/core/key-result';
import LightbulbIcon from '@atlaskit/icon/core/lightbulb';
import ObjectiveIcon from '@atlaskit/icon/core/objective';
import { token } from '@atlaskit/tokens';
import type { ComponentType } from 'react';
import type { ThreadStep, Why } from '#domain/thread/why';
import { FindingLine } from '../ui/finding-line';
import styles from './issue.module.css';

interface Row {
  readonly key: string;
  readonly icon: ComponentType<{ readonly label: string; readonly color?: 'currentColor' }>;
  readonly label: string;
  readonly texts: readonly string[];
  /** Said where the thread is broken. */
  readonly missing: string;
}

const texts = (steps: readonly ThreadStep[]): readonly string[] => steps.map(({ text }) => text);

const labelled = (one: string, many: string, steps: readonly ThreadStep[]): string => {
  const numbers = steps.map(({ code }) => code.replace(/^\D+/, '')).filter((number) => number !== '');
  const name = steps.length > 1 ? many : one;
  return numbers.length === 0 ? name : `${name} ${new Intl.ListFormat('en').format(numbers)}`;
};

const rowsOf = (why: Why, whole: boolean): readonly Row[] => [
  ...(whole && why.companyObjectives.length > 0
    ? [
        {
          key: 'company',
          icon: GoalIcon,
          label: why.companyObjectives.length > 1 ? 'Company objectives' : 'Company objective',
          texts: texts(why.companyObjectives),
          missing: '',
        },
      ]
    : []),
  ...(why.type === 'objective'
    ? []
    : [
        {
          key: 'objective',
          icon: ObjectiveIcon,
          label: labelled('Objective', 'Objectives', why.objective === null ? [] : [why.objective]),
          texts: why.objective === null ? [] : [why.objective.text],
          missing: 'No objective yet',
        },
      ]),
  {
    key: 'keyResult',
    icon: KeyResultIcon,
    label: labelled('Key result', 'Key results', why.keyResults),
    texts: texts(why.keyResults),
    missing: 'No key result yet',
  },
  {
    key: 'hypothesis',
    icon: LightbulbIcon,
    label: why.hypotheses.length > 1 ? 'Hypotheses' : 'Hypothesis',
    texts: texts(why.hypotheses),
    missing: 'No hypothesis yet',
  },
];

interface GoldenStepsProps {
  readonly why: Why;
  /** With the company's objectives on top, where there is room. */
  readonly whole?: boolean;
}

/** The thread from what the company wants down to what this issue is to prove. */
export const GoldenSteps = ({ why, whole = false }: GoldenStepsProps) => (
  <ol className={styles['thread']} aria-label="Why this work item exists">
    {rowsOf(why, whole).map(({ key, icon: Icon, label, texts: lines, missing }) => (
      <li key={key} className={styles['step']}>
        <span className={styles['stepIcon']} style={{ color: token('color.icon.subtle') }}>
          <Icon label="" color="currentColor" />
        </span>
        <div>
          <div className={styles['label']}>{label}</div>
          {lines.length === 0 ? (
            <FindingLine severity="warn">{missing}</FindingLine>
          ) : (
            lines.map((line) => (
              <p key={line} className={styles['text']}>
                {line}
              </p>
            ))
          )}
        </div>
      </li>
    ))}
  </ol>
);
