import {
  DEFAULT_CAPACITY,
  DEFAULT_SPRINT_WEEKS,
  DEFAULT_WEEKS,
  type QuarterSettings,
  type StrategyState,
} from '#domain/quarter/quarter-settings';
import type { Result } from '#domain/kernel/result';
import type { Failure } from '../failure';
import type { Caller } from '../ports';
import { makeQuarter, type MakePorts } from './make-quarter';

export interface CreateRequest {
  readonly project: string;
  readonly commandId: string;
  readonly label: string;
  readonly team: string;
  readonly startDate: string;
  readonly weeks?: number | undefined;
  readonly sprintWeeks?: number | undefined;
  readonly strategyState?: StrategyState | undefined;
  readonly demo?: boolean | undefined;
}

/** Three to five objectives are what teams name in public accounts; more is a finding, and a team sets its own. */
const DEFAULT_SLOTS = 4;

const settingsOf = (request: CreateRequest): Omit<QuarterSettings, 'projectId'> => ({
  label: request.label,
  team: request.team,
  startDate: request.startDate,
  weeks: request.weeks ?? DEFAULT_WEEKS,
  sprintWeeks: request.sprintWeeks ?? DEFAULT_SPRINT_WEEKS,
  strategyState: request.strategyState ?? 'clear',
  objectiveSlots: DEFAULT_SLOTS,
  joining: 'open',
  exportReleased: false,
  ...DEFAULT_CAPACITY,
  demo: request.demo === true,
  archived: false,
});

/** Makes a quarter in which nothing is written yet, or one with the sample content. */
export const createQuarter = (
  ports: MakePorts,
  caller: Caller,
  request: CreateRequest,
): Promise<Result<{ readonly quarter: string }, Failure>> => {
  const { project, commandId, demo } = request;
  return makeQuarter(ports, caller, {
    project,
    commandId,
    settings: settingsOf(request),
    ...(demo === true ? { filling: { kind: 'quarter.loadDemo', id: `${commandId}-demo` } } : {}),
  });
};
