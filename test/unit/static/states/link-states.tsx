import { screen } from '@testing-library/react';
import { PROJECT } from '../../../support/pages/page-server';
import { QUARTER } from '../../../support/pages/open-fixture';
import { LinkPage } from '../../../../static/src/pages/link/link-page';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const linking = (issue: string) => (
  <LinkPage
    place={{ issue, project: PROJECT, projectKey: 'SHOP', issueKeys: [] }}
    onClose={() => undefined}
  />
);

/** A work item on its way to a card. */
export const linkStates: StatesOf = {
  loading: {
    sees: 'the shape of the list, then the cards',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const release = fixture.hold('link.cards');
      fixture.page(linking(fixture.issue('By hand')), 'ben');
      expect(await screen.findByRole('status', { name: 'Loading cards' })).toBeInTheDocument();
      release();
      expect(await screen.findByRole('option', { name: /Fake door/ })).toBeVisible();
    },
  },
  empty: {
    sees: 'that the space has no quarter, and opens OKRA to start one',
    run: async (fixture) => {
      fixture.page(linking(fixture.issue('By hand')), 'ben');
      expect(await screen.findByText(/has no quarter yet/)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Open OKRA' })).toBeVisible();
    },
  },
  error: {
    sees: 'that nothing was changed, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const recover = fixture.disconnect('link.cards');
      const { user } = fixture.page(linking(fixture.issue('By hand')), 'ben');
      expect(await screen.findByText(/Nothing was changed/)).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('option', { name: /Fake door/ })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'which permissions linking asks for',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.page(linking(fixture.issue('By hand')), 'dev');
      expect(await screen.findByText(/permissions to create and to link work items/)).toBeVisible();
      expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
      expect(screen.queryByRole('option')).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a card that is not there any more takes no work item',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.page(linking(fixture.issue('By hand')), 'ben');
      await user.click(await screen.findByRole('option', { name: /Fake door/ }));
      await fixture.act({ id: 'gone', kind: 'milestone.remove', target: 'm1' });
      await user.click(screen.getByRole('button', { name: 'Link' }));
      expect(await screen.findByText(/This card is no longer here/)).toBeVisible();
    },
  },
  conflict: {
    sees: 'that the card was taken meanwhile, by which work item',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const other = fixture.issue('Quicker');
      const { user } = fixture.page(linking(fixture.issue('By hand')), 'ben');
      await user.click(await screen.findByRole('option', { name: /Fake door/ }));
      await fixture.server.ask('cleo', 'link.put', { quarter: QUARTER, issue: other, row: 'm1', from: null });
      await user.click(screen.getByRole('button', { name: 'Link' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(/SHOP-\d/);
    },
  },
};
