import { getAppContext } from '@forge/api';
import { MACRO_KEY } from './macro-key';

/** Of the macro in manifest.yml. */
const MACRO = { moduleKey: MACRO_KEY, title: 'OKRA' };

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
