import { waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';

/** The list itself is loaded by the first field that opens. */
const first = { timeout: 15_000 };

/** The list of the field that was just opened. */
export const openedList = async (field: HTMLElement): Promise<HTMLElement> =>
  waitFor(() => {
    const input = document.activeElement;
    const list = document.getElementById(input?.getAttribute('aria-controls') ?? '');
    if (input === field || list === null) throw new Error('No list is open yet.');
    return list;
  }, first);

/** Chooses in a field as people do: opens it, and takes the choice by its words. */
export const choose = async (user: UserEvent, field: HTMLElement, words: string | RegExp): Promise<void> => {
  await user.click(field);
  const list = await openedList(field);
  await user.click(within(list).getByRole('option', { name: words }));
};
