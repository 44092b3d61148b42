import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { inShuffledOrder } from '#domain/kernel/in-shuffled-order';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const cards: readonly Command[] = [
  ...thread,
  { id: 'feed', kind: 'milestone.add', values: { title: 'One feed of carrier scans' } },
  { id: 'alarm', kind: 'milestone.add', values: { title: 'Alarm when carrier scans stop' } },
  { id: 'c1', kind: 'cluster.add', values: { sessionId: 's2', name: 'Parcels' } },
  { id: 'c2', kind: 'cluster.add', values: { sessionId: 's2', name: 'Speak first' } },
];

const begun = async (...more: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...cards, ...more, ...runningSession('s2.cluster'));
  return fixture;
};

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);
  await screen.findByRole('heading', { name: 'What belongs together?' });
  return page;
};

const cardOf = async (fixture: Fixture, id: string) =>
  (await fixture.seen()).milestones.find((card) => card.id === id);

const column = (name: string) => screen.getByRole('region', { name });

const into: Command = { id: 'in', kind: 'milestone.edit', target: 'feed', changes: { clusterId: 'c1' } };

describe('reading and clustering in session #2', () => {
  it('moves a card to a group from its menu, and by the key that opens it', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Actions for One feed of carrier scans' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Parcels' }));
    expect(within(column('Parcels')).getByText('One feed of carrier scans')).toBeVisible();
    await waitFor(async () => expect((await cardOf(fixture, 'feed'))?.clusterId).toBe('c1'));

    within(column('Not placed yet')).getByRole('button', { name: 'Alarm when carrier scans stop' }).focus();
    await user.keyboard('g');
    await user.click(await screen.findByRole('menuitem', { name: 'If we answer first, they do not call' }));
    await waitFor(async () =>
      expect(await cardOf(fixture, 'alarm')).toMatchObject({ hypothesisIds: ['h1'], objectiveId: 'o1' }),
    );
  });

  it('makes a new cluster, and renames it', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'New cluster' }));
    await user.type(screen.getByRole('textbox', { name: 'Name of the new cluster' }), 'Returns{Enter}');
    await user.click(
      within(await screen.findByRole('region', { name: 'Returns' })).getByRole('button', {
        name: /^Returns/,
      }),
    );
    await user.type(
      screen.getByRole('textbox', { name: 'Name of the cluster Returns' }),
      ' without a call{Enter}',
    );
    await waitFor(async () =>
      expect((await fixture.seen()).clusters.map(({ name }) => name)).toEqual([
        'Parcels',
        'Speak first',
        expect.stringContaining('without a call'),
      ]),
    );
  });

  it('puts two clusters together in one entry', async () => {
    const fixture = await begun(into);
    const { user } = await opened(fixture);
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(screen.getByRole('button', { name: 'Actions for the cluster Parcels' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Speak first' }));
    expect(within(column('Speak first')).getByText('One feed of carrier scans')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Parcels' })).not.toBeInTheDocument();
    await waitFor(async () => expect((await fixture.seen()).clusters).toHaveLength(1));
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
  });

  it('suggests cards that sound alike, and puts them together only when somebody says so', async () => {
    const fixture = await begun(into);
    const { user } = await opened(fixture);
    const panel = column('These sound alike');
    expect(panel).toHaveTextContent('Both say: carrier, scans');
    expect((await cardOf(fixture, 'alarm'))?.clusterId).toBeNull();
    await user.click(within(panel).getByRole('button', { name: 'Put together' }));
    await waitFor(async () => expect((await cardOf(fixture, 'alarm'))?.clusterId).toBe('c1'));
    expect(panel).toHaveTextContent('No two cards in different groups sound alike.');
  });

  it('leaves out what this page ignores', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(within(column('These sound alike')).getByRole('button', { name: 'Ignore' }));
    expect(column('These sound alike')).toHaveTextContent('No two cards in different groups sound alike.');
  });

  it('marks twins, and both stay', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'One feed of carrier scans' }));
    screen.getByRole('button', { name: 'Alarm when carrier scans stop' }).focus();
    await user.keyboard('t');
    expect(await screen.findByText(/^Twin of/)).toBeVisible();
    await waitFor(async () => expect((await cardOf(fixture, 'alarm'))?.twinOf).toBe('feed'));
  });

  it('leads everybody from card to card, in an order that tells nothing, and back to the board', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    const quarter = await fixture.seen();
    const order = inShuffledOrder(quarter.milestones, quarter.places[0]?.runId ?? '').map(({ id }) => id);
    await user.click(screen.getByRole('button', { name: 'Read cards aloud' }));
    expect(await screen.findByText('Card 1 of 3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Read the next card' }));
    expect(await screen.findByText('Card 2 of 3')).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe(order[1]));
    await user.click(screen.getByRole('button', { name: 'Parcels 1' }));
    await waitFor(async () => expect((await cardOf(fixture, order[1] ?? ''))?.clusterId).toBe('c1'));
    await user.click(screen.getByRole('button', { name: 'Show the board' }));
    expect(await screen.findByRole('heading', { name: 'What belongs together?' })).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBeNull());
  });

  it('shows whoever only reads the board, and nothing to press', async () => {
    const fixture = await begun(into);
    await opened(fixture, 'dev');
    expect(within(column('Parcels')).getByText('One feed of carrier scans')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Actions for|^New cluster|^Put together|^Read cards/ }),
    ).not.toBeInTheDocument();
  });
});
