import { __getRuntime } from '@forge/api';
import { digestOf } from './packed-json';

/**
 * Name of this installation's ledgers, as issues carry it: tells issues of an earlier installation apart and no more.
 * The same in both products, which share one installation.
 */
export const ledgerName = (): string => {
  const { installationId, environmentId } = __getRuntime().appContext;
  return digestOf(`${installationId}|${environmentId}`).slice(0, 16);
};
