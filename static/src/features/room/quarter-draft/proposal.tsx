import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import type { DraftCard, DraftPlan } from '#domain/views/draft/draft-view';
import { plannedText } from '../../../components/draft/card-text';
import { WeekChoice } from '../../../components/draft/week-choice';
import { ScoreChip } from '../../../components/score-chip';
import { TypeMark } from '../../../components/type-mark';
import { weekWords } from '../../../components/words/week-words';
import { FindingLine } from '../../../ui/finding-line';
import { Heading } from '../../../ui/heading';
import { draftRoomWords as words } from '../words/draft-room-words';
import { ReactionButtons } from './reaction-buttons';
import { usePlanActs } from './use-plan-acts';
import type { useReaction } from './use-reaction';
import styles from './proposal.module.css';

interface ProposalProps {
  readonly card: DraftCard;
  readonly draft: DraftPlan;
  readonly reaction: ReturnType<typeof useReaction>;
  /** It is this person's turn, or they lead. */
  readonly mayPlace: boolean;
  /** What else may be done with it now. */
  readonly acts?: ReactNode;
}

/** From week to week: what is chosen moves a card that has weeks at once, and is proposed by a button for one that has none. */
const Weeks = ({ card, draft }: Pick<ProposalProps, 'card' | 'draft'>) => {
  const { place } = usePlanActs(draft);
  const [chosen, setChosen] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const isPlaced = card.startWeek !== null;
  const from = card.startWeek ?? chosen?.from ?? null;
  const to = card.endWeek ?? chosen?.to ?? null;
  const choose = (start: number, end: number): void => {
    const weeks = { from: start, to: Math.max(start, end) };
    if (isPlaced) place(card, weeks.from, weeks.to);
    else setChosen(weeks);
  };
  return (
    <div className={styles['weeks']}>
      <WeekChoice
        label={words.from}
        value={from}
        draft={draft}
        from={1}
        onChange={(week) => choose(week, to ?? week)}
      />
      <WeekChoice
        label={words.to}
        value={to}
        draft={draft}
        from={from ?? 1}
        onChange={(week) => choose(from ?? week, week)}
      />
      {!isPlaced && chosen !== null && (
        <Button
          onClick={() => {
            place(card, chosen.from, chosen.to);
          }}
        >
          {words.propose(weekWords.weeks(chosen.from, chosen.to))}
        </Button>
      )}
    </div>
  );
};

/** The card that is talked about: its weeks, what does not fit about them, and one's own reaction. */
export const Proposal = ({ card, draft, reaction, mayPlace, acts }: ProposalProps) => {
  const lane = draft.lanes.find(({ cards }) => cards.some(({ id }) => id === card.id));
  const conflicts = draft.conflicts.filter(({ subjectId }) => subjectId === card.id);
  return (
    <section className={styles['card']} aria-label={card.title}>
      <div className={styles['head']}>
        <TypeMark type={card.type} />
        <div className={styles['title']}>
          <Heading level={3}>
            <bdi>{card.title}</bdi>
          </Heading>
          <p className={styles['quiet']}>
            {[lane === undefined ? '' : words.objective(lane.code, lane.title), ...card.skills]
              .filter((part) => part.trim() !== '')
              .join(' · ')}
          </p>
        </div>
        <span className={styles['scores']}>
          <ScoreChip scale="effort" value={card.effort} isUncertain={card.effortUncertain} />
          <ScoreChip scale="business" value={card.businessValue} />
          <ScoreChip scale="ux" value={card.uxValue} />
        </span>
      </div>
      {mayPlace ? <Weeks key={card.id} card={card} draft={draft} /> : <strong>{plannedText(card)}</strong>}
      {acts}
      {(conflicts.length > 0 || card.waitsFor.length > 0) && (
        <ul className={styles['lines']}>
          {conflicts.map(({ code, severity, message }) => (
            <li key={`${code} ${message}`}>
              <FindingLine severity={severity}>{message}</FindingLine>
            </li>
          ))}
          {card.waitsFor.map((what) => (
            <li key={what}>
              <FindingLine severity="info">{words.waitsFor(what)}</FindingLine>
            </li>
          ))}
        </ul>
      )}
      {card.startWeek !== null && reaction.react !== null && (
        <ReactionButtons own={reaction.own} onReact={reaction.react} onExplain={reaction.explain} />
      )}
    </section>
  );
};
