import { NavigationTarget, router } from '@forge/bridge';

/** Key of the project page in manifest.yml. */
const WORKSPACE_MODULE = 'okra-workspace';

/** Opens a place of the workspace (see routing/route.ts) in the tab of the project. */
export const openWorkspace = (projectKey: string | null, path: string): void => {
  void router.navigate({
    target: NavigationTarget.Module,
    moduleKey: WORKSPACE_MODULE,
    path,
    ...(projectKey === null ? {} : { projectKey }),
  });
};

/** The same in a tab of the browser's own, from a page of the same project. */
export const openWorkspaceBeside = (path: string): void => {
  void router.open({ target: NavigationTarget.Module, moduleKey: WORKSPACE_MODULE, path });
};
