import { sizesToDefine } from '../../entities/scoring/size-definition/sizes-to-define';
import { CANVAS_AREAS } from '../../entities/facilitation/canvas-area/canvas-area';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import { hasId } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import { emptyAreas } from '../findings/canvas-findings';
import { hasHypothesis } from '../findings/milestone-findings';
import { isAlive } from '../findings/objective-findings';
import { listUnscored } from '../scored';
import { shortlistOf } from './shortlist';
import { lastCanvasVote } from './voted-things';
import { blockerRound } from './blocker-round';
import { handoverOf, type AskedKeyResult } from './handover';

/** What a session should leave. */
export type ExitCode =
  | 'vision'
  | 'canvas-areas'
  | 'canvas-voted'
  | 'objectives-linked'
  | 'key-results'
  | 'key-results-believed'
  | 'key-results-measured'
  | 'blockers-answered'
  | 'feasibility-asked'
  | 'objectives-validated'
  | 'cards-typed'
  | 'cards-tested'
  | 'shortlist'
  | 'cards-scored'
  | 'sizes'
  | 'timeline'
  | 'markers'
  | 'waiting';

/** A point of "what you leave with": met or not, never a wall (G-22). */
export interface ExitPoint {
  readonly code: ExitCode;
  readonly isMet: boolean;
  readonly done: number;
  readonly of: number;
}

const point = (code: ExitCode, done: number, of: number): ExitPoint => ({
  code,
  isMet: of > 0 && done >= of,
  done,
  of,
});

const cardsOf = ({ milestones }: Quarter) => milestones.filter(isOnTheBoard);

const teamOkrs = (quarter: Quarter): readonly ExitPoint[] => {
  const all = quarter.objectives.filter(isAlive).map((one) => handoverOf(quarter, one));
  const keyResults = all.flatMap((one) => one.keyResults);
  const answers = blockerRound(quarter, null);
  const share = (code: ExitCode, done: (one: AskedKeyResult) => boolean): ExitPoint =>
    point(code, keyResults.filter(done).length, keyResults.length);
  return [
    point('objectives-linked', all.filter(({ isLinked }) => isLinked).length, all.length),
    point('key-results', all.filter(({ isSmall }) => isSmall).length, all.length),
    share('key-results-believed', ({ isBelieved }) => isBelieved),
    share('key-results-measured', ({ isMeasured }) => isMeasured),
    share('feasibility-asked', ({ isJudged }) => isJudged),
    point('blockers-answered', answers.filter(({ state }) => state !== 'unanswered').length, answers.length),
  ];
};

const sized = ({ sizeDefinitions }: Quarter): ExitPoint =>
  point('sizes', 3 - sizesToDefine({ sizeDefinitions }).length, 3);

/** Cards with weeks that wait for something outside the board, and those of them of which all that has an owner (S4-24). */
const waiting = ({ placements, dependencies }: Quarter): ExitPoint => {
  const outside = dependencies.filter(
    ({ milestoneId, targetMilestoneId, status }) =>
      targetMilestoneId === null && status !== 'resolved' && hasId(placements, milestoneId),
  );
  const all = new Set(outside.map(({ milestoneId }) => milestoneId));
  const loose = new Set(
    outside.filter(({ owner }) => owner.trim() === '').map(({ milestoneId }) => milestoneId),
  );
  return { code: 'waiting', isMet: loose.size === 0, done: all.size - loose.size, of: all.size };
};

const checks: Readonly<Record<SessionId, (quarter: Quarter) => readonly ExitPoint[]>> = {
  s0: (quarter) => [
    point('vision', quarter.visions.length, 1),
    point('canvas-areas', CANVAS_AREAS.length - emptyAreas(quarter).length, CANVAS_AREAS.length),
    point('canvas-voted', lastCanvasVote(quarter) === undefined ? 0 : 1, 1),
  ],
  s1: teamOkrs,
  s2: (quarter) => {
    const cards = cardsOf(quarter);
    const objectives = quarter.objectives.filter(isAlive);
    return [
      point(
        'objectives-validated',
        objectives.filter(({ status }) => status === 'validated').length,
        objectives.length,
      ),
      point('cards-typed', cards.filter(({ type }) => type !== null).length, cards.length),
      point('cards-tested', cards.filter((card) => hasHypothesis(quarter, card)).length, cards.length),
      point('shortlist', cards.filter(({ status }) => status === 'shortlisted').length, 1),
    ];
  },
  s3: (quarter) => {
    // What #3 looks at: what stands on the board beside its shortlist was not to be scored.
    const cards = shortlistOf(quarter).cards.map(({ card }) => card);
    const scored = cards.filter((card) => listUnscored(quarter, card).length === 0);
    return [point('cards-scored', scored.length, cards.length), sized(quarter)];
  },
  s4: (quarter) => [
    point('timeline', quarter.placements.length, 1),
    point('markers', quarter.markers.length, 1),
    waiting(quarter),
  ],
};

/** What a session was to leave, and how much of it is there. */
export const exitCheck = (quarter: Quarter, session: SessionId): readonly ExitPoint[] =>
  checks[session](quarter);
