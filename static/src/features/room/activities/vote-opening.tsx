import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useMemo, useState, type ReactNode } from 'react';
import {
  suggestedBudget,
  type VoteRound,
  type VoteSubject,
} from '#domain/entities/facilitation/vote-round/vote-round';
import { MOST_BUDGET } from '#domain/entities/facilitation/vote-round/vote-round-limits';
import { subjectsNow } from '#domain/views/sessions/votes';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { LabelledField } from '../../../ui/labelled-field';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { EarlierVotes } from './earlier-votes';
import { VoteList } from './vote-list';
import { subjectGroups } from './vote-subjects';
import { voteWords } from '../words/vote-words';
import styles from './vote-opening.module.css';

interface OpeningProps extends ActivityProps {
  readonly kind: VoteSubject;
  readonly earlier: readonly VoteRound[];
  /** Leaves the vote on objectives out; null: there is no other vote. */
  readonly onOther: (() => void) | null;
  readonly onOpened: () => void;
  /** Leaves the vote before as the last one; null: there was none. */
  readonly onBack: (() => void) | null;
  /** What it is about, where that is more than a list. */
  readonly children?: ReactNode;
}

const MOST_EACH = 2;

interface NumberProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const NumberField = ({ label, value, most, onChange }: NumberProps) => {
  // What is typed stands there until it is left, whatever it comes to.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <LabelledField label={label}>
      {(field) => (
        <Textfield
          {...field}
          type="number"
          isCompact
          width={80}
          min={1}
          max={most}
          value={typed ?? value}
          onBlur={() => setTyped(null)}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            const number = Number(currentTarget.value);
            if (Number.isInteger(number) && number >= 1 && number <= most) onChange(number);
          }}
        />
      )}
    </LabelledField>
  );
};

/** Before a vote: what it is about, how many votes everybody has, and the act that opens it. */
export const VoteOpening = (props: OpeningProps) => {
  const { session, activity, leads, onNext, nextLabel, kind, earlier, onOther, onOpened, onBack, children } =
    props;
  const decide = useDecide();
  const selectIds = useMemo(() => createSelector((quarter) => subjectsNow(quarter, kind)), [kind]);
  const subjects = useQuarter(selectIds);
  const select = useMemo(
    () => createSelector((quarter) => subjectGroups(quarter, kind, subjectsNow(quarter, kind))),
    [kind],
  );
  const groups = useQuarter(select);
  const slots = useQuarter(({ settings }) => settings.objectiveSlots);
  const [chosen, setChosen] = useState<number | null>(null);
  const [most, setMost] = useState(MOST_EACH);
  const budget = chosen ?? suggestedBudget(subjects.length);
  const mostEach = Math.min(most, budget);
  const { ask, how } = sessionWords.activities[activity];

  const open = (): void => {
    const { refusal } = decide({
      kind: 'voteRound.open',
      activity,
      subjectKind: kind,
      subjects,
      budget,
      mostEach,
    });
    if (refusal === null) onOpened();
  };
  return (
    <>
      <RoomLayout side={<RoomSide session={session} activity={activity} />}>
        <Task
          ask={kind === 'objective' ? voteWords.askObjectives : ask}
          how={kind === 'objective' ? voteWords.howObjectives(subjects.length, slots) : how}
          privacy={voteWords.privacy}
        />
        {onBack !== null && (
          <span>
            <Button appearance="subtle" spacing="compact" onClick={onBack}>
              {voteWords.backToResult}
            </Button>
          </span>
        )}
        {subjects.length === 0 ? (
          <p className={styles['line']}>{voteWords.nothing(kind)}</p>
        ) : (
          <p className={styles['line']}>
            {voteWords.before(kind, subjects.length)} {!leads && voteWords.wait}
          </p>
        )}
        {leads && subjects.length > 0 && (
          <div className={styles['numbers']}>
            <NumberField
              label={voteWords.budget}
              value={budget}
              most={MOST_BUDGET}
              onChange={(value) => setChosen(value)}
            />
            <NumberField label={voteWords.mostEach} value={mostEach} most={budget} onChange={setMost} />
            <p className={styles['hint']}>
              {voteWords.suggested(kind, subjects.length, suggestedBudget(subjects.length))}
            </p>
          </div>
        )}
        {children ?? <VoteList kind={kind} groups={groups} />}
        <EarlierVotes rounds={earlier} />
      </RoomLayout>
      {leads && subjects.length > 0 && (
        <BarActs>
          {onOther !== null && <Button onClick={onOther}>{voteWords.cardsAtOnce}</Button>}
          <Button appearance="primary" onClick={open}>
            {voteWords.open(budget)}
          </Button>
        </BarActs>
      )}
      {leads && subjects.length === 0 && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
