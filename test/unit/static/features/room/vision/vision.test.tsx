import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { runningSession } from '../../../../../support/pages/running-session';

const write = (
  id: string,
  text: string,
  more: Partial<Record<'doWhat' | 'outcome' | 'forWhom', string>> = {},
) =>
  ({
    id,
    kind: 'vision.write',
    text,
    doWhat: '',
    outcome: '',
    forWhom: '',
    confirmed: true,
    ...more,
  }) as const;

const voted: readonly Command[] = [
  { id: 'late', kind: 'canvasNote.add', values: { area: 'pains', text: 'Told too late' } },
  {
    id: 'round',
    kind: 'voteRound.open',
    activity: 's0.vote',
    subjectKind: 'canvas',
    subjects: ['late'],
    budget: 3,
    mostEach: 2,
  },
];

const enter = async (fixture: Fixture, person: Person = 'ben') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s0`, person);
  await screen.findByRole('heading', { level: 2, name: 'What do we want this quarter?' });
  return page;
};
const visionOf = async (fixture: Fixture) => (await fixture.seen()).visions[0];

describe('the vision of session #0', () => {
  it('S0-5 is built from three gaps, by everybody, with what was voted for beside it', async () => {
    const fixture = openFixture();
    await fixture.quarter(...voted, ...runningSession('s0.vision'));
    await fixture.act({ id: 'v', kind: 'vote.give', round: 'round', subject: 'late', votes: 2 }, 'ben');
    await fixture.act({ id: 'r', kind: 'voteRound.reveal', round: 'round' });
    const { user } = await enter(fixture);
    const rail = screen.getByRole('region', { name: 'What we voted for' });
    expect(await within(rail).findByText('Told too late')).toBeVisible();
    expect(within(rail).getByRole('img', { name: '2 votes' })).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Do what' }), 'make the basket predictable');
    const preview = screen.getByRole('region', { name: 'As it reads' });
    expect(
      within(preview).getByText('The vision does not say for which outcome and for whom.'),
    ).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Which outcome' }), 'win second orders');
    await user.type(screen.getByRole('textbox', { name: 'Which users or teams' }), 'guests.');
    const sentence =
      'This quarter, we will make the basket predictable in order to win second orders for guests.';
    expect(within(preview).getByText(sentence)).toBeVisible();
    expect(within(preview).getByText('One sentence, all three gaps filled')).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(async () =>
      expect(await visionOf(fixture)).toMatchObject({
        text: sentence,
        doWhat: 'make the basket predictable',
        outcome: 'win second orders',
        forWhom: 'guests.',
        by: 'ben',
      }),
    );
    expect(screen.getByRole('region', { name: 'The vision of this quarter' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write it down' })).not.toBeInTheDocument();
  });

  it('S0-5 may be written freely, outlives a reload, and says whose sentence gives way', async () => {
    const fixture = openFixture();
    await fixture.quarter(write('first', 'We make returns painless.'), ...runningSession('s0.vision'));
    const page = await enter(fixture);
    const field = screen.getByRole('textbox', { name: 'The sentence' });
    expect(field).toHaveValue('We make returns painless.');
    await page.user.clear(field);
    await page.user.type(field, 'We win second orders.');
    page.unmount();
    const { user } = await enter(fixture);
    expect(screen.getByRole('textbox', { name: 'The sentence' })).toHaveValue('We win second orders.');
    await user.click(
      await screen.findByRole('button', { name: /^Put it in the place of Ada.*’s sentence$/ }),
    );
    await waitFor(async () =>
      expect(await visionOf(fixture)).toMatchObject({ text: 'We win second orders.', doWhat: '', by: 'ben' }),
    );
  });

  it('S0-5 keeps both sentences where two write at once', async () => {
    const fixture = openFixture();
    await fixture.quarter(write('first', 'We make returns painless.'), ...runningSession('s0.vision'));
    const { user } = await enter(fixture);
    const field = screen.getByRole('textbox', { name: 'The sentence' });
    await user.clear(field);
    await user.type(field, 'We win second orders.');
    await fixture.act(write('second', 'We tell them sooner.'));
    expect(await screen.findByText(/^Ada.* wrote another sentence while/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Put it in the place of/ }));
    expect(await screen.findByText(/^Not saved: Ada.* wrote another sentence\.$/)).toBeVisible();
    expect(await visionOf(fixture)).toMatchObject({ text: 'We tell them sooner.' });
    await user.click(screen.getByRole('button', { name: 'Show both' }));
    await user.click(screen.getByRole('button', { name: /Keep mine/ }));
    await waitFor(async () =>
      expect(await visionOf(fixture)).toMatchObject({ text: 'We win second orders.' }),
    );
  });

  it('S0-5 shows every sentence that stood, and takes one again with its gaps', async () => {
    const fixture = openFixture();
    const gaps = { doWhat: 'make returns painless', outcome: 'win second orders', forWhom: 'guests' };
    await fixture.quarter(
      write('first', 'With gaps.', gaps),
      write('second', 'We tell them sooner.'),
      ...runningSession('s0.vision'),
    );
    const { user } = await enter(fixture);
    const history = screen.getByRole('region', { name: 'History' });
    expect(await within(history).findByText('2 versions')).toBeVisible();
    const lines = within(history).getAllByRole('listitem');
    expect(within(lines[0]!).getByText('We tell them sooner.')).toBeVisible();
    expect(within(lines[0]!).queryByRole('button')).not.toBeInTheDocument();
    await user.click(within(lines[1]!).getByRole('button', { name: 'Take this one again: With gaps.' }));
    await waitFor(async () => expect(await visionOf(fixture)).toMatchObject({ text: 'With gaps.', ...gaps }));
    expect(screen.getByRole('textbox', { name: 'Do what' })).toHaveValue('make returns painless');
  });

  it('S0-9 is beside every later session', async () => {
    const fixture = openFixture();
    await fixture.quarter(write('first', 'We make returns painless.'), ...runningSession('s1.company'));
    fixture.workspace(`/q/${QUARTER}/sessions/s1`, 'dev');
    const panel = await screen.findByRole('region', { name: 'Our vision' });
    expect(within(panel).getByText('We make returns painless.')).toBeVisible();
  });

  it('is read by whoever may not write', async () => {
    const fixture = openFixture();
    await fixture.quarter(write('first', 'We make returns painless.'), ...runningSession('s0.vision'));
    await enter(fixture, 'dev');
    const shown = screen.getByRole('region', { name: 'The vision of this quarter' });
    expect(within(shown).getByText('We make returns painless.')).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Take this one/ })).not.toBeInTheDocument();
  });
});
