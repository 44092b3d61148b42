import { screen, waitFor } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';
import { first } from '../../../states/first';

const cards = (['door', 'late'] as const).map((id): Command => ({
  id,
  kind: 'milestone.add',
  values: { title: `Card ${id}`, status: 'shortlisted' },
}));

const press = async (user: ReturnType<Fixture['workspace']>['user'], name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }, first));

describe('the values of session #3', () => {
  it('S3-6 are two silent passes by key, each written down as its middle in one act', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s3.values'));
    const { user } = fixture.workspace(`/q/${QUARTER}/sessions/s3`, 'ada');
    await press(user, 'Ask for business value: 2 cards');
    await screen.findByRole('radio', { name: '3 of 3' }, first);
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
    expect(await screen.findByRole('radio', { name: 'not sure' }, first)).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).scoreRounds.map(({ scale }) => scale)).toEqual(['business', 'ux']),
    );
  });
});
