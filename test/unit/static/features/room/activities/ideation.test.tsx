import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { shownFlags } from '../../../../../support/pages/fake-bridge';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const open: Command = { id: 'round', kind: 'writingRound.open', activity: 's2.ideation' };

const second: Command = {
  id: 'h2',
  kind: 'hypothesis.add',
  values: { objectiveId: 'o1', keyResultIds: ['kr1'], text: 'If we show the shelf, they come by' },
};

const writes = (id: string, text: string): Command => ({
  id,
  kind: 'silentCard.write',
  round: 'round',
  text,
  companyObjectiveId: null,
  hypothesisId: 'h1',
});

const given = async (...more: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, second, ...runningSession('s2.ideation'), ...more);
  return fixture;
};

const enter = async (fixture: Fixture, person: Person = 'ben') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);
  await screen.findByRole('heading', { name: 'What would prove or disprove it?' });
  return page;
};

const idea = () => screen.findByRole('textbox', { name: 'Your idea' });

const ownTexts = async (fixture: Fixture, person: Person = 'ben'): Promise<readonly string[]> => {
  const { own } = await fixture.server.ask(person, 'quarter.open', { quarter: QUARTER });
  return own.flatMap(({ content }) => ((content ?? []) as { text: string }[]).map(({ text }) => text));
};

