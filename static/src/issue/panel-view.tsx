import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import { token } from '@atlaskit/tokens';
import type { ReactNode } from 'react';
import type { Why } from '#domain/thread/why';
import { TypeMark, typeName } from '../ui/type-mark';
import { PlannedWeeks, type WhyViewProps } from './context-view';
import { CardFoot } from './card-foot';
import { GoldenSteps } from './golden-steps';
import { ScoreChips } from './score-chips';
import { WaitsFor } from './waits-for';
import styles from './issue.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

const Section = ({ title, children }: SectionProps) => (
  <section className={styles['section']}>
    <h3 className={styles['strong']}>{title}</h3>
    {children}
  </section>
);

const VERDICTS = { supported: 'Supported', refuted: 'Refuted', inconclusive: 'Inconclusive' } as const;
const ANSWERS = { yes: 'Yes', no: 'No', unclear: 'Can’t tell' } as const;

const factsOf = (why: Why): readonly (readonly [string, string])[] =>
  [
    ['Time-box', why.timebox],
    ['We measure', why.measure],
    ['Threshold', why.threshold],
    ['Seen', why.result?.seen ?? ''],
    ['Threshold met', why.result === null ? '' : ANSWERS[why.result.thresholdMet]],
    ['Hypothesis is', why.result === null ? '' : VERDICTS[why.result.verdict]],
    ['Decision', why.result?.decision ?? ''],
  ].flatMap(([label = '', value = '']) => (value === '' ? [] : [[label, value] as const]));

const Facts = ({ why }: { readonly why: Why }) => {
  const facts = factsOf(why);
  return facts.length === 0 ? null : (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt className={styles['label']}>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};

const Tasks = ({ why }: { readonly why: Why }) => {
  const done = why.tasks.filter((task) => task.done).length;
  return (
    <Section title={`Tasks, ${String(done)} of ${String(why.tasks.length)} done`}>
      <ul className={styles['tasks']}>
        {why.tasks.map((task) => (
          <li key={task.id}>
            <span className={styles['tick']}>
              {task.done ? (
                <CheckMarkIcon label="Done:" color={token('color.icon.success')} />
              ) : (
                <span className={styles['open']} role="img" aria-label="Open:" />
              )}
            </span>
            {task.text}
          </li>
        ))}
      </ul>
    </Section>
  );
};

/** The whole card in the main column of an issue. */
export const PanelView = ({ why, issues, projectKey, refreshing }: WhyViewProps) => (
  <div className={styles['panel']} aria-busy={refreshing}>
    <div className={styles['main']}>
      <div className={styles['type']}>
        <TypeMark type={why.type} label="" />
        <span className={styles['strong']}>{typeName(why.type)}</span>
        <span className={styles['label']}>{why.title}</span>
      </div>
      <GoldenSteps why={why} whole />
      {why.description !== '' && (
        <Section title="Description">
          <p className={styles['prose']}>{why.description}</p>
        </Section>
      )}
      <Facts why={why} />
      {why.notes !== '' && (
        <Section title="Notes">
          <p className={styles['prose']}>{why.notes}</p>
        </Section>
      )}
    </div>
    <div className={styles['side']}>
      {why.type !== 'objective' && <ScoreChips why={why} />}
      {why.type !== 'objective' && <PlannedWeeks why={why} />}
      <WaitsFor why={why} issues={issues} direction="needs" title="Depends on" />
      <WaitsFor why={why} issues={issues} direction="unlocks" title="Unlocks" />
      {why.skills.length > 0 && (
        <Section title="Skills">
          <p>{why.skills.join(', ')}</p>
        </Section>
      )}
      {why.tasks.length > 0 && <Tasks why={why} />}
      <CardFoot why={why} projectKey={projectKey} refreshing={refreshing} />
    </div>
  </div>
);
