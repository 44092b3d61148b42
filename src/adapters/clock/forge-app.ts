import { getAppContext } from '@forge/api';
import type { AppFacts } from '../../usecases/diagnostics/ports';

/**
 * What the platform says of the app that runs, whoever calls it.
 * https://developer.atlassian.com/platform/forge/runtime-reference/app-context-api/
 */
export const forgeApp = (): AppFacts => {
  const { appVersion, environmentType, license } = getAppContext();
  return {
    version: appVersion,
    environment: environmentType,
    license: license?.isActive === undefined ? 'none' : license.isActive ? 'active' : 'inactive',
  };
};
