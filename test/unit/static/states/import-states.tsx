import { screen, waitFor } from '@testing-library/react';
import { QUARTER, type Fixture } from '../../../support/pages/open-fixture';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/agreement/import`;
const blocks = 'Milestone: Hold my price\nEffort: M\n';

const paste = async ({ user }: ReturnType<Fixture['workspace']>, text: string): Promise<void> => {
  await user.click(await screen.findByRole('textbox', { name: /paste|text/i }));
  await user.paste(text);
};

/** A table or text on its way into the quarter. */
export const importStates: StatesOf = {
  loading: { because: 'the text is read in the page itself, and what is sent shows at the button' },
  empty: {
    sees: 'where to put the text, and cannot import nothing',
    run: async (fixture) => {
      await fixture.quarter();
      fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'Import milestones' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
      expect(screen.getByRole('button', { name: 'Cancel' })).toBeEnabled();
    },
  },
  error: {
    sees: 'which line needs a look, before anything is stored',
    run: async (fixture) => {
      await fixture.quarter();
      await paste(fixture.workspace(path), 'We met and talked about returns.\n');
      expect(await screen.findByText(/needs a look. Nothing was stored./)).toBeVisible();
      expect(screen.getByRole('button', { name: 'Import' })).toBeDisabled();
    },
  },
  forbidden: {
    sees: 'no way to import, reading along',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(`/q/${QUARTER}/agreement`, 'dev');
      await user.click(await screen.findByRole('button', { name: 'Import and export' }));
      expect(await screen.findByText('Whole quarter as text')).toBeVisible();
      expect(screen.queryByText('Table or text')).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why the server takes nothing any more, with the text still there',
    run: async (fixture) => {
      await fixture.quarter();
      const shown = fixture.workspace(path, 'ben');
      await paste(shown, blocks);
      const send = await screen.findByRole('button', { name: 'Import 1 milestone' });
      await fixture.act({ id: 'out', kind: 'member.remove', target: 'ben' });
      await shown.user.click(send);
      expect(await screen.findByText(/needs a look. Nothing was stored./)).toBeVisible();
      expect((await fixture.seen()).milestones).toEqual([]);
    },
  },
  conflict: {
    sees: 'the card of the same name that somebody else wrote meanwhile, filled instead of doubled',
    run: async (fixture) => {
      await fixture.quarter();
      const shown = fixture.workspace(path);
      await paste(shown, blocks);
      const send = await screen.findByRole('button', { name: 'Import 1 milestone' });
      await fixture.act({ id: 'theirs', kind: 'milestone.add', values: { title: 'Hold my price' } }, 'ben');
      await shown.user.click(send);
      await waitFor(async () =>
        expect((await fixture.seen()).milestones).toMatchObject([{ by: 'ben', effort: 'M' }]),
      );
      await waitFor(() =>
        expect(screen.queryByRole('heading', { name: 'Import milestones' })).not.toBeInTheDocument(),
      );
    },
  },
};
