import api from '@forge/api';
import { askProduct, type ProductAnswer, type ProductCall } from '../product/product-call';

export type ConfluenceAnswer = ProductAnswer;

/** Asks Confluence as the caller. Undefined: no answer came, and nobody knows what became of the call. */
export type ConfluenceCalls = (call: ProductCall) => Promise<ConfluenceAnswer | undefined>;

/** With which the platform says that Confluence is not connected. */
const REFUSED: ReadonlySet<number> = new Set([401, 403, 404]);

export const confluenceCalls: ConfluenceCalls = (call) =>
  askProduct((route, init) => api.asUser().requestConfluence(route, init), call, REFUSED);
