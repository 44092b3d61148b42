import { isOnTheBoard } from '../../entities/milestones/milestone/lineage';
import type { SessionId } from '../../entities/facilitation/session/session-id';
import { hasHypothesis } from '../findings/milestone-findings';
import { isAlive } from '../findings/objective-findings';
import type { Quarter } from '../../quarter/quarter';

/** What a session should find when it begins. */
export type ReadinessCode =
  | 'team-size'
  | 'stakeholder'
  | 'vision'
  | 'company-objectives'
  | 'product-areas'
  | 'objectives'
  | 'hypotheses'
  | 'milestones-typed'
  | 'milestones-tested'
  | 'sizes'
  | 'scored'
  | 'skills';

/** A point of a checklist: met or not, never a wall. */
export interface ReadinessPoint {
  readonly code: ReadinessCode;
  readonly isMet: boolean;
  /** How many there are of what it is about, and how many of them lack it. */
  readonly count: number;
  readonly lacking: number;
}

const point = (code: ReadinessCode, count: number, lacking: number, isMet = count > 0 && lacking === 0) => ({
  code,
  isMet,
  count,
  lacking,
});

const LEAST_PEOPLE = 4;
const MOST_PEOPLE = 8;

/** Four to eight people (G-19). */
const teamSize = ({ members }: Quarter): ReadinessPoint =>
  point('team-size', members.length, 0, members.length >= LEAST_PEOPLE && members.length <= MOST_PEOPLE);

const stakeholder = ({ members }: Quarter): ReadinessPoint =>
  point('stakeholder', members.filter(({ role }) => role === 'stakeholder').length, 0);

const sizes = ({ sizeDefinitions }: Quarter): ReadinessPoint => {
  const written = sizeDefinitions.filter(
    ({ meaning, examples }) => meaning.trim() !== '' && examples.length > 0,
  ).length;
  return point('sizes', written, 3 - written);
};

const cards = (
  { milestones }: Quarter,
  code: ReadinessCode,
  has: (card: Quarter['milestones'][number]) => boolean,
): ReadinessPoint => {
  const standing = milestones.filter(isOnTheBoard);
  return point(code, standing.length, standing.filter((card) => !has(card)).length);
};

const objectives = (quarter: Quarter): ReadinessPoint =>
  point('objectives', quarter.objectives.filter(isAlive).length, 0);

const points: Readonly<Record<SessionId, (quarter: Quarter) => readonly ReadinessPoint[]>> = {
  s0: (quarter) => [teamSize(quarter)],
  s1: (quarter) => [
    teamSize(quarter),
    stakeholder(quarter),
    ...(quarter.settings.strategyState === 'clear' ? [] : [point('vision', quarter.visions.length, 0)]),
    point('company-objectives', quarter.companyObjectives.length, 0),
    point('product-areas', quarter.productAreas.length, 0),
  ],
  s2: (quarter) => [
    teamSize(quarter),
    objectives(quarter),
    point('hypotheses', quarter.hypotheses.length, 0),
    point('product-areas', quarter.productAreas.length, 0),
  ],
  s3: (quarter) => [
    teamSize(quarter),
    cards(quarter, 'milestones-typed', ({ type }) => type !== null),
    cards(quarter, 'milestones-tested', (card) => hasHypothesis(quarter, card)),
    sizes(quarter),
  ],
  s4: (quarter) => [
    teamSize(quarter),
    cards(quarter, 'scored', ({ effort }) => effort !== null),
    point(
      'skills',
      quarter.members.length,
      quarter.members.filter(({ skills }) => skills.length === 0).length,
    ),
  ],
};

/** What a session should find, and what of it is there. */
export const readinessOf = (quarter: Quarter, id: SessionId): readonly ReadinessPoint[] =>
  points[id](quarter);
