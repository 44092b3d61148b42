import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';

const cards = (['door', 'late'] as const).map((id): Command => ({
  id,
  kind: 'milestone.add',
  values: { title: `Card ${id}`, status: 'shortlisted' },
}));

const press = async (user: ReturnType<Fixture['workspace']>['user'], name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('the values of session #3', () => {
  it('S3-6 are two silent passes by key, each written down as its middle in one act', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s3.values'));
    const { user } = fixture.workspace(`/q/${QUARTER}/sessions/s3`, 'ada');
    await press(user, 'Ask for business value: 2 cards');
    await screen.findByRole('radio', { name: '3 of 3' });
    await user.keyboard('32');
    expect(screen.getByText('2 of 2 chosen by you')).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).scoreRounds).toHaveLength(1));
    const round = (await fixture.seen()).scoreRounds[0]?.id ?? '';
    const other = { kind: 'estimate.give', round, value: 1 } as const;
    await fixture.act({ id: 'b1', card: 'door', ...other }, 'ben');
    await press(user, /^Reveal/);
    const anyway = screen.queryByRole('button', { name: 'Reveal anyway' });
    if (anyway !== null) await user.click(anyway);
    await press(user, 'Write down 2');
    // Between two values the lower one.
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toMatchObject([
        { id: 'door', businessValue: 1, uxValue: null },
        { id: 'late', businessValue: 2, uxValue: null },
      ]),
    );
    await press(user, 'Ask for UX value: 2 cards');
    expect(await screen.findByRole('radio', { name: 'not sure' })).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).scoreRounds.map(({ scale }) => scale)).toEqual(['business', 'ux']),
    );
  });

  it('S3-6 that nobody chose are written down together once the others are, and a misclick opens nothing', async () => {
    const fixture = openFixture();
    const both = ['door', 'late'];
    await fixture.quarter(
      ...cards,
      ...runningSession('s3.values'),
      { id: 'b', kind: 'scoreRound.open', scale: 'business', cards: both, follows: null },
      { id: 'g1', kind: 'estimate.give', round: 'b', card: 'door', value: 3 },
      { id: 'r1', kind: 'scoreRound.reveal', round: 'b' },
      { id: 's1', kind: 'scoreRound.settle', round: 'b', cards: ['door'] },
      { id: 'u', kind: 'scoreRound.open', scale: 'ux', cards: both, follows: null },
      { id: 'g2', kind: 'estimate.give', round: 'u', card: 'door', value: 1 },
      { id: 'r2', kind: 'scoreRound.reveal', round: 'u' },
      { id: 's2', kind: 'scoreRound.settle', round: 'u', cards: both },
    );
    const { user } = fixture.workspace(`/q/${QUARTER}/sessions/s3`, 'ada');
    await press(user, 'Next card');
    const business = await screen.findByRole('region', { name: 'business value' });
    expect(within(business).getByText('Nobody chose a step. Pick one together.')).toBeVisible();
    await user.click(within(business).getByRole('button', { name: '2 of 3' }));
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toMatchObject([{}, { id: 'late', businessValue: 2 }]),
    );
    await press(user, 'Ask once more');
    expect(screen.getByText(/^Everybody chooses a UX value anew, for 2 cards/)).toBeVisible();
    await press(user, 'Leave it');
    expect(screen.queryByText(/^Everybody chooses a UX value anew/)).not.toBeInTheDocument();
    expect((await fixture.seen()).scoreRounds).toHaveLength(2);
    // At the end the button stays, with the focus.
    expect(screen.getByRole('button', { name: 'Next card' })).toHaveAttribute('aria-disabled', 'true');
  });
});
