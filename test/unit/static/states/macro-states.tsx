import { screen } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { NotConfigured } from '../../../../static/src/pages/macro/macro-states';
import { QuarterMacro } from '../../../../static/src/pages/macro/quarter-macro';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const macro = (
  <QuarterMacro config={{ quarter: QUARTER, view: 'draft', objectives: [] }} siteUrl="http://site.test" />
);

/** The quarter draft on a page of Confluence. */
export const macroStates: StatesOf = {
  loading: {
    sees: 'the shape of the draft, then the draft',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const release = fixture.hold('macro.view');
      fixture.page(macro);
      expect(await screen.findByRole('status', { name: 'Loading the quarter' })).toBeInTheDocument();
      release();
      expect((await screen.findAllByText(/Fake door/))[0]).toBeVisible();
    },
  },
  empty: {
    sees: 'that no quarter is chosen, and where to choose one',
    run: async (fixture) => {
      fixture.page(<NotConfigured />);
      expect(await screen.findByText(/open this macro’s settings and choose one/)).toBeVisible();
    },
  },
  error: {
    sees: 'that nothing is lost, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const recover = fixture.disconnect('macro.view');
      const { user } = fixture.page(macro);
      expect(await screen.findByText(/Nothing is lost/)).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect((await screen.findAllByText(/Fake door/))[0]).toBeVisible();
    },
  },
  forbidden: {
    sees: 'one sentence without a name, and whom to ask',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.page(macro, 'fay');
      expect(await screen.findByText(/isn’t visible to you/)).toBeVisible();
      expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
    },
  },
  refused: { because: 'it only shows; there is nothing to send' },
  conflict: { because: 'it only shows; there is nothing to write' },
};
