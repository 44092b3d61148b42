import { byId, findById } from '../../../kernel/collection';
import type { Day } from '../../../kernel/day';
import type { EntityCollection } from '../../../kernel/entity-collection';
import { AGENDAS, type ActivityKey, type AgendaItem } from './agenda';
import type { SessionId } from './session-id';

/** Minutes that a team gives to an activity where the framework gives others. */
export type PlannedMinutes = {
  readonly activity: ActivityKey;
  readonly minutes: number;
};

/** One of the five sessions of a quarter: when it is held, and what is made of its agenda. */
export interface Session {
  readonly id: SessionId;
  /** `done`: held at least once; `skipped`: the team goes without it, and says why. */
  readonly state: 'planned' | 'running' | 'done' | 'skipped';
  /** Day on which it is to be held; null: no day yet. */
  readonly date: Day | null;
  readonly minutes: readonly PlannedMinutes[];
  /** Empty where it is not skipped. */
  readonly skipReason: string;
}

/** The part of a quarter that holds what is said of them; one of which nothing was said yet is not in it. */
export interface Sessions {
  readonly sessions: readonly Session[];
}

export const sessionCollection: EntityCollection<'session', Session, 'sessions'> = {
  entity: 'session',
  list: 'sessions',
  order: byId,
  isRanked: false,
};

/** A session as every quarter has it from its making. */
export const untouchedSession = (id: SessionId): Session => ({
  id,
  state: 'planned',
  date: null,
  minutes: [],
  skipReason: '',
});

/** A session of the quarter, whether or not anything was said of it. */
export const sessionOf = ({ sessions }: Sessions, id: SessionId): Session =>
  findById(sessions, id) ?? untouchedSession(id);

/** What is done in a session, with the minutes that this team gives it (G-4). */
export const agendaOf = ({ id, minutes }: Pick<Session, 'id' | 'minutes'>): readonly AgendaItem[] =>
  AGENDAS[id].map((item) => ({
    ...item,
    minutes: minutes.find(({ activity }) => activity === item.activity)?.minutes ?? item.minutes,
  }));
