import { screen } from '@testing-library/react';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/jira`;

/** Through mapping and check to what would change in Jira. */
const preview = async ({ user }: ReturnType<Fixture['workspace']>): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: /^Check \d+ row/ }));
  await user.click(await screen.findByRole('button', { name: /^Preview \d+ row/ }));
};

/** How Jira refuses what it was asked to create. */
const notToday = {
  status: 400,
  body: JSON.stringify({
    issues: [],
    errors: [
      {
        status: 400,
        elementErrors: { errorMessages: [], errors: { summary: 'Not today.' } },
        failedElementNumber: 0,
      },
    ],
  }),
};

/** From the agreement to Jira. */
export const publishStates: StatesOf = {
  loading: {
    sees: 'that Jira is asked what it accepts, then the mapping',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const release = fixture.hold('publish.prepare');
      fixture.workspace(path);
      expect(await screen.findByRole('status', { name: 'Asking Jira what it accepts' })).toBeVisible();
      release();
      expect(await screen.findByRole('button', { name: 'Check 2 rows' })).toBeEnabled();
    },
  },
  empty: {
    sees: 'what publishing does, and where to write what it takes',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'Nothing to publish yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Write objectives' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/objectives`);
    },
  },
  error: {
    sees: 'that nothing was written, and asks Jira again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const recover = fixture.disconnect('publish.prepare');
      const { user } = fixture.workspace(path);
      const title = 'We could not read what Jira accepts here';
      expect(await screen.findByText(title)).toBeVisible();
      expect(screen.getByText(/Nothing was written to Jira/)).toBeVisible();
      recover();
      await user.click(screen.getByRole('button', { name: 'Try again' }));
      expect(await screen.findByRole('button', { name: 'Check 2 rows' })).toBeEnabled();
    },
  },
  forbidden: {
    sees: 'which permission is missing, and looks at what would change',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const shown = fixture.workspace(path, 'dev');
      expect(await screen.findByText('Publishing is not open to you')).toBeVisible();
      await shown.user.click(await screen.findByRole('button', { name: /^Check \d+ row/ }));
      await shown.user.click(await screen.findByRole('button', { name: 'See what would change' }));
      const words = 'Publishing needs the permission to create and link work items.';
      expect(await screen.findByText(words)).toBeVisible();
      expect(screen.queryByRole('button', { name: /^Publish \d+ row/ })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'which rows Jira did not take, and its own words for it',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const shown = fixture.workspace(path, 'ben');
      await preview(shown);
      fixture.server.interfere(({ path: to }) => (to.endsWith('/issue/bulk') ? notToday : undefined));
      await shown.user.click(await screen.findByRole('button', { name: 'Publish 2 rows' }));
      const title = { name: '0 of 2 rows are in Jira' };
      expect(await screen.findByRole('heading', title, { timeout: 30_000 })).toBeVisible();
      expect((await screen.findAllByText(/Not today\./))[0]).toBeVisible();
      expect((await fixture.seen()).receipts).toEqual([]);
    },
  },
  conflict: {
    sees: 'both values of a title that changed on both sides, and that Jira’s stays unless chosen',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.publish();
      const issue = await fixture.issueOf('m1');
      fixture.server.rest('ben', 'PUT', `/rest/api/3/issue/${issue}`, {
        fields: { summary: 'Said in Jira' },
      });
      await fixture.act({
        id: 'ours',
        kind: 'milestone.edit',
        target: 'm1',
        changes: { title: 'Said in OKRA' },
      });
      const shown = fixture.workspace(path, 'ben');
      expect(await screen.findByText('1 conflict keeps Jira’s value unless you choose')).toBeVisible();
      const ours = screen.queryByRole('radio', { name: /take OKRA’s value/ });
      if (ours === null) await shown.user.click(screen.getAllByRole('button', { name: /Said in/ })[0]!);
      await shown.user.click(await screen.findByRole('radio', { name: /take OKRA’s value/ }));
      expect(screen.queryByText(/conflict keeps Jira’s value/)).not.toBeInTheDocument();
      expect(screen.getByRole('button', { name: 'Publish 1 row' })).toBeEnabled();
    },
  },
};
