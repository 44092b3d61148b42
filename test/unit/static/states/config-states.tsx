import { screen } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { MacroSettings } from '../../../../static/src/pages/config/macro-settings';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const unset = <MacroSettings present={undefined} />;
const set = <MacroSettings present={{ quarter: QUARTER, view: 'draft', objectives: [] }} />;

/** The macro's dialog. */
export const configStates: StatesOf = {
  loading: {
    sees: 'that the preview is loading, then the draft as readers will see it',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const release = fixture.hold('macro.view');
      fixture.page(set);
      expect(await screen.findByRole('status', { name: 'Loading the preview' })).toBeVisible();
      release();
      expect((await screen.findAllByText(/Fake door/))[0]).toBeVisible();
    },
  },
  empty: {
    sees: 'where quarters are started, and cannot save',
    run: async (fixture) => {
      fixture.page(unset);
      expect(await screen.findByText(/Quarters are started in Jira/)).toBeVisible();
      expect(screen.getByRole('button', { name: 'Save' })).toBeDisabled();
      expect(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
    },
  },
  error: {
    sees: 'that quarters could not be read, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const recover = fixture.disconnect('macro.quarters');
      const { user } = fixture.page(unset);
      expect(await screen.findByText('Quarters could not be read')).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('combobox', { name: 'Quarter' })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'no quarter of a space that they may not browse',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.page(unset, 'fay');
      expect(await screen.findByText(/Quarters are started in Jira/)).toBeVisible();
      expect(screen.queryByText('Q1 2027')).not.toBeInTheDocument();
    },
  },
  refused: {
    because:
      'the page that holds the macro takes whatever is chosen; what it may show is asked of each reader',
  },
  conflict: {
    sees: 'that the chosen quarter is gone meanwhile, and chooses another',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.server.create('other', { label: 'Q2 2027' });
      await fixture.server.ask('ada', 'quarter.remove', { quarter: QUARTER });
      const { user } = fixture.page(set);
      expect(await screen.findByText(/This quarter is gone/)).toBeVisible();
      await user.click(screen.getByRole('combobox', { name: 'Quarter' }));
      await user.click(await screen.findByText('Q2 2027'));
      expect(screen.queryByText(/This quarter is gone/)).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Save' })).toBeEnabled();
    },
  },
};
