import api from '@forge/api';
import { askProduct, type ProductAnswer, type ProductCall } from '../product/product-call';

export type JiraCall = ProductCall;
export type JiraAnswer = ProductAnswer;

/** Asks Jira. Undefined: no answer came, and nobody knows what became of the call. */
export interface JiraCalls {
  asUser(call: JiraCall): Promise<JiraAnswer | undefined>;
  asApp(call: JiraCall): Promise<JiraAnswer | undefined>;
}

/** With which the platform says that Jira is not connected. */
const REFUSED: ReadonlySet<number> = new Set([401, 403]);

const ask = (
  as: Pick<ReturnType<typeof api.asApp>, 'requestJira'>,
  call: JiraCall,
): Promise<JiraAnswer | undefined> => askProduct((route, init) => as.requestJira(route, init), call, REFUSED);

export const jiraCalls: JiraCalls = {
  asUser: (call) => ask(api.asUser(), call),
  asApp: (call) => ask(api.asApp(), call),
};
