import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { choose } from '../../../../../support/pages/choose';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';

const card: Command = { id: 'size', kind: 'milestone.add', values: { title: 'Size hint' } };

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s4`, person);
  await screen.findByRole('list', { name: 'Activities' });
  return page;
};

const ask = (id: string, follows: string | null = null): Command => ({
  id,
  kind: 'confidenceRound.open',
  follows,
});

const give = (id: string, round: string, value: 1 | 2 | 3 | 4 | 5, because = ''): Command => ({
  id,
  kind: 'confidence.give',
  round,
  value,
  because,
});

const show = (round: string): Command => ({ id: `show-${round}`, kind: 'confidenceRound.reveal', round });

const asked = async (fixture: Fixture): Promise<void> =>
  fixture.quarter(card, ...runningSession('s4.sequence'), ask('sure'));

const low = async (fixture: Fixture): Promise<void> => {
  await asked(fixture);
  await fixture.act(give('g1', 'sure', 4));
  await fixture.act(give('g2', 'sure', 2, 'Nobody asked the warehouse'), 'ben');
  await fixture.act(show('sure'));
};

const choice = (name: RegExp) => screen.getByRole('radio', { name });

describe('how sure the team is of its draft', () => {
  it('S4-20 is asked by whoever leads, in place of what they would do next', async () => {
    const fixture = openFixture();
    await fixture.quarter(card, ...runningSession('s4.sequence'));
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: 'How sure are we?' }));
    expect(await screen.findByRole('heading', { name: /^How sure are you/ })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Reveal 0 votes' })).toBeVisible();
    await user.keyboard('4');
    await waitFor(() => expect(choice(/^4 Good/)).toBeChecked());
    await waitFor(async () =>
      expect((await fixture.seen()).confidenceRounds).toMatchObject([{ state: 'open', follows: null }]),
    );
  });

  it('S4-20 is revealed by whoever leads, asked once more where somebody still thinks', async () => {
    const fixture = openFixture();
    await asked(fixture);
    await fixture.act(give('g1', 'sure', 4), 'ben');
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: 'Reveal 1 vote' }));
    expect(screen.getByText(/^1 is still thinking/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Reveal anyway' }));
    expect(await screen.findByText('4.0 on average, 1 vote')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'What would raise it?' })).not.toBeInTheDocument();
  });

  it('S4-22 says in the room that a move voided the vote, and asks for a new one', async () => {
    const fixture = openFixture();
    await asked(fixture);
    await fixture.act(give('g1', 'sure', 4), 'ben');
    const { user } = await opened(fixture);
    expect(await screen.findByText(/A confidence vote is open about revision/)).toBeVisible();
    await fixture.act(
      { id: 'moved', kind: 'placement.place', milestone: 'size', startWeek: 2, endWeek: 3 },
      'ben',
    );
    window.dispatchEvent(new Event('focus'));
    expect(await screen.findByText(/so the vote is void/)).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Reveal 1 vote' }));
    await user.click(screen.getByRole('button', { name: 'Reveal anyway' }));
    expect(await screen.findByText(/so the last vote is void/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Ask once more' }));
    await user.click(await screen.findByRole('button', { name: 'Ask everybody' }));
    expect(await screen.findByText(/A confidence vote is open about revision/)).toBeVisible();
  });

  it('S4-22 is agreed upon in the room once it was revealed, and the head of the quarter says so', async () => {
    const fixture = openFixture();
    await asked(fixture);
    await fixture.act(give('g1', 'sure', 4), 'ben');
    await fixture.act(show('sure'));
    const { user } = await opened(fixture);
    await user.click(await screen.findByRole('button', { name: /^Agree on revision/ }));
    await waitFor(async () => expect((await fixture.seen()).baselines).toHaveLength(1));
    const { revision } = (await fixture.seen()).baselines[0]!;
    fixture.workspace(`/q/${QUARTER}/draft`);
    expect(await screen.findByText(new RegExp(`^Agreed on .*, revision ${String(revision)}$`))).toBeVisible();
  });

  it('S4-20 stays hidden from everybody: who has voted is told, and neither value nor reason', async () => {
    const fixture = openFixture();
    await asked(fixture);
    await fixture.act(give('g1', 'sure', 2, 'Week 6 is full'));
    const { user } = await opened(fixture, 'ben');
    expect(await screen.findByText('1 of 2 have voted')).toBeVisible();
    expect(screen.queryByText(/Week 6 is full/)).not.toBeInTheDocument();
    expect(screen.queryByRole('radio', { checked: true })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Reveal/ })).not.toBeInTheDocument();
    await user.click(choice(/^1 No confidence/));
    await user.type(screen.getByRole('textbox', { name: /^Because/ }), 'Too full{Enter}');
    await waitFor(async () =>
      expect((await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER })).own).toEqual([
        { round: 'sure', content: { value: 1, because: 'Too full' } },
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Take my vote back' }));
    await waitFor(async () =>
      expect((await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER })).own).toEqual([
        { round: 'sure', content: null },
      ]),
    );
  });

  it('keeps a reason that came too late for its writer', async () => {
    const fixture = openFixture();
    await asked(fixture);
    await fixture.act(give('g1', 'sure', 2), 'ben');
    const { user } = await opened(fixture, 'ben');
    const because = await screen.findByRole('textbox', { name: /^Because/ });
    fixture.hold('quarter.sync');
    await fixture.act(show('sure'));
    await user.type(because, 'Too full{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Show what you wrote' }));
    const kept = await screen.findByRole('list', { name: 'Your unsaved texts' });
    expect(kept).toHaveTextContent(/Your reason in the confidence voteToo full.*too late/);
  });

  it('S4-20 asks what would raise it, and a reason becomes a marker by one click and a dependency by a card', async () => {
    const fixture = openFixture();
    await low(fixture);
    const { user } = await opened(fixture, 'ben');
    expect(await screen.findByText('3.0 on average, 2 votes')).toBeVisible();
    const raise = screen.getByRole('region', { name: 'What would raise it?' });
    expect(within(raise).getByText('“Nobody asked the warehouse”')).toBeVisible();
    // Nobody stands beside what was said.
    expect(raise).not.toHaveTextContent(/Ben|Ada/);
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(
      within(raise).getByRole('button', { name: 'Make it a marker: Nobody asked the warehouse' }),
    );
    expect(await within(raise).findByText('Noted as a marker')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).markers).toMatchObject([{ text: 'Nobody asked the warehouse' }]),
    );
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
  });

  it('S4-20 what is said aloud becomes a dependency of a card, or a signal test', async () => {
    const fixture = openFixture();
    await low(fixture);
    const { user } = await opened(fixture, 'ben');
    const raise = await screen.findByRole('region', { name: 'What would raise it?' });
    await user.type(within(raise).getByRole('textbox', { name: 'Said aloud' }), 'Export');
    const aloud = within(raise).getByRole('group', { name: 'Said aloud' });
    await choose(user, within(aloud).getByRole('combobox', { name: 'A dependency of' }), 'Size hint');
    await waitFor(async () =>
      expect((await fixture.seen()).dependencies).toMatchObject([{ milestoneId: 'size', text: 'Export' }]),
    );
    await user.type(within(raise).getByRole('textbox', { name: 'Said aloud' }), 'Ask ten');
    await user.click(within(raise).getByRole('button', { name: 'Test it: Ask ten' }));
    await waitFor(async () =>
      expect((await fixture.seen()).milestones.at(-1)).toMatchObject({
        title: 'Ask ten',
        type: 'signal_test',
      }),
    );
  });

  it('S4-20 tells of a second round how far it moved', async () => {
    const fixture = openFixture();
    await low(fixture);
    await fixture.act(ask('again', 'sure'));
    await fixture.act(give('g3', 'again', 4));
    await fixture.act(give('g4', 'again', 4), 'ben');
    await fixture.act(show('again'));
    const { user } = await opened(fixture);
    expect(await screen.findByText('Up by 1.0 from 3.0')).toBeVisible();
    const votes = screen.getByRole('list', { name: 'Votes' });
    expect(
      within(votes)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual([
      '1No confidence0 votes0 before',
      '2Little0 votes1 before',
      '3We may get there0 votes0 before',
      '4Good2 votes1 before',
      '5Very sure0 votes0 before',
    ]);
    await user.click(screen.getByRole('button', { name: 'Ask once more' }));
    expect(screen.getByText(/^Everybody votes anew/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(screen.queryByRole('button', { name: 'Ask everybody' })).not.toBeInTheDocument();
    expect((await fixture.seen()).confidenceRounds).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Ask once more' }));
    await user.click(screen.getByRole('button', { name: 'Ask everybody' }));
    await waitFor(async () =>
      expect((await fixture.seen()).confidenceRounds.at(-1)).toMatchObject({
        follows: 'again',
        state: 'open',
      }),
    );
  });
});
