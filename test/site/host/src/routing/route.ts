/** What an address shows. App pages keep the rest of the path: it belongs to the app. */
export type Route =
  | { readonly page: 'home' | 'traffic' | 'about' | 'issues' | 'unknown' }
  | { readonly page: 'list' | 'backlog'; readonly projectKey: string }
  | { readonly page: 'app'; readonly projectKey: string; readonly app: string }
  | { readonly page: 'issue'; readonly issueKey: string }
  | { readonly page: 'space'; readonly spaceKey: string }
  | { readonly page: 'content' | 'edit'; readonly spaceKey: string; readonly contentId: string };

export const HOME = '/';
export const TRAFFIC = '/jira/local-site/traffic';
export const ABOUT = '/jira/local-site/about';

const project = (key: string): string => `/jira/projects/${encodeURIComponent(key)}`;
const space = (key: string): string => `/wiki/spaces/${encodeURIComponent(key)}`;

export const listPath = (projectKey: string): string => `${project(projectKey)}/list`;
export const backlogPath = (projectKey: string): string => `${project(projectKey)}/backlog`;
export const issuesPath = (jql: string): string => `/issues/?${new URLSearchParams({ jql }).toString()}`;
export const appPath = (projectKey: string, app: string): string => `${project(projectKey)}/${app}`;
export const issuePath = (issueKey: string): string => `/jira/browse/${encodeURIComponent(issueKey)}`;
export const spacePath = (spaceKey: string): string => space(spaceKey);
export const contentPath = (spaceKey: string, contentId: string): string =>
  `${space(spaceKey)}/pages/${encodeURIComponent(contentId)}`;
export const editPath = (spaceKey: string, contentId: string): string =>
  `${space(spaceKey)}/pages/edit-v2/${encodeURIComponent(contentId)}`;

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const toBrowsed = (key: string): Route =>
  /-\d+$/.test(key) ? { page: 'issue', issueKey: key } : { page: 'list', projectKey: key };

/** Also takes Jira's own /browse/KEY, of an issue or a project, and /issues/?jql=, which apps build from the site's address. */
export const parseRoute = (pathname: string): Route => {
  const parts = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const [first, second, third, fourth, fifth, sixth] = parts;
  if (parts.length === 0) return { page: 'home' };
  if (pathname === TRAFFIC) return { page: 'traffic' };
  if (pathname === ABOUT) return { page: 'about' };
  if (first === 'browse' && second !== undefined) return toBrowsed(second);
  if (first === 'issues' && second === undefined) return { page: 'issues' };
  if (first === 'jira') {
    if (second === undefined) return { page: 'home' };
    if (second === 'browse' && third !== undefined) return toBrowsed(third);
    if (second !== 'projects' || third === undefined) return { page: 'unknown' };
    if (fourth === undefined || fourth === 'list') return { page: 'list', projectKey: third };
    if (fourth === 'backlog') return { page: 'backlog', projectKey: third };
    return { page: 'app', projectKey: third, app: fourth };
  }
  if (first === 'wiki' && second === 'spaces' && third !== undefined) {
    if (fourth !== 'pages' || fifth === undefined) return { page: 'space', spaceKey: third };
    if (fifth !== 'edit-v2') return { page: 'content', spaceKey: third, contentId: fifth };
    if (sixth !== undefined) return { page: 'edit', spaceKey: third, contentId: sixth };
  }
  return { page: 'unknown' };
};

/** The project an address is about: an issue's is in its key. */
export const projectKeyOf = (route: Route): string | undefined => {
  if (route.page === 'issue') return route.issueKey.replace(/-\d+$/, '');
  return 'projectKey' in route ? route.projectKey : undefined;
};

export const isConfluence = (route: Route): boolean =>
  route.page === 'space' || route.page === 'content' || route.page === 'edit';
