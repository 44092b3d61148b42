import type { VoteRound } from '#domain/entities/facilitation/vote-round/vote-round';
import { dayInWords } from '../../../ui/day-in-words';
import { localDay } from '../../../ui/local-day';
import { Disclosure } from '../../../ui/disclosure';
import { Heading } from '../../../ui/heading';
import { voteWords } from '../words/vote-words';
import { VoteTally } from './vote-tally';
import styles from './earlier-votes.module.css';

interface EarlierProps {
  readonly rounds: readonly VoteRound[];
}

/** What votes before this one came to: they stay readable, the last one counts. */
export const EarlierVotes = ({ rounds }: EarlierProps) =>
  rounds.length === 0 ? null : (
    <Disclosure summary={voteWords.earlier(rounds.length)}>
      {rounds.toReversed().map((round) => (
        <section key={round.id} className={styles['round']}>
          <Heading level={3} look="xsmall">
            {voteWords.earlierOne(round.subjectKind, dayInWords(localDay(new Date(round.openedAt))))}
          </Heading>
          <VoteTally round={round} />
        </section>
      ))}
    </Disclosure>
  );
