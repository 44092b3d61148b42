import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { objectiveCode } from '#domain/views/thread/codes';
import { CodeLabel } from '../../../components/code-label';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { StepPager } from '../step-pager';
import { contextWords } from '../words/context-words';
import { ObjectiveLarge } from './objective-large';
import { ObjectiveVerdict, useVerdict } from './objective-verdict';
import { useLetterKeys } from './use-letter-keys';
import styles from './context.module.css';

interface Looked {
  readonly objective: Objective;
  readonly code: string;
}

/** Those of this quarter; what is put off meanwhile stays where it was, so that nobody loses their place. */
const lookedAt = createSelector((quarter): readonly Looked[] =>
  quarter.objectives
    .filter(({ slot, status }) => slot === 'current' && status !== 'dropped')
    .map((objective) => ({ objective, code: objectiveCode(quarter, objective.id) })),
);

const Shown = ({ objective, code }: Looked) => {
  const may = useMay();
  const [isRefining, setRefining] = useState(false);
  const verdict = { objective, code, onRefine: setRefining };
  const choose = useVerdict(verdict);
  useLetterKeys(
    may.write ? { 1: () => choose('validated'), 2: () => choose('draft'), 3: () => choose('deferred') } : {},
  );
  return (
    <>
      <ObjectiveLarge objective={objective} code={code} isReadOnly={!isRefining || !may.write} />
      {may.write && <ObjectiveVerdict {...verdict} isRefining={isRefining} />}
    </>
  );
};

/** The team looks once more at each objective before it thinks of milestones (S2-1); whoever leads turns the pages for all. */
export const Context = ({ session, activity, place, leads, isNow, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const { ask, how } = sessionWords.activities[activity];
  const all = useQuarter(lookedAt);
  const [own, setOwn] = useState<string | null>(null);
  // Whoever looks at it while the session is elsewhere turns the pages for themselves.
  const subject = isNow ? place.subject : own;
  const at = Math.max(
    0,
    all.findIndex(({ objective }) => objective.id === subject),
  );
  const shown = all[at];
  const next = all[at + 1];
  const show = (id: string | undefined): void => {
    if (id === undefined) return;
    if (leads) decide({ kind: 'session.show', session, subject: id });
    else setOwn(id);
  };
  const mayTurn = leads || !isNow;
  const back = (): void => show(all[at - 1]?.objective.id);
  const on = (): void => show(next?.objective.id);
  useLetterKeys(mayTurn ? { j: on, k: back } : {});

  return (
    <>
      <RoomLayout
        rail={
          <div className={styles['rail']}>
            <Heading level={2} look="xsmall">
              {contextWords.objectives}
            </Heading>
            <ol className={styles['lines']}>
              {all.map(({ objective, code }) => (
                <li
                  key={objective.id}
                  className={[styles['line'], objective === shown?.objective ? styles['current'] : ''].join(
                    ' ',
                  )}
                  aria-current={objective === shown?.objective ? 'true' : undefined}
                >
                  <CodeLabel code={code} />
                  <span>
                    <bdi>{objective.title}</bdi>
                    <span className={styles['state']}>{contextWords.states[objective.status]}</span>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        }
        side={<RoomSide session={session} activity={activity} />}
      >
        <Task ask={ask} how={how} />
        {shown === undefined ? (
          <FindingLine severity="info">{contextWords.none}</FindingLine>
        ) : (
          <Shown key={shown.objective.id} {...shown} />
        )}
      </RoomLayout>
      {mayTurn && all.length > 1 && (
        <StepPager
          before={contextWords.before}
          after={contextWords.after}
          where={contextWords.place(at + 1, all.length)}
          onBack={at === 0 ? null : back}
          onOn={next === undefined ? null : on}
        />
      )}
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={next === undefined ? onNext : on}>
            {next === undefined ? nextLabel : contextWords.next(next.code)}
          </Button>
        </BarActs>
      )}
    </>
  );
};
