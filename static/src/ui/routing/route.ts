/**
 * Every place of the workspace and its address, by name: a name up to its first dot is the tab. Work items, mails and
 * bookmarks hold these addresses, so one that was given away stays. The first that fits is meant: a fixed word stands
 * before a parameter.
 */
export const PLACES = {
  home: '/',
  quarters: '/quarters',
  quarter: '/q/:quarter',
  agreement: '/q/:quarter/agreement',
  'agreement.import': '/q/:quarter/agreement/import',
  sessions: '/q/:quarter/sessions',
  'sessions.room': '/q/:quarter/sessions/:session',
  'sessions.activity': '/q/:quarter/sessions/:session/:activity',
  objectives: '/q/:quarter/objectives',
  /** Where a company objective is written. */
  'objectives.company': '/q/:quarter/objectives/new-company',
  'objectives.objective': '/q/:quarter/objectives/:objective',
  milestones: '/q/:quarter/milestones',
  'milestones.bring': '/q/:quarter/milestones/bring',
  'milestones.card': '/q/:quarter/milestones/:card',
  draft: '/q/:quarter/draft',
  'draft.learning': '/q/:quarter/draft/learning',
  /** What the team decided not to do. */
  'draft.rest': '/q/:quarter/draft/not-this-quarter',
  'draft.changes': '/q/:quarter/draft/changes',
  'draft.compare': '/q/:quarter/draft/changes/compare',
  'draft.compare.from': '/q/:quarter/draft/changes/compare/:revision',
  'draft.agreed': '/q/:quarter/draft/changes/since-agreed',
  'draft.scenarios': '/q/:quarter/draft/scenarios',
  'draft.present': '/q/:quarter/draft/present',
  'draft.print': '/q/:quarter/draft/print',
  jira: '/q/:quarter/jira',
  'jira.mapping': '/q/:quarter/jira/mapping',
  'jira.check': '/q/:quarter/jira/check',
  'jira.preview': '/q/:quarter/jira/preview',
  'jira.run': '/q/:quarter/jira/run',
  'jira.receipt': '/q/:quarter/jira/runs/:run',
  'jira.undo': '/q/:quarter/jira/runs/:run/undo',
  'jira.card': '/q/:quarter/jira/:card',
  'jira.card.check': '/q/:quarter/jira/:card/check',
  'jira.card.preview': '/q/:quarter/jira/:card/preview',
  'jira.card.run': '/q/:quarter/jira/:card/run',
  progress: '/q/:quarter/progress',
  settings: '/q/:quarter/settings',
  'settings.diagnostics': '/q/:quarter/settings/diagnostics',
} as const;

export type PlaceName = keyof typeof PLACES;

/** The tabs of a quarter in their order. */
export const TABS = [
  'agreement',
  'sessions',
  'objectives',
  'milestones',
  'draft',
  'jira',
  'progress',
  'settings',
] as const satisfies readonly PlaceName[];

export type TabKey = (typeof TABS)[number];

type NamedIn<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamedIn<Rest>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;

/** What the address of a place names: its quarter, its card. */
export type ParamsOf<Name extends PlaceName> = Readonly<Record<NamedIn<(typeof PLACES)[Name]>, string>>;

export type Route =
  | { readonly [Name in PlaceName]: { readonly name: Name } & ParamsOf<Name> }[PlaceName]
  /** No place has this address; `quarter` where it begins like one of a quarter. */
  | { readonly name: 'unknown'; readonly quarter: string | null };

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const readParams = (
  pattern: readonly string[],
  path: readonly string[],
): ReadonlyMap<string, string> | undefined => {
  if (pattern.length !== path.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const here = path[index] ?? '';
    if (part.startsWith(':')) params.set(part.slice(1), here);
    else if (part !== here) return undefined;
  }
  return params;
};

/** The place at an address. */
export const readRoute = (address: string): Route => {
  const path = partsOf(address.split('?')[0] ?? '').map(decode);
  for (const [name, pattern] of Object.entries(PLACES)) {
    const params = readParams(partsOf(pattern), path);
    // TypeScript does not see that the parameters are the pattern's own.
    if (params !== undefined) return { name, ...Object.fromEntries(params) } as Route;
  }
  return { name: 'unknown', quarter: path[0] === 'q' ? (path[1] ?? null) : null };
};

/** The address of a place: `pathTo('milestones.card', { quarter, card })`. */
export const pathTo = <Name extends PlaceName>(
  name: Name,
  ...[params]: [NamedIn<(typeof PLACES)[Name]>] extends [never] ? [] : [ParamsOf<Name>]
): string => {
  const values = new Map<string, string>(Object.entries(params ?? {}));
  const parts = partsOf(PLACES[name]).map((part) =>
    part.startsWith(':') ? encodeURIComponent(values.get(part.slice(1)) ?? '') : part,
  );
  return `/${parts.join('/')}`;
};

const WHOLE_PAGES: ReadonlySet<string> = new Set<PlaceName>([
  'sessions.room',
  'sessions.activity',
  'draft.present',
  'draft.print',
]);

/** Whether a place has the page for itself: a room, slides, sheets of paper. */
export const hasWholePage = ({ name }: Route): boolean => WHOLE_PAGES.has(name);

/** The tab that shows a place of a quarter. */
export const tabOf = ({ name }: Route): TabKey =>
  TABS.find((tab) => tab === name.split('.')[0]) ?? 'agreement';
