import { getAppContext } from '@forge/api';

/** Key and title of the macro in manifest.yml. */
const MACRO = { moduleKey: 'okra-quarter', title: 'OKRA' };

/**
 * How a page names the macro of this app in this environment.
 * https://developer.atlassian.com/platform/forge/runtime-reference/app-context-api/
 */
export const forgeMacro = () => {
  const { appAri, environmentAri, environmentType } = getAppContext();
  const { appId } = appAri;
  const { environmentId } = environmentAri;
  return { ...MACRO, appId, environmentId, environmentType };
};
