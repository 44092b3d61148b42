import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import { thread } from './commands';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/agreement`;
const withoutHypothesis = thread.slice(0, 3);
const gap = 'No hypothesis says how this will move';

/** The golden thread, and what it lacks. */
export const agreementStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: {
    sees: 'what to begin with, and goes there',
    run: async (fixture) => {
      await fixture.quarter();
      const { user, history } = fixture.workspace(path);
      expect(await screen.findByRole('heading', { name: 'Nothing agreed yet' })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Import a table or text' })).toBeEnabled();
      // The sample is a quarter of its own, and none of one's own becomes it.
      expect(screen.queryByRole('button', { name: /demo/ })).not.toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Add company objectives' }));
      expect(history.getPath()).toBe(`/q/${QUARTER}/objectives/new-company`);
      expect(await screen.findByRole('textbox', { name: 'New company objective' })).toHaveFocus();
    },
  },
  error: { because: 'it reads nothing by itself; the page around it says what could not be read' },
  forbidden: {
    sees: 'the thread and its gaps to read along, and nothing to mend them with before joining',
    run: async (fixture) => {
      await fixture.quarter(...withoutHypothesis);
      const { user } = fixture.workspace(path, 'dev');
      expect(await screen.findByText(gap)).toBeVisible();
      expect(screen.queryByRole('button', { name: 'Add hypothesis' })).not.toBeInTheDocument();
      await user.click(screen.getByRole('button', { name: 'Join this quarter' }));
      expect(await screen.findByRole('button', { name: 'Add hypothesis' })).toBeVisible();
    },
  },
  refused: {
    sees: 'at the line itself why a hypothesis is not taken, with what was typed still there',
    run: async (fixture) => {
      await fixture.quarter(...withoutHypothesis);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'Add hypothesis' }));
      const line = screen.getByRole('textbox', { name: 'New hypothesis for KR1' });
      await user.click(line);
      await user.paste('x'.repeat(10_001));
      await user.keyboard('{Enter}');
      expect(await screen.findByText(/characters/)).toBeVisible();
      expect(line).toHaveValue('x'.repeat(10_001));
      expect((await fixture.seen()).hypotheses).toEqual([]);
    },
  },
  conflict: {
    sees: 'that somebody else filled the gap at the same time, and both stand there',
    run: async (fixture) => {
      await fixture.quarter(...withoutHypothesis);
      const { user } = fixture.workspace(path);
      await user.click(await screen.findByRole('button', { name: 'Add hypothesis' }));
      await user.type(screen.getByRole('textbox', { name: 'New hypothesis for KR1' }), 'Mine');
      const values = { objectiveId: 'o1', keyResultIds: ['kr1'], text: 'Theirs' };
      await fixture.act({ id: 'theirs', kind: 'hypothesis.add', values }, 'ben');
      await user.keyboard('{Enter}');
      expect((await screen.findAllByText('Theirs'))[0]).toBeVisible();
      expect(screen.getAllByText('Mine')[0]).toBeVisible();
      await waitFor(async () => expect((await fixture.seen()).hypotheses).toHaveLength(2));
    },
  },
};
