export type StrategyState = 'clear' | 'unclear' | 'late' | 'missing';

/** How the work of a week is weighed (S4-12): people that it needs, cards side by side, or the cards of a sprint. */
export const CAPACITY_MODELS = ['people', 'sideBySide', 'leanLine'] as const;
export type CapacityModel = (typeof CAPACITY_MODELS)[number];

/** How many people a card of each size needs a week, in halves. */
export interface PeoplePerSize {
  readonly S: number;
  readonly M: number;
  readonly L: number;
}

export interface QuarterSettings {
  /** Shown as the quarter's name: `Q1 2027`. 1-120 characters. */
  readonly label: string;
  readonly team: string;
  /** Jira project that the quarter belongs to and publishes into; the id, since keys change. */
  readonly projectId: string;
  /** Monday of week 1, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** 12-14, default 13. */
  readonly weeks: number;
  /** 1-4, default 2. */
  readonly sprintWeeks: number;
  readonly strategyState: StrategyState;
  /** How many objectives a quarter takes; more are a finding, never a wall. */
  readonly objectiveSlots: number;
  /** Whether people who can browse the project may join by themselves. */
  readonly joining: 'open' | 'closed';
  /** Said once for all pages of Confluence; since a release names its page it counts as none. */
  readonly exportReleased: boolean;
  readonly capacityModel: CapacityModel;
  /** People who are kept for what comes up, every week, in halves. */
  readonly reserve: number;
  readonly peoplePerSize: PeoplePerSize;
  /** True for the sample quarter, which may be removed whole. */
  readonly demo: boolean;
  /** Put aside: the list of its project shows it apart. Nothing else follows from it, rights least of all. */
  readonly archived: boolean;
}

/** What a new quarter weighs its weeks by, and one of an older version. */
export const DEFAULT_CAPACITY = {
  capacityModel: 'people',
  reserve: 0,
  peoplePerSize: { S: 0.5, M: 1, L: 1.5 },
} as const satisfies Partial<QuarterSettings>;

export const DEFAULT_WEEKS = 13;
export const DEFAULT_SPRINT_WEEKS = 2;
