import { DEFAULT_FIELDS } from './default-fields';
import type { CatalogueParts } from './catalogue';
import type {
  Board,
  HierarchyLevel,
  LinkType,
  Project,
  ScreenField,
  Sprint,
  Status,
  WorkType,
} from './jira-model';
import { grantsOf } from './permission-keys';

const on = (...fieldIds: string[]): ScreenField[] =>
  fieldIds.map((fieldId) => ({ fieldId, required: false }));

const needed = (...fieldIds: string[]): ScreenField[] =>
  fieldIds.map((fieldId) => ({ fieldId, required: true }));

const BASE = [...needed('project', 'issuetype', 'summary'), ...on('description', 'labels', 'parent')];

/** Company-managed projects: linked issues are on the create screen. */
export const COMPANY_SCREEN: readonly ScreenField[] = [
  ...BASE,
  ...on('issuelinks', 'assignee', 'reporter', 'priority', 'duedate', 'security'),
  ...on('customfield_10015', 'customfield_10016', 'customfield_10020'),
];

/** Team-managed projects leave linked issues off the create screen. */
export const TEAM_SCREEN: readonly ScreenField[] = [
  ...BASE,
  ...on('assignee', 'reporter', 'duedate', 'customfield_10015', 'customfield_10016'),
];

function workType(
  id: number,
  name: string,
  hierarchyLevel: HierarchyLevel,
  screen: readonly ScreenField[],
): WorkType {
  const forLevel = screen.flatMap((field): ScreenField[] => {
    if (field.fieldId !== 'parent') return [field];
    if (hierarchyLevel === 1) return [];
    return [{ fieldId: 'parent', required: hierarchyLevel === -1 }];
  });
  return { id: String(id), name, description: `${name} of the local site`, hierarchyLevel, screen: forLevel };
}

type TypeName = readonly [id: number, name: string, level: HierarchyLevel];

export const COMPANY_TYPES: readonly TypeName[] = [
  [10001, 'Epic', 1],
  [10002, 'Story', 0],
  [10003, 'Task', 0],
  [10004, 'Sub-task', -1],
];

export interface ProjectPlan {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly style: 'classic' | 'next-gen';
  readonly types: readonly TypeName[];
  readonly screen: readonly ScreenField[];
  readonly statusIds: readonly string[];
}

export function planProject(plan: ProjectPlan): Project {
  return {
    id: plan.id,
    key: plan.key,
    name: plan.name,
    style: plan.style,
    lead: 'ada',
    workTypes: plan.types.map(([id, name, level]) => workType(id, name, level, plan.screen)),
    statusIds: plan.statusIds,
    grants: grantsOf(plan.key),
    securityLevels: [],
  };
}

export const COMPANY_STATUSES: readonly Status[] = [
  { id: '10000', name: 'To Do', category: 'new' },
  { id: '10001', name: 'In Progress', category: 'indeterminate' },
  { id: '10002', name: 'Done', category: 'done' },
];

/** The statuses that a team-managed project brings with it. */
export function teamStatuses(projectId: string, firstId: number): Status[] {
  return COMPANY_STATUSES.map((status, index) => ({ ...status, id: String(firstId + index), projectId }));
}

const companyStatusIds = COMPANY_STATUSES.map(({ id }) => id);
const labStatuses = teamStatuses('10001', 10010);

const DEFAULT_STATUSES: readonly Status[] = [...COMPANY_STATUSES, ...labStatuses];

const DEFAULT_PROJECTS: readonly Project[] = [
  planProject({
    id: '10000',
    key: 'SHOP',
    name: 'Shop',
    style: 'classic',
    types: COMPANY_TYPES,
    screen: COMPANY_SCREEN,
    statusIds: companyStatusIds,
  }),
  planProject({
    id: '10001',
    key: 'LAB',
    name: 'Lab',
    style: 'next-gen',
    types: [
      [10011, 'Epic', 1],
      [10012, 'Spike', 0],
      [10013, 'Enabler', 0],
      [10014, 'Signal Test', 0],
      [10015, 'Task', 0],
      [10016, 'Subtask', -1],
    ],
    screen: TEAM_SCREEN,
    statusIds: labStatuses.map(({ id }) => id),
  }),
  planProject({
    id: '10002',
    key: 'OPS',
    name: 'Operations',
    style: 'classic',
    types: COMPANY_TYPES,
    screen: [...COMPANY_SCREEN, ...needed('customfield_10031')],
    statusIds: companyStatusIds,
  }),
];

const DEFAULT_LINK_TYPES: readonly LinkType[] = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const DEFAULT_BOARDS: readonly Board[] = [
  { id: 1, name: 'SHOP board', type: 'scrum', projectId: '10000' },
  { id: 2, name: 'OPS board', type: 'kanban', projectId: '10002' },
];

const DAY = 86_400_000;

/** Six two-week sprints around the moment of seeding; the first of them is running. */
function sprintsFrom(now: number): Sprint[] {
  const monday = now - ((new Date(now).getUTCDay() + 6) % 7) * DAY;
  const start = Math.floor(monday / DAY) * DAY;
  return [0, 1, 2, 3, 4, 5].map((index) => ({
    id: index + 1,
    boardId: 1,
    name: `SHOP Sprint ${index + 1}`,
    state: index === 0 ? 'active' : 'future',
    startDate: new Date(start + index * 14 * DAY).toISOString(),
    endDate: new Date(start + (index + 1) * 14 * DAY).toISOString(),
  }));
}

export function defaultSite(now: number): {
  readonly projects: readonly Project[];
  readonly parts: CatalogueParts;
} {
  return {
    projects: DEFAULT_PROJECTS,
    parts: {
      fields: DEFAULT_FIELDS,
      statuses: DEFAULT_STATUSES,
      linkTypes: DEFAULT_LINK_TYPES,
      boards: DEFAULT_BOARDS,
      sprints: sprintsFrom(now),
    },
  };
}
