import { screen } from '@testing-library/react';
import { PROJECT } from '../../../support/pages/page-server';
import { QUARTER } from '../../../support/pages/open-stage';
import { LinkPage } from '../../../../static/src/pages/link/link-page';
import { thread } from './commands';
import { first } from './first';
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
    run: async (stage) => {
      await stage.quarter(...thread);
      const release = stage.hold('link.cards');
      stage.page(linking(stage.issue('By hand')), 'ben');
      expect(await screen.findByRole('status', { name: 'Loading cards' }, first)).toBeInTheDocument();
      release();
      expect(await screen.findByRole('option', { name: /Fake door/ }, first)).toBeVisible();
    },
  },
  empty: {
    sees: 'that the space has no quarter, and opens OKRA to start one',
    run: async (stage) => {
      stage.page(linking(stage.issue('By hand')), 'ben');
      expect(await screen.findByText(/has no quarter yet/, {}, first)).toBeVisible();
      expect(screen.getByRole('link', { name: 'Open OKRA' })).toBeVisible();
    },
  },
  error: {
    sees: 'that nothing was changed, and tries again',
    run: async (stage) => {
      await stage.quarter(...thread);
      const recover = stage.disconnect('link.cards');
      const { user } = stage.page(linking(stage.issue('By hand')), 'ben');
      expect(await screen.findByText(/Nothing was changed/, {}, first)).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('option', { name: /Fake door/ }, first)).toBeVisible();
    },
  },
  forbidden: {
    sees: 'which permissions linking asks for',
    run: async (stage) => {
      await stage.quarter(...thread);
      stage.page(linking(stage.issue('By hand')), 'dev');
      expect(
        await screen.findByText(/permissions to create and to link work items/, {}, first),
      ).toBeVisible();
      expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
      expect(screen.queryByRole('option')).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a card that is not there any more takes no work item',
    run: async (stage) => {
      await stage.quarter(...thread);
      const { user } = stage.page(linking(stage.issue('By hand')), 'ben');
      await user.click(await screen.findByRole('option', { name: /Fake door/ }, first));
      await stage.act({ id: 'gone', kind: 'milestone.remove', target: 'm1' });
      await user.click(screen.getByRole('button', { name: 'Link' }));
      expect(await screen.findByText(/This card is no longer here/, {}, first)).toBeVisible();
    },
  },
  conflict: {
    sees: 'that the card was taken meanwhile, by which work item',
    run: async (stage) => {
      await stage.quarter(...thread);
      const other = stage.issue('Quicker');
      const { user } = stage.page(linking(stage.issue('By hand')), 'ben');
      await user.click(await screen.findByRole('option', { name: /Fake door/ }, first));
      await stage.server.ask('cleo', 'link.put', { quarter: QUARTER, issue: other, row: 'm1', from: null });
      await user.click(screen.getByRole('button', { name: 'Link' }));
      expect(await screen.findByRole('alert', {}, first)).toHaveTextContent(/SHOP-\d/);
    },
  },
};
