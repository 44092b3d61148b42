/** Places of the workspace, as the address names them. Other pages link to them: changing one breaks their links. */
export const TABS = [
  'agreement',
  'objectives',
  'milestones',
  'draft',
  'jira',
  'progress',
  'settings',
] as const;

export type TabKey = (typeof TABS)[number];

export type Route =
  | { readonly place: 'home' }
  | { readonly place: 'list' }
  | {
      readonly place: 'quarter';
      readonly quarter: string;
      readonly tab: TabKey;
      /** What the tab shows opened: the id of a milestone in Milestones, `import` in Agreement. */
      readonly item: string | null;
    };

const isTab = (text: string | undefined): text is TabKey => TABS.some((tab) => tab === text);

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Whatever is not understood is home: an old link never ends on an empty page. */
export const readRoute = (path: string): Route => {
  const [first, quarter, tab, item] = (path.split('?')[0] ?? '')
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  if (first === 'quarters') return { place: 'list' };
  if (first !== 'q' || quarter === undefined) return { place: 'home' };
  return {
    place: 'quarter',
    quarter,
    tab: isTab(tab) ? tab : 'agreement',
    item: isTab(tab) ? (item ?? null) : null,
  };
};

/** `/q/<quarter>/<tab>` or `/q/<quarter>/<tab>/<item>`. */
export const quarterPath = (quarter: string, tab: TabKey, item?: string): string =>
  ['', 'q', quarter, tab, ...(item === undefined ? [] : [item])].map(encodeURIComponent).join('/');

export const LIST_PATH = '/quarters';

/** Opens the quarter with its import dialog. */
export const importPath = (quarter: string): string => quarterPath(quarter, 'agreement', 'import');
