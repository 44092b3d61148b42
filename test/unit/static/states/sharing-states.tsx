import { screen, waitFor, within } from '@testing-library/react';
import { shownFlags } from '../../../support/pages/fake-bridge';
import { choose } from '../../../support/pages/choose';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/agreement`;
const SPACE = '32768';

const openDialog = async ({ user }: ReturnType<Fixture['workspace']>): Promise<HTMLElement> => {
  await user.click(await screen.findByRole('button', { name: 'Share in Confluence' }));
  return screen.findByRole('dialog', { name: 'Share in Confluence' });
};

/** A page that was shared as a document, past the dialog. */
const shared = async ({ server }: Fixture, title: string): Promise<{ readonly id: string }> => {
  const way = { kind: 'create', space: SPACE, parent: null, title, sentence: 'A sentence.' } as const;
  const sent = {
    quarter: QUARTER,
    commandId: 'share1',
    as: 'plain',
    what: 'agreed',
    address: null,
    way,
  } as const;
  const created = await server.ask('ada', 'share.create', sent);
  if (created.kind !== 'done') throw new Error(created.kind);
  return created.page;
};

const save = ({ server }: Fixture, id: string, version: number, text: string): void => {
  const content = [{ type: 'paragraph', content: [{ type: 'text', text }] }];
  const value = JSON.stringify({ type: 'doc', version: 1, content });
  server.rest('ben', 'PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title: 'Draft',
    body: { representation: 'atlas_doc_format', value },
    version: { number: version },
  });
};

/** The way from a quarter to pages of Confluence, and the list of them. */
export const sharingStates: StatesOf = {
  loading: {
    sees: 'that Confluence is asked, then the spaces; and nothing of it before',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const release = fixture.hold('share.spaces');
      const dialog = await openDialog(fixture.workspace(path));
      expect(await within(dialog).findByText('Asking Confluence for your spaces')).toBeVisible();
      release();
      expect(await within(dialog).findByLabelText('Space')).toBeVisible();
    },
  },
  empty: {
    sees: 'one sentence where Confluence is not connected or shows nothing, and that files are left',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.server.interfere(({ path: asked }) =>
        asked.startsWith('/wiki/') ? { status: 404, body: '{}' } : undefined,
      );
      const dialog = await openDialog(fixture.workspace(path));
      expect(
        await within(dialog).findByText(/not connected to this site, or shows you no space/),
      ).toBeVisible();
      fixture.server.interfere(undefined);
    },
  },
  error: {
    sees: 'the true cause in the list of pages, and tries again',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await shared(fixture, 'Draft');
      const recover = fixture.disconnect('share.list');
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'In Confluence' }));
      const list = await screen.findByRole('dialog', { name: 'In Confluence' });
      expect(await within(list).findByRole('alert')).toBeVisible();
      recover();
      await user.click(within(list).getByRole('button', { name: 'Try again' }));
      expect(await within(list).findByRole('button', { name: 'Draft' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'In Confluence, 1' })).toBeVisible();
      await user.keyboard('{Escape}');
      await waitFor(() => expect(list).not.toBeInTheDocument());
      expect(screen.getByRole('button', { name: 'In Confluence, 1' })).toHaveFocus();
    },
  },
  forbidden: {
    sees: 'no way to share, and of the list what Confluence shows them',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const shown = fixture.workspace(path, 'ben');
      await screen.findByRole('button', { name: 'Publish to Jira' });
      expect(screen.queryByRole('button', { name: 'Share in Confluence' })).not.toBeInTheDocument();
      shown.unmount();
      await shared(fixture, 'Draft');
      const { user } = fixture.workspace(path, 'ben');
      await user.click(await screen.findByRole('button', { name: 'In Confluence' }));
      expect(await screen.findByRole('button', { name: 'Draft' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Share another' })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'that a title is taken, with the three ways on, and goes one of them by keys',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const shown = fixture.workspace(path);
      const { user } = shown;
      const dialog = await openDialog(shown);
      await choose(user, await within(dialog).findByLabelText('Space'), 'Team (TEAM)');
      const title = within(dialog).getByRole('textbox', { name: 'Title' });
      await user.clear(title);
      await user.type(title, 'Our quarter');
      expect(await within(dialog).findByText('Team has a page with this title.')).toBeVisible();
      expect(within(dialog).getByRole('radio', { name: 'Add our part at its end' })).toBeChecked();
      await user.click(within(dialog).getByRole('radio', { name: 'Use another title' }));
      await user.click(within(dialog).getByRole('button', { name: 'Use this title' }));
      expect(await within(dialog).findByText('Free in this space. You can write there.')).toBeVisible();
      within(dialog).getByRole('button', { name: 'Create page' }).focus();
      await user.keyboard('{Enter}');
      await waitFor(() => expect(dialog).not.toBeInTheDocument());
      expect(shownFlags.at(-1)).toMatchObject({ title: 'Page created' });
      expect(await screen.findByRole('button', { name: 'In Confluence' })).toBeVisible();
      expect((await fixture.seen()).pageShares).toMatchObject([{ kind: 'live', what: 'draft' }]);
    },
  },
  conflict: {
    sees: 'that somebody saved the page meanwhile, and how it stands now',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { id } = await shared(fixture, 'Draft');
      await fixture.act({ id: 'since', kind: 'objective.add', values: { title: 'Since' } });
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'In Confluence' }));
      await user.click(await screen.findByRole('button', { name: 'Update Draft' }));
      const dialog = await screen.findByRole('dialog', { name: 'Update “Draft”' });
      const update = await within(dialog).findByRole('button', { name: 'Update our part' });
      expect(within(dialog).getByRole('row', { name: /A sentence.* People Kept/ })).toBeVisible();
      save(fixture, id, 2, 'All of it is gone');
      await user.click(update);
      expect(await within(dialog).findByText(/Somebody saved the page meanwhile/)).toBeVisible();
      expect(await within(dialog).findByText(/We do not find our part/)).toBeVisible();
      await user.click(within(dialog).getByRole('button', { name: 'Add it at the end' }));
      await waitFor(() => expect(dialog).not.toBeInTheDocument());
      expect(shownFlags.at(-1)).toMatchObject({ title: 'Our part was updated' });
    },
  },
};
