import { remaining } from '../../entities/facilitation/place/timer';
import type { Place } from '../../entities/facilitation/place/place';
import type { ActivityKey } from '../../entities/facilitation/session/agenda';
import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { ScoreRound } from '../../entities/scoring/score-round/score-round';
import { groupedBy } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { listUnscored, type Unscored } from '../scored';
import { findNoContrast } from './score-findings';
import { findAllFeatures } from './type-findings';
import { silentIn } from './voice-findings';

/** Something that whoever leads may do about what happens just now. */
export type Tip =
  | { readonly code: 'out-of-time'; readonly minutes: number; readonly cards: number }
  | { readonly code: 'circular-debate'; readonly title: string }
  | { readonly code: 'quiet-member'; readonly people: readonly string[] }
  | { readonly code: 'stakeholder-absent' }
  | { readonly code: 'all-epics' }
  | { readonly code: 'all-top'; readonly message: string };

/** What each card is asked for in an activity. */
const ASKED: { readonly [K in ActivityKey]?: readonly Unscored[] } = {
  's3.effort': ['effort'],
  's3.values': ['businessValue', 'uxValue'],
  's3.dependencies': ['dependencies'],
  's3.skills': ['skills'],
};

const cardsLeft = (quarter: Quarter, activity: ActivityKey): number => {
  const cards = quarter.milestones.filter(isOnTheBoard);
  if (activity === 's2.validation') return cards.filter(({ type }) => type === null).length;
  const asked = ASKED[activity];
  if (asked === undefined) return 0;
  return cards
    .filter(({ status }) => status === 'shortlisted')
    .filter((card) => listUnscored(quarter, card).some((part) => asked.includes(part))).length;
};

const outOfTime = (quarter: Quarter, { activity, timer }: Place, now: number): readonly Tip[] => {
  const minutes = Math.max(0, Math.floor(remaining(timer, now) / 60_000));
  const cards = cardsLeft(quarter, activity);
  return cards > minutes ? [{ code: 'out-of-time', minutes, cards }] : [];
};

const sizedIn = ({ scale, state, cards }: ScoreRound): readonly string[] =>
  scale === 'effort' && state === 'revealed' ? cards : [];

/** A card that was voted on twice, and the team still talks. */
const circular = (quarter: Quarter, { activity, runId, subject }: Place): readonly Tip[] => {
  if (activity !== 's3.effort') return [];
  const rounds = groupedBy(
    quarter.scoreRounds.filter((round) => round.runId === runId),
    sizedIn,
  );
  const isOpen = ({ id }: Milestone): boolean => {
    const own = rounds.get(id) ?? [];
    const isWritten = own.at(-1)?.settled.includes(id) === true;
    return own.length > 1 && !isWritten && (subject === null || subject === id);
  };
  const card = quarter.milestones.find(isOpen);
  return card === undefined ? [] : [{ code: 'circular-debate', title: card.title }];
};

/** After its reveal a silence tells who wrote nothing; asked is whoever is still there. */
const quiet = (quarter: Quarter, { activity }: Place, present: readonly string[] | null): readonly Tip[] => {
  const silence =
    activity === 's1.silent' || activity === 's1.cluster'
      ? 's1.silent'
      : activity === 's2.ideation' || activity === 's2.cluster'
        ? 's2.ideation'
        : null;
  if (silence === null) return [];
  const people = silentIn(quarter, silence).filter((id) => present === null || present.includes(id));
  return people.length === 0 ? [] : [{ code: 'quiet-member', people }];
};

const noStakeholder = (
  quarter: Quarter,
  { id, runId }: Place,
  present: readonly string[] | null,
): readonly Tip[] => {
  if (id !== 's1') return [];
  const there = present ?? attendancesOf(quarter, runId).map(({ memberId }) => memberId);
  const isThere = quarter.members.some(
    (member) => member.role === 'stakeholder' && there.includes(member.id),
  );
  return isThere ? [] : [{ code: 'stakeholder-absent' }];
};

const noContrast = (quarter: Quarter, { activity }: Place): readonly Tip[] => {
  if (activity !== 's3.values') return [];
  const [first] = findNoContrast(quarter).filter(({ subject }) => subject.id !== 'effort');
  return first === undefined ? [] : [{ code: 'all-top', message: first.message }];
};

/**
 * Tips by what can be seen in a running session, the most urgent first; for those who lead alone.
 *
 * @param present members who are here now; null: nobody knows
 */
export const tips = (
  quarter: Quarter,
  place: Place,
  now: number,
  present: readonly string[] | null,
): readonly Tip[] => [
  ...outOfTime(quarter, place, now),
  ...circular(quarter, place),
  ...quiet(quarter, place, present),
  ...noStakeholder(quarter, place, present),
  ...(place.id === 's2' && findAllFeatures(quarter).length > 0 ? [{ code: 'all-epics' } as const] : []),
  ...noContrast(quarter, place),
];
