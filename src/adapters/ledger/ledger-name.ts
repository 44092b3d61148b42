import { getAppContext } from '@forge/api';
import { digestOf } from './packed-json';

/**
 * Name of this installation's ledgers, as issues carry it: tells issues of an earlier installation apart and no more.
 * The same in both products, which share one installation.
 */
export const ledgerName = (): string => {
  const { installationAri, environmentAri } = getAppContext();
  return digestOf(`${installationAri.installationId}|${environmentAri.environmentId}`).slice(0, 16);
};
