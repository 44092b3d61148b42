import { getAppContext } from '@forge/api';
import { digestOf } from './packed-json';

/** A mark of a text that the same installation makes again, and that nobody can make who does not know its id. */
export const installationMark = (text: string): string => {
  const { installationAri, environmentAri } = getAppContext();
  return digestOf(`mark|${installationAri.installationId}|${environmentAri.environmentId}|${text}`);
};
