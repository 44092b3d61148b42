import { __getRuntime } from '@forge/api';

/** Names whose data this invocation reads: two installations may have quarters with equal ids. */
export const forgeTenant = (): string => {
  const { contextAri, appContext } = __getRuntime();
  return `${contextAri}|${appContext.installationId}|${appContext.environmentId}`;
};
