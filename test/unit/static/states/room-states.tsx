import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/sessions/s3`;
const start = { id: 'start', kind: 'session.start', session: 's3' } as const;

/** A session's own place: its lobby, and where it is while it runs. */
export const roomStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'the lobby of a session that nobody began, and begins it',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'Start session #3' }));
      expect(await screen.findByRole('timer')).toBeVisible();
      expect(screen.getByRole('button', { name: 'Milestone review, step 1 of 5, now' })).toBeVisible();
      await waitFor(async () => expect((await fixture.seen()).attendances).toHaveLength(1));
    },
  },
  error: {
    sees: 'that no session has this address, and the way to the five',
    run: async (fixture) => {
      await fixture.quarter();
      fixture.workspace(`/q/${QUARTER}/sessions/s9`);
      expect(await screen.findByText(/^There are five sessions/)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Back to sessions' })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'the running session to read along, and no act of whoever leads',
    run: async (fixture) => {
      await fixture.quarter(...thread, start);
      fixture.workspace(path, 'dev');
      expect(await screen.findByRole('timer')).toBeVisible();
      expect(await screen.findByText('Ada Okafor leads')).toBeVisible();
      for (const name of ['Pause', 'Take the lead', 'Next: Effort'])
        expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'that another session runs, before beginning one beside it',
    run: async (fixture) => {
      await fixture.quarter(...thread, start);
      fixture.workspace(`/q/${QUARTER}/sessions/s2`);
      expect(await screen.findByText(/^Session #3: .+ is running/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Start session #2' })).not.toBeInTheDocument();
    },
  },
  conflict: {
    sees: 'where somebody else led the session meanwhile, and goes there',
    run: async (fixture) => {
      await fixture.quarter(...thread, start);
      fixture.workspace(path, 'ben');
      await screen.findByRole('timer');
      await fixture.act({ id: 'next', kind: 'session.goTo', session: 's3', activity: 's3.effort' });
      expect(await screen.findByRole('button', { name: 'Effort, step 2 of 5, now' })).toBeVisible();
    },
  },
};
