import { ownValue } from '../../kernel/own-value';

export const MACRO_VIEWS = [
  'draft',
  'table',
  'objectives',
  'objective',
  'findings',
  'drift',
  'session0',
  'session1',
  'session2',
  'session3',
] as const;
export type MacroView = (typeof MACRO_VIEWS)[number];

/** What a view says: a table of the milestones says what the draft says, and is drawn from the same answer. */
export type FactsView = Exclude<MacroView, 'table'>;

export const factsView = (view: MacroView): FactsView => (view === 'table' ? 'draft' : view);

/** What a page keeps of a macro: ids and a choice and no words, since every reader of the page can read it. */
export interface MacroConfig {
  readonly quarter: string;
  readonly view: MacroView;
  /** Ids; none: all. */
  readonly objectives: readonly string[];
  /** The place of a view that is shown as it was; absent: it follows the quarter. */
  readonly frozen?: number;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isPlace = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** Undefined: nobody has chosen a quarter yet, or what the page holds is not ours. What it lacks is the default. */
export const parseMacroConfig = (config: unknown): MacroConfig | undefined => {
  if (typeof config !== 'object' || config === null) return undefined;
  const held = config as Readonly<Record<string, unknown>>;
  const [quarter, view, objectives, frozen] = ['quarter', 'view', 'objectives', 'frozen'].map((name) =>
    ownValue(held, name),
  );
  if (!isText(quarter)) return undefined;
  return {
    quarter,
    view: MACRO_VIEWS.find((known) => known === view) ?? 'draft',
    objectives: Array.isArray(objectives) ? objectives.filter(isText) : [],
    ...(isPlace(frozen) ? { frozen } : {}),
  };
};
