/** What the page keeps of a macro: the quarter's id and nothing else, since every reader of the page can read it. */
export interface MacroConfig {
  readonly quarter: string;
}

/** Undefined: nobody has chosen a quarter yet, or what the page holds is not ours. */
export const parseMacroConfig = (config: unknown): MacroConfig | undefined => {
  if (typeof config !== 'object' || config === null || !('quarter' in config)) return undefined;
  const { quarter } = config;
  return typeof quarter === 'string' && quarter !== '' ? { quarter } : undefined;
};
