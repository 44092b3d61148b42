import { APP_ACCOUNT, findAccount } from '../rest/accounts';
import { PRIORITIES } from './default-fields';
import type { JiraSite } from './jira-call';
import type { Comment, Issue, LinkType, Project, Status, StatusCategoryKey, WorkType } from './jira-model';

/** The shapes in which Jira repeats its people, projects, types and statuses. */

export const rest = (site: JiraSite, path: string): string => `${site.baseUrl}/rest/api/3/${path}`;

/** Jira writes dates with milliseconds and a numeric zone. */
export const jiraDate = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

const sizes = { '16x16': 'xsmall', '24x24': 'small', '32x32': 'medium', '48x48': 'large' };

function avatars(base: string): Record<string, string> {
  return Object.fromEntries(Object.entries(sizes).map(([size, name]) => [size, `${base}&size=${name}`]));
}

export function userBean(site: JiraSite, accountId: string): Record<string, unknown> {
  const account = findAccount(accountId) ?? { ...APP_ACCOUNT, accountId, displayName: 'Former user' };
  return {
    self: rest(site, `user?accountId=${encodeURIComponent(accountId)}`),
    accountId,
    accountType: account.accountType,
    ...(account.emailAddress ? { emailAddress: account.emailAddress } : {}),
    avatarUrls: avatars(`${site.baseUrl}/secure/useravatar?ownerId=${encodeURIComponent(accountId)}`),
    displayName: account.displayName,
    active: true,
    timeZone: 'Etc/UTC',
  };
}

export function projectBean(site: JiraSite, project: Project): Record<string, unknown> {
  return {
    self: rest(site, `project/${project.id}`),
    id: project.id,
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: avatars(`${site.baseUrl}/secure/projectavatar?pid=${project.id}`),
  };
}

/** Stable and in the form of a UUID, as team-managed types carry one. */
export const entityIdOf = (typeId: string): string => `00000000-0000-4000-8000-${typeId.padStart(12, '0')}`;

export function typeBean(site: JiraSite, project: Project, type: WorkType): Record<string, unknown> {
  return {
    self: rest(site, `issuetype/${type.id}`),
    id: type.id,
    description: type.description,
    iconUrl: `${site.baseUrl}/rest/api/2/universal_avatar/view/type/issuetype/avatar/${type.id}`,
    name: type.name,
    subtask: type.hierarchyLevel === -1,
    avatarId: Number(type.id),
    hierarchyLevel: type.hierarchyLevel,
    ...(project.style === 'next-gen'
      ? { entityId: entityIdOf(type.id), scope: { type: 'PROJECT', project: { id: project.id } } }
      : {}),
  };
}

const CATEGORIES: Readonly<Record<StatusCategoryKey, { id: number; name: string; colorName: string }>> = {
  undefined: { id: 1, name: 'No Category', colorName: 'medium-gray' },
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  done: { id: 3, name: 'Done', colorName: 'green' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
};

export const CATEGORY_KEYS = Object.keys(CATEGORIES) as StatusCategoryKey[];

export function categoryBean(
  site: JiraSite,
  key: StatusCategoryKey,
): Record<string, unknown> & { name: string } {
  const category = CATEGORIES[key];
  return { self: rest(site, `statuscategory/${category.id}`), key, ...category };
}

export function statusBean(site: JiraSite, status: Status): Record<string, unknown> {
  return {
    self: rest(site, `status/${status.id}`),
    description: '',
    iconUrl: `${site.baseUrl}/images/icons/statuses/generic.png`,
    name: status.name,
    id: status.id,
    statusCategory: categoryBean(site, status.category),
    ...(status.projectId ? { scope: { type: 'PROJECT', project: { id: status.projectId } } } : {}),
  };
}

export function priorityBean(site: JiraSite, id: string): Record<string, unknown> | null {
  const priority = PRIORITIES.find((candidate) => candidate.id === id);
  if (!priority) return null;
  return {
    self: rest(site, `priority/${id}`),
    iconUrl: `${site.baseUrl}/images/icons/priorities/${priority.name.toLowerCase()}.svg`,
    name: priority.name,
    id,
  };
}

export function linkTypeBean(site: JiraSite, type: LinkType): Record<string, unknown> {
  return { ...type, self: rest(site, `issueLinkType/${type.id}`) };
}

export function commentBean(site: JiraSite, issue: Issue, comment: Comment): Record<string, unknown> {
  const author = userBean(site, comment.author);
  const at = jiraDate(comment.created);
  return {
    self: rest(site, `issue/${issue.id}/comment/${comment.id}`),
    id: String(comment.id),
    author,
    body: comment.body,
    updateAuthor: author,
    created: at,
    updated: at,
    jsdPublic: true,
  };
}
