import { screen, waitFor, within } from '@testing-library/react';
import type { Choice } from '#domain/entities/scoring/score/score';
import type { Command } from '#domain/quarter/command';
import { bothHeard } from '../../../../../support/given/both-heard';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';

const CARDS = [
  ['door', 'Fake door'],
  ['late', 'Message when late'],
] as const;

const cards = CARDS.map(([id, title]): Command => ({
  id,
  kind: 'milestone.add',
  values: { title, status: 'shortlisted' },
}));
const sizes = (['S', 'M', 'L'] as const).map((size): Command => ({
  id: `size-${size}`,
  kind: 'sizeDefinition.write',
  size,
  meaning: `${size} here`,
  examples: ['Gift note'],
}));
const open: Command = {
  id: 'round',
  kind: 'scoreRound.open',
  scale: 'effort',
  cards: CARDS.map(([id]) => id),
  follows: null,
};
const reveal: Command = { id: 'reveal', kind: 'scoreRound.reveal', round: 'round' };

const give = (id: string, card: string, value: Choice, because = ''): Command => ({
  id,
  kind: 'estimate.give',
  round: 'round',
  card,
  value,
  because,
});

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s3`, person);
  await screen.findByRole('list', { name: 'Activities' });
  return page;
};

/** S stands against L on the first card; the second one is as large to both. */
const revealed = async (fixture: Fixture): Promise<void> => {
  await fixture.quarter(...cards, ...sizes, ...runningSession('s3.effort'), open);
  await fixture.act(give('a1', 'door', 'S', 'Like the gift note'));
  await fixture.act(give('a2', 'late', 'M'));
  await fixture.act(give('b1', 'door', 'L', 'New ground'), 'ben');
  await fixture.act(give('b2', 'late', 'M'), 'ben');
  await fixture.act(reveal);
};

const press = async (user: Awaited<ReturnType<typeof opened>>['user'], name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

const cardNow = async (fixture: Fixture, id: string) =>
  (await fixture.seen()).milestones.find((one) => one.id === id);

describe('the sizes of session #3', () => {
  it('S3-3 are said before anybody estimates, and what is missing is told where it is', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...sizes.slice(0, 2), ...runningSession('s3.effort'));
    const { user } = await opened(fixture);
    await press(user, 'Ask for size: 2 cards');
    expect(screen.getByText('Name one piece of finished work.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'L means' }), 'New ground');
    await user.type(
      screen.getByRole('textbox', { name: 'Finished work of size L' }),
      'Second payment{Enter}',
    );
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Start without' })).not.toBeInTheDocument(),
    );
    await press(user, 'Ask for size: 2 cards');
    expect(await screen.findByText(/^0 of . are done$/)).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).scoreRounds).toMatchObject([{ state: 'open', cards: ['door', 'late'] }]),
    );
  });

  it('S3-3 keep what two people write at once: whoever is later is asked, and nothing typed is lost', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...sizes, ...runningSession('s3.effort'));
    const { user } = await opened(fixture);
    const field = await screen.findByRole('textbox', { name: 'L means' });
    const was = (await fixture.seen()).sizeDefinitions.find(({ id }) => id === 'L')?.meaning ?? '';
    await user.type(field, ' and a second team');
    await fixture.act({ id: 'his', kind: 'sizeDefinition.write', size: 'L', meaning: 'His' }, 'ben');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Not saved: somebody else wrote here while you did.')).toBeVisible();
    expect(field).toHaveValue(`${was} and a second team`);
    expect((await fixture.seen()).sizeDefinitions.find(({ id }) => id === 'L')).toMatchObject({
      meaning: 'His',
    });
    await press(user, 'Show both');
    expect(screen.getByRole('group', { name: 'Theirs' })).toHaveTextContent('His');
    await press(user, 'Keep mine');
    await waitFor(async () =>
      expect((await fixture.seen()).sizeDefinitions.find(({ id }) => id === 'L')).toMatchObject({
        meaning: `${was} and a second team`,
      }),
    );
  });

  it('S3-4 are chosen by key and with a reason, card after card, and nobody sees what', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...sizes, ...runningSession('s3.effort'), open);
    const { user } = await opened(fixture, 'ben');
    await screen.findByRole('region', { name: 'Fake door' });
    await user.type(screen.getByRole('textbox', { name: 'Because, if you like' }), 'Like the gift note');
    await user.click(screen.getByRole('radio', { name: 'S' }));
    expect(await screen.findByRole('region', { name: 'Message when late' })).toBeVisible();
    await user.keyboard('0');
    expect(screen.getByText('2 of 2 chosen by you')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER })).own).toEqual([
        {
          round: 'round',
          content: [
            { card: 'door', value: 'S', because: 'Like the gift note' },
            { card: 'late', value: 'unsure', because: '' },
          ],
        },
      ]),
    );
    expect(screen.queryByRole('button', { name: /^Reveal/ })).not.toBeInTheDocument();
  });

  it('keep a reason that came too late, sent or not, to be copied or parked', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...sizes, ...runningSession('s3.effort'), open);
    const { user } = await opened(fixture, 'ben');
    await screen.findByRole('region', { name: 'Fake door' });
    const because = () => screen.getByRole('textbox', { name: 'Because, if you like' });
    await user.keyboard('j');
    await screen.findByRole('region', { name: 'Message when late' });
    await user.type(because(), 'New ground');
    await user.tab();
    await user.keyboard('k');
    await screen.findByRole('region', { name: 'Fake door' });
    fixture.hold('quarter.sync');
    await fixture.act(reveal);
    await user.type(because(), 'Like the gift note');
    await user.click(screen.getByRole('radio', { name: 'S' }));
    expect(await screen.findByText('2 texts of yours could not be saved.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show what you wrote' }));
    const kept = await screen.findByRole('list', { name: 'Your unsaved texts' });
    const item = (words: string) =>
      within(kept)
        .getAllByRole('listitem')
        .find((one) => within(one).queryByText(words) !== null);
    const [sent, typed] = [item('Like the gift note'), item('New ground')];
    expect(sent).toHaveTextContent(/Your reason for “Fake door”Like the gift note.*too late/);
    expect(typed).toHaveTextContent(/Your reason for “Message when late”New ground.*Not sent/);
    await user.click(within(sent!).getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('Like the gift note');
    await user.click(within(typed!).getByRole('button', { name: 'Park it' }));
    await waitFor(async () =>
      expect((await fixture.seen()).parkedNotes).toMatchObject([{ text: 'New ground' }]),
    );
    expect(screen.getByText('1 text of yours could not be saved.')).toBeVisible();
  });

  it('S3-3 are said in two fields that leave each other alone, and keep what was refused', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...runningSession('s3.effort'));
    const { user } = await opened(fixture, 'ben');
    const meaning = await screen.findByRole('textbox', { name: 'S means' });
    const release = fixture.hold('quarter.sync');
    await fixture.act({ id: 's', kind: 'sizeDefinition.write', size: 'S', meaning: 'S here' });
    await user.type(screen.getByRole('textbox', { name: 'Finished work of size S' }), 'Size hint{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).sizeDefinitions).toMatchObject([
        { meaning: 'S here', examples: ['Size hint'] },
      ]),
    );
    // The same half of it: what the page could not know yet comes back as not saved.
    await fixture.act({ id: 'again', kind: 'sizeDefinition.write', size: 'S', meaning: 'S again' });
    await user.clear(meaning);
    await user.type(meaning, 'Mine{Enter}');
    expect(await screen.findByText('Not saved: somebody else wrote here while you did.')).toBeVisible();
    expect(meaning).toHaveValue('Mine');
    expect((await fixture.seen()).sizeDefinitions).toMatchObject([{ meaning: 'S again' }]);
    release();
    const long = 'x'.repeat(3_000);
    await user.clear(meaning);
    await user.click(meaning);
    await user.paste(long);
    await user.tab();
    expect(meaning).toBeInvalid();
    expect(meaning).toHaveValue(long);
  });

  it('S3-5 are written down in one act but for S against L, which is talked about and asked once more', async () => {
    const fixture = openFixture();
    await revealed(fixture);
    const { user } = await opened(fixture);
    const list = await screen.findByRole('list', { name: 'What came out' });
    expect(within(list).getByText('S against L')).toBeVisible();
    await press(user, 'Write down 1');
    await waitFor(async () => expect(await cardNow(fixture, 'late')).toMatchObject({ effort: 'M' }));
    expect(await cardNow(fixture, 'door')).toMatchObject({ effort: null });

    expect(await screen.findByRole('heading', { name: 'S and L are far apart' })).toBeVisible();
    const small = screen.getByRole('region', { name: 'Those who said S' });
    expect(within(small).getByText('“Like the gift note”')).toBeVisible();
    expect(screen.getByText(/^No size is suggested before/)).toBeVisible();
    expect(screen.queryByRole('group', { name: /^Write down for/ })).not.toBeInTheDocument();
    await press(user, 'Ada Okafor spoke');
    await press(user, 'Skip the reason for L');
    expect(await screen.findByRole('group', { name: 'Write down for “Fake door”' })).toBeVisible();
    await press(user, 'Vote once more');
    await screen.findByRole('radio', { name: 'M' });
    await waitFor(async () => expect((await fixture.seen()).scoreRounds).toHaveLength(2));
    const again = (await fixture.seen()).scoreRounds.find(({ follows }) => follows === 'round')?.id ?? '';
    await fixture.act({ ...give('c1', 'door', 'M'), round: again } as Command);
    await fixture.act({ ...give('c2', 'door', 'L'), round: again } as Command, 'ben');
    await fixture.act({ id: 'reveal-again', kind: 'scoreRound.reveal', round: again });

    expect(await screen.findByRole('region', { name: 'Round 2' })).toBeVisible();
    expect(screen.getByText('Ada Okafor moved from S to M.')).toBeVisible();
    await press(user, 'Write down L');
    await waitFor(async () =>
      expect(await cardNow(fixture, 'door')).toMatchObject({ effort: 'L', effortUncertain: false }),
    );
    expect(await screen.findByRole('button', { name: 'Next: Business and UX' })).toBeVisible();
  });

  it('S3-5 that two votes left apart are written down as the larger one, uncertain', async () => {
    const fixture = openFixture();
    await revealed(fixture);
    await fixture.act({ id: 'done', kind: 'scoreRound.settle', round: 'round', cards: ['late'] });
    for (const heard of bothHeard('round', 'door')) await fixture.act(heard);
    await fixture.act({ ...open, id: 'again', cards: ['door'], follows: 'round' });
    await fixture.act({ ...give('c1', 'door', 'S'), round: 'again' } as Command);
    await fixture.act({ ...give('c2', 'door', 'L'), round: 'again' } as Command, 'ben');
    await fixture.act({ id: 'reveal-again', kind: 'scoreRound.reveal', round: 'again' });
    const { user } = await opened(fixture);
    expect(await screen.findByText('Nobody moved.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Split it' })).toBeVisible();
    await press(user, 'Write down L, uncertain');
    await waitFor(async () =>
      expect(await cardNow(fixture, 'door')).toMatchObject({ effort: 'L', effortUncertain: true }),
    );
  });

  it('S3-4 are not chosen by whoever reads along, who is told why', async () => {
    const fixture = openFixture();
    await fixture.quarter(...cards, ...sizes, ...runningSession('s3.effort'), open);
    await opened(fixture, 'dev');
    expect(await screen.findByText('You are reading along. Join the quarter to choose.')).toBeVisible();
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('S3-18 are told to whoever only reads with reasons and without names, and give them nothing to press', async () => {
    const fixture = openFixture();
    await revealed(fixture);
    await opened(fixture, 'dev');
    const list = await screen.findByRole('list', { name: 'What came out' });
    expect(list).toHaveTextContent('New ground');
    expect(list).not.toHaveTextContent(/Ada|Ben/);
    expect(screen.queryByRole('button', { name: /^Write down/ })).not.toBeInTheDocument();
  });
});
