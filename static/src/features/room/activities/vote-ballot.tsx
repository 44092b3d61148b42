import { useMemo, useState, type ReactNode } from 'react';
import type { Tally, VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { vote } from '#domain/sealed/vote/vote';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { useOwnSealed } from '../../../sync/use-own-sealed';
import { FindingLine } from '../../../ui/finding-line';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { AnswerTiles } from '../answer-tiles';
import { AskedAct } from '../asked-act';
import { Remind, ReminderLine } from '../reminder';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, SidePanel, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { useRoundPeople } from '../use-round-people';
import { VoteButtons } from './vote-buttons';
import { VoteDots } from './vote-dots';
import { VoteList } from './vote-list';
import { subjectGroups, type SubjectLine } from './vote-subjects';
import { voteWords } from '../words/vote-words';
import styles from './vote-ballot.module.css';

type Votable = Pick<SubjectLine, 'id' | 'title'>;

interface BallotProps extends ActivityProps {
  readonly round: VoteRound;
  /** What is voted on with its buttons, where that is more than a list. */
  readonly list?: (acts: (thing: Votable) => ReactNode) => ReactNode;
}

/** A vote while it is open: one's own votes, how many are left, and who has voted; never what anybody else gave. */
export const VoteBallot = ({ session, activity, leads, round, list }: BallotProps) => {
  const decide = useDecide();
  const may = useMay();
  const [refused, setRefused] = useState('');
  const own = (useOwnSealed(round.id) ?? []) as readonly Tally[];
  const people = useRoundPeople(round);
  const { subjectKind: kind, subjects, budget, mostEach, state } = round;
  const select = useMemo(
    () => createSelector((quarter) => subjectGroups(quarter, kind, subjects)),
    [kind, subjects],
  );
  const groups = useQuarter(select);
  const slots = useQuarter(({ settings }) => settings.objectiveSlots);

  const votesOf = (subject: string): number => own.find(({ id }) => id === subject)?.votes ?? 0;
  const left = budget - own.reduce((sum, one) => sum + one.votes, 0);
  const give = (subject: string, votes: number): void => {
    // What is sealed is judged by the server; the sentence about too many is needed at once, and here.
    const command = { kind: 'vote.give', round: round.id, subject, votes } as const;
    const sealed = vote.seal({ voteRounds: [round] }, command, own);
    setRefused(sealed.ok ? '' : sealed.error.text);
    if (sealed.ok) decide(command);
  };
  const { ask, how } = sessionWords.activities[activity];
  const acts = ({ id, title }: Votable): ReactNode =>
    may.write &&
    state === 'open' && (
      <VoteButtons
        title={title}
        votes={votesOf(id)}
        mostEach={mostEach}
        onGive={(votes) => give(id, votes)}
      />
    );
  return (
    <>
      <RoomLayout
        side={
          <>
            <SidePanel title={voteWords.answered(people.answered.length, people.there.length)}>
              <AnswerTiles people={people} done={voteWords.didVote} notYet={voteWords.notYet} />
              <p className={styles['rule']}>{voteWords.rule(mostEach)}</p>
              <ReminderLine runId={round.runId} people={people} />
            </SidePanel>
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task
          ask={kind === 'objective' ? voteWords.askObjectives : ask}
          how={kind === 'objective' ? voteWords.howObjectives(subjects.length, slots) : how}
          privacy={voteWords.privacy}
        />
        {!may.write && <FindingLine severity="info">{voteWords.cannot}</FindingLine>}
        {may.write && (
          <div className={styles['budget']}>
            <VoteDots filled={left} of={budget} />
            <span role="status">
              <strong>{voteWords.left(left, budget)}</strong> {voteWords.votesLeft}
            </span>
            {refused !== '' && (
              <span role="alert">
                <FindingLine severity="warn">{refused}</FindingLine>
              </span>
            )}
            <span className={styles['keys']}>
              <kbd>↑</kbd> <kbd>↓</kbd> {voteWords.keys.walk} <kbd>+</kbd> {voteWords.keys.vote} <kbd>-</kbd>{' '}
              {voteWords.keys.back}
            </span>
          </div>
        )}
        {list?.(acts) ?? <VoteList kind={kind} groups={groups} votesOf={votesOf} acts={acts} />}
        {state === 'closing' && <VisuallyHidden role="status">{voteWords.revealing}</VisuallyHidden>}
      </RoomLayout>
      {leads && state === 'open' && (
        <BarActs>
          <Remind runId={round.runId} people={people} />
          <AskedAct
            isPrimary
            label={voteWords.reveal}
            question={people.waiting > 0 ? voteWords.stillVote(people.waiting) : null}
            yes={voteWords.revealAnyway}
            onAct={() => void decide({ kind: 'voteRound.reveal', round: round.id })}
          />
        </BarActs>
      )}
    </>
  );
};
