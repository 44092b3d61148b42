import { screen, waitFor } from '@testing-library/react';
import { shownFlags } from '../../../support/pages/fake-bridge';
import type { StatesOf } from './states-of';

/** The quarters of a space. */
export const quarterListStates: StatesOf = {
  loading: {
    sees: 'that the quarters are being read, then their names',
    run: async (fixture) => {
      await fixture.quarter();
      const release = fixture.hold('project.open');
      fixture.workspace('/quarters');
      expect(await screen.findByRole('status', { name: 'The quarters are loading' })).toBeVisible();
      release();
      expect(await screen.findByRole('link', { name: 'Q1 2027' })).toBeVisible();
    },
  },
  empty: {
    sees: 'how to begin: one of their own, the sample, or an import',
    run: async (fixture) => {
      fixture.workspace('/quarters');
      expect(await screen.findByRole('heading', { name: 'Plan your first quarter' })).toBeVisible();
      for (const name of ['Start a quarter', 'Load the demo quarter', 'Import'])
        expect(screen.getByRole('button', { name })).toBeEnabled();
    },
  },
  error: {
    sees: 'that nothing is lost, and tries again',
    run: async (fixture) => {
      await fixture.quarter();
      const recover = fixture.disconnect('project.open');
      const { user } = fixture.workspace('/quarters', 'ben');
      const again = await screen.findByRole('button', { name: 'Try again' });
      expect(screen.getByText('We could not read the quarters')).toBeVisible();
      recover();
      await user.click(again);
      expect(await screen.findByRole('link', { name: 'Q1 2027' })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'whom to ask, in the words of a space that is not there',
    run: async (fixture) => {
      await fixture.quarter();
      fixture.workspace('/quarters', 'fay');
      expect(await screen.findByText('This space is not here for you')).toBeVisible();
      expect(screen.getByText(/Ask an administrator of the space/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Start a quarter' })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a quarter that they led until now is not put aside, and the quarter still there',
    run: async (fixture) => {
      await fixture.quarter();
      const leads = (facilitator: boolean) =>
        ({ kind: 'member.edit', target: 'ben', changes: { facilitator } }) as const;
      await fixture.act({ id: 'on', ...leads(true) });
      const { user } = fixture.workspace('/quarters', 'ben');
      await user.click(await screen.findByRole('button', { name: 'Actions for Q1 2027' }));
      const archive = await screen.findByRole('menuitem', { name: 'Archive' });
      await fixture.act({ id: 'off', ...leads(false) });
      await user.click(archive);
      await waitFor(() => expect(shownFlags.map(({ title }) => title)).toEqual(['Q1 2027 was not archived']));
      expect(shownFlags[0]?.description).toMatch(/^Only a facilitator may do that/);
      expect((await fixture.seen()).settings.archived).toBe(false);
      expect(screen.getByRole('link', { name: 'Q1 2027' })).toBeVisible();
    },
  },
  conflict: {
    sees: 'a name that somebody else took as well: both quarters stand in the list',
    run: async (fixture) => {
      const { user } = fixture.workspace('/quarters');
      await user.click(await screen.findByRole('button', { name: 'Start a quarter' }));
      const name = await screen.findByLabelText('Name');
      await user.clear(name);
      await user.type(name, 'Q1 2027');
      await fixture.server.create();
      await user.click(screen.getByRole('button', { name: 'Start' }));
      expect(await screen.findByRole('heading', { level: 1, name: /Q1 2027/ })).toBeVisible();
      await user.click(screen.getByRole('link', { name: 'All quarters' }));
      expect(await screen.findAllByRole('link', { name: 'Q1 2027' })).toHaveLength(2);
    },
  },
};
