import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/objectives`;
const keyResult = (id: string) =>
  ({ id, kind: 'keyResult.add', values: { objectiveId: 'o1', text: id } }) as const;

/** Objectives, written like an outline. */
export const objectivesStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'what objectives are for, and writes the first one at once',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'No objectives yet' })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Write the first objective' }));
      await user.keyboard('Painless returns{Enter}{Escape}');
      await waitFor(async () => expect((await fixture.seen()).objectives).toHaveLength(1));
    },
  },
  error: { because: 'it reads nothing by itself; the page around it says what could not be read' },
  forbidden: {
    sees: 'the cards without anything to write with',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      fixture.workspace(path, 'dev');
      expect(await screen.findByText('Painless returns')).toBeVisible();
      expect(screen.getByText(/You are reading along/)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Add objective' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: /^Painless returns, edit/ })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'why a fourth key result is too many, and adds it on purpose',
    run: async (fixture) => {
      await fixture.quarter(...thread, keyResult('kr2'), keyResult('kr3'));
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: /^kr3, edit/ }));
      await user.keyboard('{Enter}A fourth{Enter}');
      expect(await screen.findByText(/has 3 key results already/)).toBeVisible();
      expect((await fixture.seen()).keyResults).toHaveLength(3);
      await user.click(screen.getByRole('button', { name: 'Add it on purpose' }));
      await waitFor(async () => expect((await fixture.seen()).keyResults).toHaveLength(4));
    },
  },
  conflict: {
    sees: 'who changed the line meanwhile and both texts, and keeps their own',
    run: async (fixture) => {
      await fixture.quarter(...thread);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: /^Half the calls, edit/ }));
      const field = screen.getByRole('textbox', { name: 'key result KR1' });
      await user.clear(field);
      await user.type(field, 'A third of the calls');
      const changes = { text: 'No calls' };
      await fixture.act({ id: 'theirs', kind: 'keyResult.edit', target: 'kr1', changes }, 'ben');
      await user.keyboard('{Enter}');
      const sentence = 'Not saved: Ben Lindqvist changed this line.';
      expect(await screen.findByText(sentence)).toBeVisible();
      expect(screen.getByRole('button', { name: /^No calls, edit/ })).toBeVisible();
      await user.click(screen.getByRole('button', { name: 'Show both' }));
      expect(screen.getByRole('group', { name: 'Yours' })).toHaveTextContent('A third of the calls');
      expect(screen.getByRole('group', { name: 'Theirs' })).toHaveTextContent('No calls');
      await user.click(screen.getByRole('button', { name: 'Keep mine' }));
      await waitFor(async () =>
        expect((await fixture.seen()).keyResults[0]?.text).toBe('A third of the calls'),
      );
    },
  },
};
