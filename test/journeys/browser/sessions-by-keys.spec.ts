import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { byKeys } from '../../support/browser/by-keys';
import { button } from '../../support/browser/session-pages';
import { COURSES } from '../../support/browser/session-courses';
import { agreed, putTeam } from '../../support/browser/session-team';

test.use({ actionTimeout: 20_000 });

test('session #2 is led by keys alone, and the focus is never lost', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const team = await putTeam(fixture, ['ben']);
  await team.enters(['ben'], 's2');
  const page = await open(team.room('s2'), { account: 'ada' });
  const okra = appFrame(page);
  const { press, type, tabTo } = byKeys(page, okra);

  await test.step('start and context', async () => {
    await button(okra, 'Start session #2').focus();
    await press('Enter');
    for (const at of [1, 2, 3]) {
      await expect(okra.getByText(`Objective ${String(at)} of 3`)).toBeVisible();
      await press('1', 'Control+Enter');
    }
    await team.does('ben', [{ kind: 'session.attend', session: 's2', observes: false }]);
  });

  await test.step('mapping', async () => {
    await tabTo(button(okra, /^Add what we own/).first());
    await press('Enter');
    await type('Parcel page');
    await press('Enter', 'Escape');
    await expect(okra.getByText('Parcel page', { exact: true })).toBeVisible();
    await press('Control+Enter');
  });

  await test.step('ideation and reveal', async () => {
    await expect(okra.getByRole('textbox', { name: 'Your idea' })).toBeVisible();
    await press('n');
    for (const text of ['Count the calls', 'Ask thirty people', 'Build the page']) {
      await type(text);
      await press('Control+Enter');
    }
    await expect(okra.getByRole('heading', { name: 'Your cards here, 3' })).toBeVisible();
    await press('Tab', 'Control+Enter');
    await expect(okra.getByRole('heading', { name: '3 cards, shown to everybody' })).toBeVisible();
    await press('Control+Enter');
  });

  await test.step('clusters', async () => {
    await tabTo(button(okra, 'Read cards aloud'));
    await press('Enter');
    await expect(okra.getByRole('region', { name: 'Where does it belong?' })).toBeVisible();
    await press('n');
    await type('Calls');
    await press('Enter', 'j');
    await expect(okra.getByText('Card 2 of 3')).toBeVisible();
    await press('1', 'j');
    await expect(okra.getByText('Card 3 of 3')).toBeVisible();
    await press('Control+Enter');
    await expect(okra.getByRole('heading', { name: 'What belongs together?' })).toBeVisible();
    await press('Control+Enter');
  });

  await test.step('validation', async () => {
    await expect(okra.getByRole('heading', { name: 'What kind of milestone is it?' })).toBeVisible();
    for (const key of ['4', '2', '1']) await press('j', key);
    await expect(okra.getByRole('radio', { name: 'Epic' })).toBeChecked();
    await press('Control+Enter');
  });

  await test.step('votes and the end', async () => {
    await tabTo(button(okra, /^Open the vote: /));
    await press('Enter');
    await tabTo(button(okra, /^Give one vote to /).first());
    await press('+', 'ArrowDown', '+');
    const { id } = await team.openRound('voteRounds');
    const { milestones } = await team.read();
    await team.does('ben', [{ kind: 'vote.give', round: id, subject: milestones[0]?.id ?? '', votes: 1 }]);
    await expect(okra.getByText('2 of 2 have voted')).toBeVisible({ timeout: 20_000 });
    await press('Control+Enter');
    await tabTo(button(okra, /^The first (one|\d+) goe?s? on$|^The first \d+ go on$/));
    await press('Enter');
    await press('Control+Enter');
    await expect(okra.getByRole('heading', { name: /^Exit check/ })).toBeVisible();
    await press('Control+Enter');
    await expect(okra.getByText(/^Held on /)).toBeVisible();
  });
  expect(await team.course(), 'the same as by pointer').toEqual(COURSES.s2);
});

