import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const path = `/q/${QUARTER}/settings`;
const weekOf = (who: string, week: number): Promise<HTMLElement> =>
  screen.findByRole('button', { name: new RegExp(`^${who}.* is away in week ${String(week)},`) });

describe('capacity in the settings', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter();
  });
  const absences = async () => (await fixture.seen()).absences;

  it('S4-12 takes weeks in which somebody is away, by mouse and by keys, and gives them back', async () => {
    const { user } = fixture.workspace(path);
    const sixth = await weekOf('Ben', 6);
    expect(sixth).toHaveAttribute('aria-pressed', 'false');
    await user.click(sixth);
    await user.keyboard('{ArrowRight} ');
    await waitFor(async () => expect((await absences())[0]?.weeks).toEqual([6, 7]));
    await user.click(await weekOf('Ben', 6));
    await user.click(await weekOf('Ben', 7));
    await waitFor(async () => expect(await absences()).toEqual([]));
  });

  it('S4-12 lets others say only when they are away themselves, and whoever has not joined see none', async () => {
    await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
    const ben = fixture.workspace(path, 'ben');
    await ben.user.click(await weekOf('Ben', 2));
    await waitFor(async () => expect((await absences())[0]?.weeks).toEqual([2]));
    expect(screen.queryByRole('button', { name: /^Cleo.* is away/ })).not.toBeInTheDocument();
    ben.unmount();
    fixture.workspace(path, 'eli');
    expect(await screen.findByText('Who is away is told to members only.')).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: 'Week' })).not.toBeInTheDocument();
  });

  it('S4-12 weighs by the model and the sizes that a facilitator chose', async () => {
    const { user } = fixture.workspace(path);
    const section = await screen.findByRole('region', { name: 'Capacity' });
    await user.click(within(section).getByLabelText('A card of size M needs'));
    await user.click(await screen.findByRole('option', { name: '2 people a week' }));
    await waitFor(async () =>
      expect((await fixture.seen()).settings.peoplePerSize).toEqual({ S: 0.5, M: 2, L: 1.5 }),
    );
    await user.click(within(section).getByLabelText('A week is weighed by'));
    await user.click(await screen.findByRole('option', { name: /^Side by side/ }));
    await waitFor(async () => expect((await fixture.seen()).settings.capacityModel).toBe('sideBySide'));
    expect(within(section).queryByLabelText('Kept for what comes up')).not.toBeInTheDocument();
  });
});
