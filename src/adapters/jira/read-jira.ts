import type { Clock } from '../../usecases/ports';
import { readProduct } from '../product/read-product';
import type { JiraAnswer } from './jira-calls';

const ATTEMPTS = 4;

/**
 * Asks again what changes nothing, while Jira is busy or silent.
 *
 * @throws UpstreamUnavailable when it stays so
 */
export const readJira = (clock: Clock, ask: () => Promise<JiraAnswer | undefined>): Promise<JiraAnswer> =>
  readProduct('Jira', ATTEMPTS, clock, ask);
