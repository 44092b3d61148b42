import { NavigationTarget, router } from '@forge/bridge';

/** Key of the project page in manifest.yml. */
const WORKSPACE_MODULE = 'okra-workspace';

const workspace = { target: NavigationTarget.Module, moduleKey: WORKSPACE_MODULE } as const;

/** Opens a place of the workspace (see routing/route.ts) in the tab of the project. */
export const openWorkspace = (projectKey: string | null, path: string): void => {
  void router.navigate({ ...workspace, path, ...(projectKey === null ? {} : { projectKey }) });
};

/** The same in a tab of the browser's own; without a project in that of the page. */
export const openWorkspaceBeside = (path: string, projectKey: string | null = null): void => {
  void router.open({ ...workspace, path, ...(projectKey === null ? {} : { projectKey }) });
};

/** Where the host has the workspace of a project, to which a place's path is added; null where it does not say. */
export const findWorkspaceAddress = async (projectKey: string | null = null): Promise<string | null> => {
  try {
    const url = await router.getUrl({ ...workspace, ...(projectKey === null ? {} : { projectKey }) });
    return url === null ? null : `${url.origin}${url.pathname.replace(/\/$/, '')}`;
  } catch {
    return null;
  }
};
