import { screen } from '@testing-library/react';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/milestones/bring`;

/** By key, past the index, which may not know a new work item yet. */
const find = async ({ user }: ReturnType<Fixture['workspace']>, keys: string): Promise<void> => {
  const field = await screen.findByRole('textbox', { name: 'Find by words, key or JQL' });
  await user.type(field, `${keys}{Enter}`);
};
const keyOf = (fixture: Fixture, issue: string): string => {
  const { body } = fixture.server.rest('ada', 'GET', `/rest/api/3/issue/${issue}`);
  return (JSON.parse(body ?? '{}') as { readonly key: string }).key;
};
const chosen = async (
  fixture: Fixture,
  shown: ReturnType<Fixture['workspace']>,
  issue: string,
): Promise<void> => {
  const key = keyOf(fixture, issue);
  await find(shown, key);
  await shown.user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${key}`) }));
  await shown.user.click(screen.getByRole('button', { name: 'Preview 1 work item' }));
};

/** Work that is in Jira, on its way into the quarter. */
export const existingWorkStates: StatesOf = {
  loading: {
    sees: 'the shape of the list, then the work items',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const key = keyOf(fixture, fixture.issue('By hand'));
      const release = fixture.hold('work.search');
      const shown = fixture.workspace(path, 'ben');
      expect(await screen.findByRole('status', { name: 'Loading work items' })).toBeInTheDocument();
      release();
      await find(shown, key);
      expect(await screen.findByRole('checkbox', { name: `${key} By hand` })).toBeEnabled();
    },
  },
  empty: {
    sees: 'that nothing fits and what to try, and brings nothing',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.workspace(path, 'ben');
      expect(await screen.findByText(/No open work item fits/)).toBeVisible();
      expect(screen.getByRole('button', { name: 'Preview' })).toBeDisabled();
    },
  },
  error: {
    sees: 'the true cause, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const recover = fixture.disconnect('work.search');
      const { user } = fixture.workspace(path, 'ben');
      expect(await screen.findByText('Jira or OKRA did not answer')).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByText(/No open work item fits/)).toBeVisible();
    },
  },
  forbidden: {
    sees: 'no way in, reading along, and at its address why',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.workspace(path, 'dev');
      expect(await screen.findByText(/Join the quarter to bring work into it/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Bring epics' })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'which work item did not come in, and why',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const issue = fixture.issue('By hand');
      const shown = fixture.workspace(path, 'ben');
      const key = keyOf(fixture, issue);
      await chosen(fixture, shown, issue);
      fixture.server.rest('ada', 'DELETE', `/rest/api/3/issue/${issue}`);
      await shown.user.click(screen.getByRole('button', { name: 'Bring 1 work item' }));
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent('1 work item did not come in');
      expect(alert).toHaveTextContent(`${key} There is no such work item that you may see.`);
      expect(screen.getByRole('button', { name: 'Close' })).toBeEnabled();
    },
  },
  conflict: {
    sees: 'that somebody else’s card took it meanwhile',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const issue = fixture.issue('By hand');
      const shown = fixture.workspace(path, 'ben');
      await chosen(fixture, shown, issue);
      await fixture.server.ask('cleo', 'link.put', { quarter: QUARTER, issue, row: 'm1', from: null });
      await shown.user.click(screen.getByRole('button', { name: 'Bring 1 work item' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('It belongs to “Fake door” already.');
    },
  },
};
