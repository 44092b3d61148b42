import { screen } from '@testing-library/react';
import { first } from './first';
import type { StatesOf } from './states-of';

/** The quarters of a space. */
export const quarterListStates: StatesOf = {
  loading: {
    sees: 'that the quarters are being read, then their names',
    run: async (fixture) => {
      await fixture.quarter();
      const release = fixture.hold('project.open');
      fixture.workspace('/quarters');
      expect(await screen.findByRole('status', { name: 'The quarters are loading' }, first)).toBeVisible();
      release();
      expect(await screen.findByRole('link', { name: 'Q1 2027' })).toBeVisible();
    },
  },
  empty: {
    sees: 'how to begin: one of their own, the sample, or an import',
    run: async (fixture) => {
      fixture.workspace('/quarters');
      expect(await screen.findByRole('heading', { name: 'Plan your first quarter' }, first)).toBeVisible();
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
      const again = await screen.findByRole('button', { name: 'Try again' }, first);
      expect(screen.getByText('We could not read the quarters')).toBeVisible();
      recover();
      await user.click(again);
      expect(await screen.findByRole('link', { name: 'Q1 2027' }, first)).toBeVisible();
    },
  },
  forbidden: {
    sees: 'whom to ask, in the words of a space that is not there',
    run: async (fixture) => {
      await fixture.quarter();
      fixture.workspace('/quarters', 'fay');
      expect(await screen.findByText('This space is not here for you', {}, first)).toBeVisible();
      expect(screen.getByText(/Ask an administrator of the space/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Start a quarter' })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why the sample of somebody else is not removed, and the quarter still there',
    run: async (fixture) => {
      await fixture.server.create('q', { label: 'Sample', demo: true });
      const { user } = fixture.workspace('/quarters', 'cleo');
      await user.click(await screen.findByRole('button', { name: 'Acts on Sample' }, first));
      await user.click(await screen.findByRole('menuitem', { name: 'Remove the demo quarter' }, first));
      await user.click(await screen.findByRole('button', { name: 'Remove' }, first));
      expect(await screen.findByRole('alert')).toHaveTextContent(/Only an administrator/);
      expect(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
      expect((await fixture.seen()).settings.label).toBe('Sample');
    },
  },
  conflict: {
    sees: 'a name that somebody else took as well: both quarters stand in the list',
    run: async (fixture) => {
      const { user } = fixture.workspace('/quarters');
      await user.click(await screen.findByRole('button', { name: 'Start a quarter' }, first));
      const name = await screen.findByLabelText('Name', {}, first);
      await user.clear(name);
      await user.type(name, 'Q1 2027');
      await fixture.server.create();
      await user.click(screen.getByRole('button', { name: 'Start' }));
      expect(await screen.findByRole('heading', { level: 1, name: /Q1 2027/ }, first)).toBeVisible();
      await user.click(screen.getByRole('link', { name: 'All quarters' }));
      expect(await screen.findAllByRole('link', { name: 'Q1 2027' }, first)).toHaveLength(2);
    },
  },
};
