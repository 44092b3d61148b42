import { screen, waitFor, within } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/sessions`;
const skipped = { id: 'skip', kind: 'session.skip', session: 's1', reason: 'Objectives are given' } as const;

/** The five sessions on one thread. */
export const sessionsStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'all five sessions of a quarter in which nothing was held, and goes to the one to begin with',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path);
      expect(await screen.findByText('0 of 330 minutes used')).toBeVisible();
      expect(screen.getAllByRole('heading', { level: 3, name: /^#[0-4] / })).toHaveLength(5);
      await user.click(screen.getByRole('button', { name: 'Open session #1' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/sessions/s1`);
    },
  },
  error: { because: 'it reads nothing by itself; the page around it says what could not be read' },
  forbidden: {
    sees: 'the sessions to read along, without a day to set or a session to skip',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.workspace(path, 'dev');
      expect(await screen.findByRole('button', { name: 'Open session #3' })).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Set a day/ })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /^Actions for #/ })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'in the dialog that a session is not skipped without a reason',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'Actions for #0 Vision' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Skip this session' }));
      const dialog = await screen.findByRole('dialog', { name: 'Skip #0 Vision?' });
      await user.click(within(dialog).getByRole('button', { name: 'Skip it' }));
      expect(within(dialog).getByText(/^Write a reason/)).toBeVisible();
      expect((await fixture.seen()).sessions).toEqual([]);
    },
  },
  conflict: {
    sees: 'the reason for which somebody else skipped a session, and takes it back',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path);
      await screen.findByRole('button', { name: 'Actions for #1 Team OKRs' });
      await fixture.act(skipped);
      expect(await screen.findByText('“Objectives are given”')).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Actions for #1 Team OKRs' }));
      await user.click(await screen.findByRole('menuitem', { name: 'Run it after all' }));
      expect(await screen.findByText('Turn what the company wants into goals of our own')).toBeVisible();
      await waitFor(async () => expect((await fixture.seen()).sessions[0]?.state).toBe('planned'));
    },
  },
};
