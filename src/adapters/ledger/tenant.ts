import { getAppContext } from '@forge/api';

/**
 * Names whose data this invocation reads: two installations may have quarters with equal ids. An installation has one
 * site, in both products; where the platform tells it, it is part of the name.
 */
export const forgeTenant = (): string => {
  const { installation, installationAri, environmentAri } = getAppContext();
  const sites = new Set(installation?.contexts.flatMap(({ cloudId }) => cloudId ?? []));
  return `${[...sites].sort().join(',')}|${installationAri.installationId}|${environmentAri.environmentId}`;
};
