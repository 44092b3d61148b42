import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const present = `/q/${QUARTER}/draft/present`;
const place = (id: string, startWeek: number, endWeek: number) =>
  ({ id, kind: 'placement.place', milestone: 'm1', startWeek, endWeek }) as const;

/** The draft for a shared screen and on paper. */
export const presentationStates: StatesOf = {
  loading: {
    because: 'slides draw the open quarter; that sheets are being drawn is said by a test of its own',
  },
  empty: {
    sees: 'that there is nothing to show yet, and the way out',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(present);
      expect(await screen.findByRole('heading', { level: 1, name: 'Nothing to show yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Leave the presentation' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/draft`);
    },
  },
  error: {
    because:
      'sheets that could not be drawn are told by a test of their own; slides read nothing by themselves',
  },
  forbidden: {
    sees: 'the same slides as everybody, since there is no act on them',
    run: async (fixture) => {
      await fixture.quarter(...thread, place('weeks', 2, 3));
      fixture.workspace(present, 'dev');
      expect(await screen.findByRole('heading', { level: 1, name: 'Quarter draft' })).toBeVisible();
      expect(screen.getByText('Fake door')).toBeVisible();
    },
  },
  refused: { because: 'nothing is decided here' },
  conflict: {
    sees: 'a card where somebody else has just put it',
    run: async (fixture) => {
      await fixture.quarter(...thread, place('weeks', 2, 3));
      fixture.workspace(present);
      expect(await screen.findByText('Fake door')).toBeVisible();
      await fixture.act({ id: 'gone', kind: 'placement.remove', milestone: 'm1' }, 'ben');
      window.dispatchEvent(new Event('focus'));
      await waitFor(() => expect(screen.queryByText('Fake door')).not.toBeInTheDocument());
    },
  },
};