describe('silent ideation', () => {
  it('takes a card by Ctrl+Enter, and its text in other words', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await user.type(await idea(), 'Ask ten{Control>}{Enter}{/Control}');
    const cards = await screen.findByRole('region', { name: 'Your cards here, 1' });
    expect(await idea()).toHaveValue('');
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual(['Ask ten']));

    await user.click(within(cards).getByRole('button', { name: 'Edit “Ask ten”' }));
    const text = within(cards).getByRole('textbox', { name: 'Text of the card' });
    expect(text).toHaveFocus();
    await user.type(text, ' people{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual(['Ask ten people']));
  });

  it('G-9 says by one act that somebody is done, takes it back, and reminds who is not', async () => {
    const fixture = await given(open);
    const { user, unmount } = await enter(fixture);
    await user.click(await screen.findByRole('button', { name: 'I am done' }));
    expect(await screen.findByRole('button', { name: 'Write more' })).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Your idea' })).toBeNull();
    expect(await screen.findByRole('region', { name: /^1 of \d are done$/ })).toBeVisible();
    await user.keyboard('d');
    expect(await idea()).toBeVisible();
    expect(await screen.findByRole('region', { name: /^0 of \d are done$/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Remind/ })).toBeNull();
    await fixture.act({ id: 'who', kind: 'session.remind', session: 's2' });
    expect(
      await screen.findByText(/ waits for you\. Answer, or say that you are done\.$/, undefined, {
        timeout: 20_000,
      }),
    ).toBeVisible();
    unmount();

    const ada = await enter(fixture, 'ada');
    // Within the same minute nobody is reminded again.
    expect(await screen.findByRole('button', { name: 'Reminded' })).toBeDisabled();
    ada.unmount();
  }, 60_000);

  it('G-9 says the truth where the server did not take that somebody is done', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await idea();
    const release = fixture.hold('quarter.sync');
    const { me } = await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER });
    await fixture.act({ id: 'out', kind: 'member.remove', target: me.member ?? '' });
    await user.click(screen.getByRole('button', { name: 'I am done' }));
    await waitFor(() =>
      expect(shownFlags.map(({ title }) => title)).toEqual([expect.stringMatching(/^You are reading along/)]),
    );
    expect(screen.queryByRole('button', { name: 'Write more' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'I am done' })).toBeVisible();
    release();
  });

  it('gives a card up, and back again', async () => {
    const fixture = await given(open);
    await fixture.act(writes('mine', 'Ask ten people'), 'ben');
    const { user } = await enter(fixture);
    await user.click(await screen.findByRole('button', { name: 'Delete “Ask ten people”' }));
    expect(await screen.findByRole('region', { name: 'Your cards here, 0' })).toBeVisible();
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual([]));
    await user.click(screen.getByRole('button', { name: 'Put it back' }));
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual(['Ask ten people']));
  });

  it('makes a card of each line that is pasted', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await user.click(await idea());
    await user.paste('Ask ten people\r\n\r\nFake door\n  Count the calls ');
    expect(await screen.findByRole('region', { name: 'Your cards here, 3' })).toBeVisible();
    expect(await idea()).toHaveValue('');
    await waitFor(async () =>
      expect(await ownTexts(fixture)).toEqual(['Ask ten people', 'Fake door', 'Count the calls']),
    );
  });

  it('leaves what is refused in the field, with the reason', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    const long = 'a'.repeat(256);
    await user.click(await idea());
    await user.paste(long);
    await user.click(screen.getByRole('button', { name: 'Add card' }));
    expect(await idea()).toHaveValue(long);
    expect(await idea()).toHaveAccessibleDescription(/255/);
    expect(screen.getByRole('region', { name: 'Your cards here, 0' })).toBeVisible();
  });

  it('keeps what is typed over a reload, and hands back what came after the reveal', async () => {
    const fixture = await given(open);
    const { user, unmount } = await enter(fixture);
    await user.type(await idea(), 'Ask ten people');
    unmount();
    await fixture.act({ id: 'show', kind: 'writingRound.reveal', round: 'round' });
    const { user: later } = await enter(fixture);
    const late = await idea();
    expect(late).toHaveValue('Ask ten people');
    expect(late).toHaveAccessibleDescription(/came too late/);
    await later.click(screen.getByRole('button', { name: 'Add as an open card' }));
    await waitFor(async () =>
      expect((await fixture.seen()).milestones).toContainEqual(
        expect.objectContaining({ title: 'Ask ten people', hypothesisIds: ['h1'], objectiveId: 'o1' }),
      ),
    );
    expect(screen.queryByRole('textbox', { name: 'Your idea' })).not.toBeInTheDocument();
  });

  it('hands back a card that the server did not take, with its reason', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    const release = fixture.hold('quarter.sync');
    await fixture.act({ id: 'show', kind: 'writingRound.reveal', round: 'round' });
    await user.type(await idea(), 'Ask ten people{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await idea()).toHaveAccessibleDescription(/came too late/));
    expect(await idea()).toHaveValue('Ask ten people');
    release();
  });

  it('S2-3 asks about two ideas on one card, and makes two of it', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await user.click(await idea());
    await user.paste('Build the form and ask five people');
    await user.click(screen.getByRole('button', { name: 'Add card' }));
    expect(await screen.findByText('This looks like two ideas.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Split into 2 cards' }));
    expect(await screen.findByRole('region', { name: 'Your cards here, 2' })).toBeVisible();
    expect(screen.queryByText('This looks like two ideas.')).not.toBeInTheDocument();
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual(['Build the form', 'Ask five people']));
  });

  it('S2-4 points at a date, and takes the card all the same', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await user.type(await idea(), 'Fake door in week 6{Control>}{Enter}{/Control}');
    expect(await screen.findByText('“week 6”: dates come in #4.')).toBeVisible();
    await waitFor(async () => expect(await ownTexts(fixture)).toEqual(['Fake door in week 6']));
  });

  it('stands under the hypothesis that was chosen, and counts one’s own there', async () => {
    const fixture = await given(open);
    const { user } = await enter(fixture);
    await user.type(await idea(), 'Ask ten people{Control>}{Enter}{/Control}');
    await user.click(screen.getByRole('button', { name: 'If we show the shelf, they come by' }));
    expect(screen.getByText('1 more of yours is under another hypothesis.')).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'If we answer first, they do not call 1 yours' }),
    ).toBeVisible();
    await user.type(await idea(), 'Paint the shelf{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('region', { name: 'Your cards here, 1' })).toHaveTextContent(
      'Paint the shelf',
    );
  });

  it('has nothing of anybody else on the page, for whoever leads as well', async () => {
    const fixture = await given(open);
    await fixture.act(writes('secret', 'A secret of Ben'), 'ben');
    await enter(fixture, 'ada');
    await idea();
    expect(await screen.findByText(/of all together, in steps/)).toBeVisible();
    expect(document.body).not.toHaveTextContent('A secret of Ben');
    expect(screen.getByText('Nobody has received a single text, not even whoever leads.')).toBeVisible();
  });

  it('begins by itself when whoever leads comes, who reveals and goes on', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ada');
    await user.type(await idea(), 'Ask ten people{Control>}{Enter}{/Control}');
    await waitFor(async () => expect(await ownTexts(fixture, 'ada')).toEqual(['Ask ten people']));
    expect((await fixture.seen()).writingRounds).toEqual([
      expect.objectContaining({ activity: 's2.ideation' }),
    ]);
    await user.click(screen.getByRole('button', { name: /^Reveal/ }));
    expect(await screen.findByRole('region', { name: '1 card, shown to everybody' })).toHaveTextContent(
      'Ask ten people',
    );
    await user.click(screen.getByRole('button', { name: 'Next: Read and cluster' }));
    await waitFor(async () => expect((await fixture.seen()).places[0]?.activity).toBe('s2.cluster'));
    expect((await fixture.seen()).writingRounds).toHaveLength(1);
  });

  it('waits for whoever leads', async () => {
    await enter(await given());
    expect(screen.getByText(/^Writing begins as soon as whoever leads is here/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Your idea' })).not.toBeInTheDocument();
  });

  it('is read by whoever did not join: no field, and no cards of their own', async () => {
    await enter(await given(open), 'dev');
    expect(await screen.findByText(/Join the quarter to write cards/)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Your idea' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: /^Your cards/ })).not.toBeInTheDocument();
  });
});
