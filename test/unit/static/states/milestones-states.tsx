import { act, screen, waitFor } from '@testing-library/react';
import { shownFlags } from '../../../support/pages/fake-bridge';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/milestones`;

/** The table of milestones, and the card beside it. */
export const milestonesStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'what milestones are, and writes some one after the other',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'No milestones yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Add milestone' }));
      const field = await screen.findByRole('textbox', { name: /^Title of a new milestone/ });
      await waitFor(() => expect(field).toHaveFocus());
      await user.type(field, 'Ask at the door{Enter}Ring once{Enter}');
      await user.keyboard('{Escape}');
      await waitFor(async () =>
        expect((await fixture.seen()).milestones.map(({ title }) => title)).toEqual([
          'Ask at the door',
          'Ring once',
        ]),
      );
      expect(screen.queryByRole('textbox', { name: /^Title of a new/ })).not.toBeInTheDocument();
    },
  },
  error: {
    sees: 'the table all the same when Jira does not say where the work items stand',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      await fixture.publish();
      fixture.productsFail();
      fixture.workspace(path);
      expect(await screen.findByText('Fake door')).toBeVisible();
      expect(await screen.findByText(/SHOP-\d/)).toBeVisible();
    },
  },
  forbidden: {
    sees: 'the cards to read, and neither adds nor scores any',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.workspace(`${path}/m1`, 'dev');
      expect(await screen.findByRole('button', { name: 'Close card' })).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Add milestone' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /^Fake door, edit/ })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Actions for Fake door' })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'whose card it is that would be deleted, and deletes it on purpose',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(`${path}/m1`, 'ben');
      await user.click(await screen.findByRole('button', { name: 'Actions for Fake door' }));
      await user.click(await screen.findByText('Delete card'));
      const [flag] = shownFlags;
      expect(flag?.title).toMatch(/written by Ada Okafor/);
      expect((await fixture.seen()).milestones).toHaveLength(1);
      expect(flag?.actions?.[0]?.text).toBe('Delete it');
      act(() => flag?.actions?.[0]?.onClick());
      await waitFor(async () => expect((await fixture.seen()).milestones).toEqual([]));
    },
  },
  conflict: {
    sees: 'who retitled the card meanwhile, whoever changed something else of it, and takes theirs',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(`${path}/m1`);
      await user.click(await screen.findByRole('button', { name: /^Fake door, edit/ }));
      const field = screen.getByRole('textbox', { name: /title/i });
      await user.clear(field);
      await user.type(field, 'Mine');
      const changes = { title: 'Theirs' };
      await fixture.act({ id: 'theirs', kind: 'milestone.edit', target: 'm1', changes }, 'ben');
      // Later, and of the same card: it is not what stands in the way.
      const other = { notes: 'Ask again in May' };
      await fixture.act({ id: 'other', kind: 'milestone.edit', target: 'm1', changes: other });
      await user.keyboard('{Enter}');
      expect(await screen.findByText(/Ben Lindqvist changed this line/)).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Show both' }));
      await user.click(screen.getByRole('button', { name: 'Take theirs' }));
      expect(await screen.findByRole('button', { name: /^Theirs, edit/ })).toBeVisible();
    },
  },
};