test('session #3 is led by keys alone, and the focus is never lost', async ({ open, fixture }) => {
  test.setTimeout(180_000);
  const cards = ['first', 'second', 'third'];
  const team = await putTeam(
    fixture,
    ['ben'],
    [
      ...agreed,
      ...cards.map((id) => ({
        id,
        kind: 'milestone.add' as const,
        values: { title: `The ${id} step`, hypothesisIds: ['h1'], status: 'shortlisted' as const },
      })),
      ...(['S', 'M', 'L'] as const).map((size) => ({
        kind: 'sizeDefinition.write' as const,
        size,
        meaning: `As big as ${size}`,
        examples: ['The page for vouchers'],
      })),
    ],
  );
  await team.enters(['ben'], 's3');
  const page = await open(team.room('s3'), { account: 'ada' });
  const okra = appFrame(page);
  const { press, type, tabTo } = byKeys(page, okra);
  /** The primary act, once it is there. */
  const act = async (name: string | RegExp): Promise<void> => {
    await expect(button(okra, name).last()).toBeVisible();
    await press('Control+Enter');
  };
  /** Ada chooses by keys, Ben through the procedures of his page, and it is shown. */
  const round = async (keys: readonly string[], values: readonly ('M' | 'L' | 2)[]): Promise<void> => {
    await expect(okra.getByText(`0 of ${String(keys.length)} chosen by you`)).toBeVisible();
    for (const [at, key] of keys.entries()) {
      await press(key);
      await expect(okra.getByText(`${String(at + 1)} of ${String(keys.length)} chosen by you`)).toBeVisible();
    }
    const latest = await team.openRound('scoreRounds');
    await team.does(
      'ben',
      values.map((value, at) => ({
        kind: 'estimate.give',
        round: latest.id,
        card: latest.cards?.[at] ?? '',
        value,
      })),
    );
    await expect(okra.getByText('2 of 2 are done')).toBeVisible({ timeout: 20_000 });
    await act('Reveal 2 answers');
  };

  await test.step('start and review', async () => {
    await button(okra, 'Start session #3').focus();
    await press('Enter');
    await act(/presents the first card$/);
    await team.does('ben', [{ kind: 'session.attend', session: 's3', observes: false }]);
    for (const at of [2, 3]) {
      await press('j');
      await expect(okra.getByText(`Card ${String(at)} of 3`)).toBeVisible();
    }
    await act('Next: Effort');
  });

  await test.step('effort, and S against L', async () => {
    await act('Ask for size: 3 cards');
    await round(['1', '1', '2'], ['L', 'L', 'M']);
    await act('Write down 1');
    for (const name of ['Ada Okafor spoke', 'Ben Lindqvist spoke', 'Next one far apart, 2 of 2'])
      await act(name);
    for (const name of ['Ada Okafor spoke', 'Ben Lindqvist spoke', 'Vote once more on 2 cards'])
      await act(name);
    await round(['2', '2'], ['M', 'M']);
    for (const left of [2, 1]) {
      await expect(okra.getByText(`${String(3 - left)} of 3 written down`)).toBeVisible();
      await act('Write down M');
    }
    await act('Next: Business and UX');
  });

  await test.step('values', async () => {
    for (const scale of ['business value', 'UX value']) {
      await act(`Ask for ${scale}: 3 cards`);
      await round(['3', '3', '3'], [2, 2, 2]);
      await act('Write down 3');
    }
    await act('Next: Dependencies');
  });

  await test.step('dependencies, skills and the end', async () => {
    for (const at of [1, 2, 3]) {
      await expect(okra.getByText(`Card ${String(at)} of 3`)).toBeVisible();
      await tabTo(button(okra, 'It depends on nothing'));
      await press('Enter');
      await expect(okra.getByText('It depends on nothing: that is an answer.')).toBeVisible();
      await act(at < 3 ? 'Next card' : 'Next: Skills in pairs');
    }
    await tabTo(button(okra, /^Skills for “/).first());
    await press('Enter');
    await expect(okra.getByRole('combobox', { name: /^Skills for “/ })).toBeFocused();
    await type('Web');
    await press('Enter');
    await expect(okra.getByText(/^Nobody in the team has “Web”/)).toBeVisible();
    await press('Escape');
    await act('Effort and payoff');
    await act('To the end of the session');
    await act('Finish session #3');
    await expect(okra.getByText(/^Held on /)).toBeVisible();
    const { milestones } = await team.read();
    expect(milestones.map(({ effort, businessValue, uxValue }) => [effort, businessValue, uxValue])).toEqual(
      cards.map(() => ['M', 2, 2]),
    );
  });
  expect(await team.course(), 'the same as by pointer').toEqual(COURSES.s3);
});
