import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/agreement`;

/** The page of an open quarter, whatever tab is shown: its frame, and what stands between people and their quarter. */
export const workspaceStates: StatesOf = {
  loading: {
    sees: 'the shape of the quarter, then the quarter',
    run: async (fixture) => {
      await fixture.quarter();
      const release = fixture.hold('quarter.open');
      fixture.workspace(path);
      expect(await screen.findByRole('status', { name: 'The quarter is loading' })).toBeVisible();
      release();
      expect(await screen.findByRole('heading', { level: 1, name: /Q1 2027/ })).toBeVisible();
    },
  },
  empty: { because: 'a quarter has its name, its tabs and its maker; each tab says what it lacks' },
  error: {
    sees: 'that it could not be read and that work is safe, and tries again',
    run: async (fixture) => {
      await fixture.quarter();
      const recover = fixture.storageFails();
      const { user } = fixture.workspace(path);
      expect(await screen.findByText('We could not read this quarter')).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('heading', { level: 1, name: /Q1 2027/ })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'the sentence of a quarter that is not there, and the way back to the list',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path, 'fay');
      expect(await screen.findByText('This quarter is not here')).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Show all quarters' }));
      expect(history.getPath()).toBe('/quarters');
    },
  },
  refused: {
    sees: 'why what was written is not saved, and puts the note away',
    run: async (fixture) => {
      await fixture.quarter({ id: 'o1', kind: 'objective.add', values: { title: 'Fewer returns' } });
      const { user } = fixture.workspace(`/q/${QUARTER}/objectives`, 'ben');
      await user.click(await screen.findByRole('button', { name: 'Add objective' }));
      const release = fixture.hold('quarter.decide');
      await user.keyboard('Mine{Enter}{Escape}');
      await fixture.act({ id: 'out', kind: 'member.remove', target: 'ben' });
      release();
      expect(await screen.findByText(/Not saved\./)).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Dismiss' }));
      await waitFor(() => expect(screen.queryByText(/Not saved\./)).not.toBeInTheDocument());
    },
  },
  conflict: {
    sees: 'that its name was changed meanwhile, and takes theirs',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: /edit name of the quarter/ }));
      const field = screen.getByRole('textbox', { name: 'name of the quarter' });
      await user.clear(field);
      await user.type(field, 'Mine');
      await fixture.act({ id: 'theirs', kind: 'quarter.edit', changes: { label: 'Theirs' } });
      await user.keyboard('{Enter}');
      await user.click(await screen.findByRole('button', { name: 'Show both' }));
      await user.click(screen.getByRole('button', { name: 'Take theirs' }));
      expect(await screen.findByRole('button', { name: 'Theirs, edit name of the quarter' })).toBeVisible();
    },
  },
};
