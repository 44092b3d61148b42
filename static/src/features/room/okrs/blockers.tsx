import Button from '@atlaskit/button/new';
import { useMemo } from 'react';
import { blockerRound, type BlockerAnswer } from '#domain/views/sessions/blocker-round';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePersonName } from '../../../sync/use-person-name';
import { FindingLine } from '../../../ui/finding-line';
import { useLetterKeys } from '../activities/use-letter-keys';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { StepPager } from '../step-pager';
import { blockerWords } from '../words/blocker-words';
import { BlockerForm } from './blocker-form';
import { BlockerLine } from './blocker-line';
import styles from './blockers.module.css';

const isAnswered = ({ state }: BlockerAnswer): boolean => state !== 'unanswered';

const RoundPanel = ({ answers }: { readonly answers: readonly BlockerAnswer[] }) => {
  const nameOf = usePersonName();
  const answered = answers.filter(isAnswered);
  const open = answers.filter((answer) => !isAnswered(answer));
  const none = answered.filter(({ state }) => state === 'none').length;
  return (
    <SidePanel title={blockerWords.round}>
      <FindingLine severity={open.length === 0 && answers.length > 0 ? 'ok' : 'info'}>
        {blockerWords.of(answered.length, answers.length)}
      </FindingLine>
      {none > 0 && <span className={styles['quiet']}>{blockerWords.saidNone(none)}</span>}
      <span className={styles['quiet']}>
        {open.length === 0
          ? blockerWords.all
          : blockerWords.stillTo(open.map(({ member }) => nameOf(member)))}
      </span>
    </SidePanel>
  );
};

/** Everybody who is there names what could stop their own idea, or says that nothing does (S1-3). */
export const Blockers = ({ session, activity, place, isNow, leads, onNext, nextLabel }: ActivityProps) => {
  const decide = useDecide();
  const may = useMay();
  const nameOf = usePersonName();
  const { ask, how } = sessionWords.activities[activity];
  const me = useQuarterState((state) => state.me.member);
  const present = useQuarterState((state) => state.present);
  const select = useMemo(() => createSelector((quarter) => blockerRound(quarter, present)), [present]);
  const answers = useQuarter(select);
  const own = answers.find(({ member }) => member === me);
  const at = isNow ? answers.findIndex(({ member }) => member === place.subject) : -1;
  const show = (answer: BlockerAnswer | undefined): void => {
    if (answer !== undefined) decide({ kind: 'session.show', session, subject: answer.member });
  };
  // Round the table once: behind whoever speaks, and then those before who have not answered.
  const [next] = [...answers.slice(at + 1), ...answers.slice(0, at + 1)].filter(
    (answer) => !isAnswered(answer) && answer.member !== place.subject,
  );
  const [firstName = ''] = next === undefined ? [] : nameOf(next.member).split(' ');
  const before = answers[at - 1];
  const behind = answers[at + 1];
  useLetterKeys(leads ? { j: () => show(behind), k: () => show(before) } : {});

  return (
    <>
      <RoomLayout
        side={
          <>
            <RoundPanel answers={answers} />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={ask} how={how} />
        {may.write && own !== undefined && <BlockerForm answer={own} isPrimary={!leads && isNow} />}
        {answers.length === 0 && <FindingLine severity="info">{blockerWords.nobody}</FindingLine>}
        <ul className={styles['answers']} aria-label={blockerWords.list}>
          {answers.map((answer) => (
            <BlockerLine
              key={answer.member}
              answer={answer}
              speaks={isNow && answer.member === place.subject}
              isReadOnly={!may.write}
            />
          ))}
        </ul>
      </RoomLayout>
      {leads && answers.length > 1 && at >= 0 && (
        <StepPager
          before={blockerWords.before}
          after={blockerWords.after}
          where={blockerWords.person(at + 1, answers.length)}
          onBack={before === undefined ? null : () => show(before)}
          onOn={behind === undefined ? null : () => show(behind)}
        />
      )}
      {leads && (
        <BarActs>
          {next === undefined ? (
            <Button appearance="primary" onClick={onNext}>
              {nextLabel}
            </Button>
          ) : (
            <>
              <Button onClick={onNext}>{blockerWords.goOn}</Button>
              <Button appearance="primary" onClick={() => show(next)}>
                {at < 0 ? blockerWords.first(firstName) : blockerWords.next(firstName)}
              </Button>
            </>
          )}
        </BarActs>
      )}
    </>
  );
};
