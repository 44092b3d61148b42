import { screen, waitFor } from '@testing-library/react';
import { shownFlags } from '../../../support/pages/fake-bridge';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/progress`;

/** A published quarter whose card somebody deleted in Jira. */
const withDeleted = async (fixture: Fixture): Promise<void> => {
  await fixture.quarter(...thread);
  await fixture.publish();
  fixture.server.rest('ada', 'DELETE', `/rest/api/3/issue/${await fixture.issueOf('m1')}`);
};

/** How far the work is. */
export const progressStates: StatesOf = {
  loading: {
    sees: 'key results at once, and that Jira is being read, then where the work stands',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.publish();
      const release = fixture.hold('progress.read');
      fixture.workspace(path);
      expect(await screen.findByRole('status', { name: 'Reading where the work stands' })).toBeVisible();
      expect(await screen.findByRole('rowheader', { name: /Half the calls/ })).toBeVisible();
      release();
      await waitFor(() => expect(screen.getAllByText(/^0 of 1 card done/)).not.toHaveLength(0));
    },
  },
  empty: {
    sees: 'what will stand here, and goes to the objectives',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'No key result yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Open Objectives' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/objectives`);
    },
  },
  error: {
    sees: 'that it could not be read, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.publish();
      const recover = fixture.disconnect('progress.read', 'progress.refresh');
      const { user } = fixture.workspace(path);
      expect(await screen.findByText('We could not read where the work stands')).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('table', { name: 'Key results' })).toBeVisible();
    },
  },
  forbidden: {
    sees: 'how far the work is, and no repair that asks for the right to publish',
    run: async (fixture) => {
      await withDeleted(fixture);
      fixture.workspace(path, 'dev');
      expect(await screen.findByRole('table', { name: 'Key results' })).toBeVisible();
      expect(screen.queryByRole('heading', { name: 'Duplicates and leftovers' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /^Free the card/ })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a card is not freed that somebody gave another work item meanwhile',
    run: async (fixture) => {
      await withDeleted(fixture);
      const { user } = fixture.workspace(path);
      const free = await screen.findByRole('button', { name: /^Free the card/ });
      await fixture.server.ask('ben', 'link.again', {
        quarter: QUARTER,
        row: 'm1',
        issue: await fixture.issueOf('m1'),
        confirmed: true,
      });
      const other = fixture.issue('Another door');
      await fixture.server.ask('ben', 'link.put', { quarter: QUARTER, issue: other, row: 'm1', from: null });
      await user.click(free);
      const confirm = screen.queryByRole('button', { name: 'It is gone for good' });
      if (confirm !== null) await user.click(confirm);
      await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('Nothing was changed'));
      expect(shownFlags.at(-1)?.description).not.toBe('');
    },
  },
  conflict: {
    sees: 'which work items say that they are one card, and keeps one of them',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.publish();
      const own = await fixture.issueOf('m1');
      const twin = fixture.issue('Fake door');
      const { body } = fixture.server.rest('ben', 'GET', `/rest/api/3/issue/${own}/properties/okra`);
      const { value } = JSON.parse(body ?? '{}') as { readonly value: unknown };
      fixture.server.rest('ben', 'PUT', `/rest/api/3/issue/${twin}/properties/okra`, value);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'Look for them' }));
      const keep = await screen.findAllByRole('button', { name: /^Keep SHOP-\d+ for “Fake door”/ });
      expect(keep).toHaveLength(2);
      await user.click(keep[0]!);
      await waitFor(() => expect(shownFlags.at(-1)?.title).toBe('One work item is left for this card'));
      expect(await screen.findByText(/Every card has one work item at most/)).toBeVisible();
    },
  },
};
