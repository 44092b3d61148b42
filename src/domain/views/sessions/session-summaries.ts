import { hasId } from '../../kernel/collection';
import { sizesToDefine } from '../../entities/scoring/size-definition/sizes-to-define';
import { attendancesOf } from '../../entities/facilitation/attendance/attendance';
import { SESSION_IDS, type SessionId } from '../../entities/facilitation/session/session-id';
import { runsOf } from '../../entities/facilitation/session-run/session-run';
import { hasGoneOn, isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { Day } from '../../kernel/day';
import type { Quarter } from '../../quarter/quarter';
import { isAlive } from '../findings/objective-findings';
import { countScored } from '../scored';
import { onlyThree } from './only-three';
import { minutesTaken } from './session-minutes';

/** What a session may leave. */
export type LeftCode =
  | 'vision'
  | 'ideas'
  | 'objectives'
  | 'key-results'
  | 'cards'
  | 'clusters'
  | 'shortlist'
  | 'only-three'
  | 'scored'
  | 'sizes'
  | 'placed'
  | 'parked';

export interface Left {
  readonly code: LeftCode;
  readonly count: number;
  /** Of so many; null: of no number that is known. */
  readonly of: number | null;
}

/** A session that was held, and what it left. */
export interface SessionSummary {
  readonly session: SessionId;
  readonly day: Day;
  /** How often it was held. */
  readonly times: number;
  /** Of the last holding. */
  readonly minutes: number;
  /** Who took part; those who only looked on are not counted. */
  readonly people: number;
  readonly left: readonly Left[];
}

const left = (code: LeftCode, count: number, of: number | null = null): Left => ({ code, count, of });

const leftBy: Readonly<Record<SessionId, (quarter: Quarter) => readonly Left[]>> = {
  s0: ({ visions }) => [left('vision', visions.length)],
  s1: ({ contributions, objectives, keyResults }) => [
    left('ideas', contributions.length),
    left('objectives', objectives.filter(isAlive).length),
    left('key-results', keyResults.length),
  ],
  s2: (quarter) => {
    const { milestones, clusters } = quarter;
    const three = onlyThree(quarter);
    const cards = milestones.filter(isOnTheBoard);
    const shortlist = cards.filter(hasGoneOn).length;
    return [
      left('cards', cards.length),
      left('clusters', clusters.filter(({ sessionId }) => sessionId === 's2').length),
      left('shortlist', shortlist, cards.length),
      left(
        'only-three',
        three.filter(({ objective }) => objective.threeAnswer !== null).length,
        three.length,
      ),
    ];
  },
  s3: (quarter) => {
    const { scored, of } = countScored(quarter);
    return [left('scored', scored, of), left('sizes', 3 - sizesToDefine(quarter).length, 3)];
  },
  s4: ({ placements, milestones }) => {
    const cards = milestones.filter(isOnTheBoard);
    return [left('placed', cards.filter(({ id }) => hasId(placements, id)).length, cards.length)];
  },
};

const summaryOf = (quarter: Quarter, session: SessionId): readonly SessionSummary[] => {
  const held = runsOf(quarter, session).filter(({ endedAt }) => endedAt !== null);
  const last = held.at(-1);
  if (last?.endedAt == null) return [];
  const parked = quarter.parkedNotes.filter(({ sessionId }) => sessionId === session).length;
  return [
    {
      session,
      day: last.endedAt.slice(0, 10),
      times: held.length,
      minutes: minutesTaken(quarter, session) ?? 0,
      people: attendancesOf(quarter, last.id).filter(({ observes }) => !observes).length,
      left: [...leftBy[session](quarter), left('parked', parked)].filter(({ count }) => count > 0),
    },
  ];
};

/** What each session that was held has left, as it stands now, in their order (G-22). */
export const sessionSummaries = (quarter: Quarter): readonly SessionSummary[] =>
  SESSION_IDS.flatMap((session) => summaryOf(quarter, session));
