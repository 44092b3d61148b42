import { screen, waitFor } from '@testing-library/react';
import { QUARTER } from '../../../support/pages/open-fixture';
import type { StatesOf } from './states-of';

const path = `/q/${QUARTER}/settings`;

/** The frame of the quarter. */
export const settingsStates: StatesOf = {
  loading: { because: 'it draws the open quarter, and while that is read the page around it says so' },
  empty: { because: 'a quarter has all its settings from its making on' },
  error: { because: 'it reads nothing by itself; the page around it says what could not be read' },
  forbidden: {
    sees: 'the settings, and who may change them',
    run: async (fixture) => {
      await fixture.quarter();
      fixture.workspace(path, 'ben');
      expect(await screen.findByText('Facilitators may change this.')).toBeVisible();
      expect(screen.getByLabelText('Team')).toHaveTextContent('Checkout');
      expect(screen.queryByRole('combobox', { name: 'Length' })).not.toBeInTheDocument();
      expect(screen.getByText('13 weeks')).toBeVisible();
      expect(screen.getByRole('combobox', { name: /Role of Ben/ })).toBeEnabled();
      expect(screen.queryByRole('combobox', { name: /Role of Ada/ })).not.toBeInTheDocument();
    },
  },
  refused: {
    sees: 'the reason beside a name that was left empty, and the name as it was in the quarter',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(path);
      const name = await screen.findByLabelText('Name');
      await user.clear(name);
      await user.tab();
      expect(name).toBeInvalid();
      expect(name).toHaveValue('');
      expect((await fixture.seen()).settings.label).toBe('Q1 2027');
    },
  },
  conflict: {
    sees: 'what somebody else called the team meanwhile, with what was typed, and saves it on purpose',
    run: async (fixture) => {
      await fixture.quarter();
      const { user } = fixture.workspace(path);
      const team = await screen.findByLabelText('Team');
      await user.clear(team);
      await user.type(team, 'Mine');
      await fixture.act({ id: 'theirs', kind: 'quarter.edit', changes: { team: 'Theirs' } });
      window.dispatchEvent(new Event('focus'));
      await screen.findByTitle('revision 3');
      await user.tab();
      expect(team).toBeInvalid();
      expect(team).toHaveValue('Mine');
      expect((await fixture.seen()).settings.team).toBe('Theirs');
      team.focus();
      await user.keyboard('{Enter}');
      await waitFor(async () => expect((await fixture.seen()).settings.team).toBe('Mine'));
    },
  },
};
