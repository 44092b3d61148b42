import { foldedKey } from './field-key';

/** The first column of a list of work items, by which an import knows that its rows are no cards. */
export const WORK_ITEM_COLUMN = 'okra_work_item';

/** Whether these are the headings of a list of work items, as an export writes it beside the cards. */
export const isWorkItemList = (headings: readonly string[]): boolean =>
  foldedKey(headings[0] ?? '') === foldedKey(WORK_ITEM_COLUMN);
