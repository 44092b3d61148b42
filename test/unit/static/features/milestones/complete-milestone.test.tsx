import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

let fixture: Fixture;

beforeEach(() => {
  fixture = openFixture();
});

describe('one complete milestone', () => {
  it('takes eight clicks, two texts and the keys of its scores, and leaves nothing to be found', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.workspace(`/q/${QUARTER}/milestones`);
    let clicks = 0;
    const click = async (there: HTMLElement): Promise<void> => {
      clicks += 1;
      await user.click(there);
    };
    const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

    await click(await button('Create milestone in Painless returns'));
    await user.keyboard('Ask before they call{Enter}');
    await screen.findByRole('combobox', { name: 'UX value of Ask before they call' });
    await user.keyboard('{Escape}{Shift>}{Tab}{/Shift}');
    expect(screen.getByRole('combobox', { name: 'UX value of Ask before they call' })).toHaveFocus();
    await user.keyboard('2{ArrowLeft}3{ArrowLeft}1');

    await click(await button('Ask before they call'));
    await click(await button('Hypotheses: Choose the hypothesis it tests'));
    await click(await screen.findByRole('checkbox', { name: 'If we answer first, they do not call' }));
    await click(await button(/^Week 4, from/));
    await click(await button(/^Week 6, from/));
    await click(await button('Skills'));
    await waitFor(() => expect(screen.getByRole('combobox', { name: 'Skills' })).toHaveFocus());
    await user.keyboard('Research{Enter}');
    await click(await screen.findByRole('checkbox', { name: 'No dependencies' }));

    expect(clicks).toBe(8);
    await waitFor(async () => {
      const { milestones, placements } = await fixture.seen();
      expect(milestones).toContainEqual(
        expect.objectContaining({
          title: 'Ask before they call',
          type: 'epic',
          objectiveId: 'o1',
          keyResultIds: ['kr1'],
          hypothesisIds: ['h1'],
          effort: 'S',
          businessValue: 3,
          uxValue: 2,
          skills: ['Research'],
          dependenciesNone: true,
        }),
      );
      expect(placements).toContainEqual(expect.objectContaining({ startWeek: 4, endWeek: 6 }));
    });
    expect(screen.getByText('2 milestones, 1 scored')).toBeVisible();
  });
});
