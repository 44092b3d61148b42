import { choose } from '../../../support/pages/choose';
import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/draft`;
const place = (id: string, startWeek: number, endWeek: number) =>
  ({ id, kind: 'placement.place', milestone: 'm1', startWeek, endWeek }) as const;

/** Milestones by week. */
export const quarterDraftStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'what the draft is for, and where milestones come from',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'Nothing to place yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Write milestones' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/milestones`);
    },
  },
  error: { because: 'it reads nothing by itself; the page around it says what could not be read' },
  forbidden: {
    sees: 'when a card is planned, without a way to move it',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path, 'dev');
      await user.click(await screen.findByRole('button', { name: /Fake door/ }));
      expect(screen.getByRole('region', { name: 'Weeks of Fake door' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Place' })).not.toBeInTheDocument();
      expect(screen.getByRole('link', { name: 'Open card' })).toBeVisible();
    },
  },
  refused: {
    sees: 'why a card that somebody deleted meanwhile is not placed',
    run: async (fixture) => {
      await fixture.quarter(...thread.slice(0, -1));
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: /Fake door/ }));
      const release = fixture.hold('quarter.decide', 'quarter.sync');
      await user.click(screen.getByRole('button', { name: 'Place' }));
      await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm1' });
      release();
      expect(await screen.findByText(/Not saved\./)).toBeVisible();
      expect((await fixture.seen()).placements).toEqual([]);
    },
  },
  conflict: {
    sees: 'the weeks that somebody else gave the card, and moves it on from there',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: /Fake door/ }));
      await fixture.act(place('theirs', 5, 6), 'ben');
      window.dispatchEvent(new Event('focus'));
      const panel = screen.getByRole('region', { name: 'Weeks of Fake door' });
      await waitFor(() => expect(panel).toHaveTextContent(/Weeks 5–6/));
      await choose(user, screen.getByRole('combobox', { name: 'To' }), /^Week 7/);
      await user.click(screen.getByRole('button', { name: 'Move' }));
      await waitFor(async () =>
        expect((await fixture.seen()).placements[0]).toMatchObject({ startWeek: 5, endWeek: 7 }),
      );
    },
  },
};
