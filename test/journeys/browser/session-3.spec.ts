import type { NewCommand } from '../../../static/src/sync/new-command';
import { appFrame } from '../../support/browser/app-page';
import { expect, test } from '../../support/browser/app-test';
import { COURSES } from '../../support/browser/session-courses';
import { button } from '../../support/browser/session-pages';
import { PEOPLE, putTeam, type Person, type Team } from '../../support/browser/session-team';
import { watchActs } from '../../support/browser/watch-acts';

/** So many acts may a session of eighteen cards ask of whoever leads it, beside turning to the next card. */
const MOST_ACTS = 60;

const CARDS = 18;
/** Two more are on the list when the session begins, and got no vote. */
const LISTED = CARDS + 2;
const APART = 2;
const WITHOUT_PAGE = ['cleo', 'dev', 'eli', 'fay'] as const;

const idOf = (at: number): string => `card-${String(at)}`;
const titleOf = (at: number): string => `Step ${String(at + 1)} on our way`;
const ALL = Array.from({ length: CARDS }, (_, at) => idOf(at));

/** Session #2 as it was held: a list whose cards got votes, the first six the most, the last two none. */
const giveShortlist = async (team: Team): Promise<void> => {
  const subjects = Array.from({ length: LISTED }, (_, at) => idOf(at));
  await team.does('ada', [
    ...subjects.map((id, at) => ({
      id,
      kind: 'milestone.add' as const,
      values: {
        title: titleOf(at),
        type: 'epic' as const,
        objectiveId: 'o1',
        hypothesisIds: ['h1'],
        status: 'shortlisted' as const,
      },
    })),
    { kind: 'session.start', session: 's2' },
    { kind: 'session.goTo', session: 's2', activity: 's2.vote' },
    {
      id: 'vote',
      kind: 'voteRound.open',
      activity: 's2.vote',
      subjectKind: 'milestone',
      subjects,
      budget: 5,
      mostEach: 2,
    },
  ]);
  for (const [at, person] of PEOPLE.entries())
    await team.does(
      person,
      [at, at * 2 + 6, at * 2 + 7].map((card) => ({
        kind: 'vote.give',
        round: 'vote',
        subject: idOf(card),
        votes: card < 6 ? 2 : 1,
      })),
    );
  await team.does('ada', [
    { kind: 'voteRound.reveal', round: 'vote' },
    { kind: 'session.finish', session: 's2' },
    ...(['S', 'M'] as const).map((size) => ({
      kind: 'sizeDefinition.write' as const,
      size,
      meaning: `As big as ${size}`,
      examples: ['The page for vouchers'],
    })),
  ]);
};

type Choice = Extract<NewCommand, { kind: 'estimate.give' }>['value'];

test.use({ actionTimeout: 20_000 });

test('six people qualify eighteen cards in session #3, and it asks little of whoever leads', async ({
  open,
  fixture,
}) => {
  test.setTimeout(240_000);
  const acts = watchActs();
  const team = await putTeam(fixture, ['ben', ...WITHOUT_PAGE]);
  await giveShortlist(team);
  await team.enters(WITHOUT_PAGE, 's3');
  const path = team.room('s3');
  const [leader, colleague] = await Promise.all([
    open(path, { account: 'ada', prepare: acts.prepare }),
    open(path, { account: 'ben' }),
  ]);
  const [ada, ben] = [appFrame(leader), appFrame(colleague)];

  /** From the first card to the last: once by the button, then by its key. */
  const turnPages = async (atSecond?: () => Promise<void>): Promise<void> => {
    await button(ada, 'Next card').last().click();
    await atSecond?.();
    for (let at = 2; at <= CARDS; at += 1) {
      await expect(ada.getByText(`Card ${String(at)} of ${String(CARDS)}`)).toBeVisible();
      if (at < CARDS) await leader.keyboard.press('j');
    }
  };
  type Choosing = (person: Person, card: string) => Choice;
  /** People choose for these cards in the round that is open, through the procedures of their pages. */
  const choosing = async (
    people: readonly Person[],
    cards: readonly string[],
    of: Choosing,
  ): Promise<void> => {
    const { id: round } = await team.openRound('scoreRounds');
    for (const person of people)
      await team.does(
        person,
        cards.map((card) => ({
          kind: 'estimate.give',
          round,
          card,
          value: of(person, card),
          ...(person === 'cleo' && card === idOf(0) ? { because: 'Nobody knows what it costs' } : {}),
        })),
      );
  };
  /** Ben chooses on his page, card by card, by keys. */
  const byKeys = async (keys: readonly string[]): Promise<void> => {
    const of = String(keys.length);
    await expect(ben.getByText(`0 of ${of} chosen by you`)).toBeVisible();
    for (const [at, key] of keys.entries()) {
      await colleague.keyboard.press(key);
      await expect(ben.getByText(`${String(at + 1)} of ${of} chosen by you`)).toBeVisible();
    }
  };
  const reveal = async (): Promise<void> => {
    await expect(ada.getByText('6 of 6 are done')).toBeVisible({ timeout: 20_000 });
    await button(ada, 'Reveal 6 answers').click();
  };

  await test.step('review: in the order of votes, presented in turn, and cut where the votes end', async () => {
    await button(ada, 'Start session #3').click();
    await expect(ben.getByText('Ada Okafor leads')).toBeVisible();
    for (const person of WITHOUT_PAGE)
      await team.does(person, [{ kind: 'session.attend', session: 's3', observes: false }]);
    await expect(ben.getByText(`30 min for ${String(LISTED)} cards: 1 min 30 s each`)).toBeVisible();
    await button(ada, 'Cut the list by votes').click();
    await button(ada, '12 more').click();
    await button(ada, 'Take 2 cards off the list').click();
    await button(ada, /presents the first card$/).click();
    await turnPages();
    await expect(ben.getByText(`Card ${String(CARDS)} of ${String(CARDS)}`)).toBeVisible();
  });

  await test.step('sizes: what is not said yet is asked for before anybody chooses', async () => {
    await button(ada, 'Next: Effort').click();
    await button(ada, `Ask for size: ${String(CARDS)} cards`).click();
    await expect(ada.getByText('Name one piece of finished work.')).toBeVisible();
    await ben.getByRole('textbox', { name: 'L means' }).fill('New ground for us');
    await ben.getByRole('textbox', { name: 'Finished work of size L' }).fill('The second warehouse');
    await colleague.keyboard.press('Tab');
    await expect(ada.getByText('The sizes are said.', { exact: false })).toBeVisible();
    await button(ada, `Ask for size: ${String(CARDS)} cards`).click();
  });

  await test.step('effort: a silent pass by keys, and one act writes down all that is close enough', async () => {
    await ben.getByRole('textbox', { name: 'Because, if you like' }).fill('It is the page for vouchers');
    await ben.getByRole('heading', { name: 'How big is it?' }).click();
    await byKeys(ALL.map((_, at) => (at < APART ? '1' : '2')));
    await choosing(['ada', ...WITHOUT_PAGE], ALL, (person, card) =>
      person === 'cleo' && ALL.indexOf(card) < APART ? 'L' : 'M',
    );
    await expect(ada.getByText('It is the page for vouchers')).toHaveCount(0);
    await reveal();
    await button(ada, `Write down ${String(CARDS - APART)}`).click();
  });

  await test.step('S against L: both ends say why before a size is suggested, then one vote more', async () => {
    for (const [end, because] of [
      ['S', '“It is the page for vouchers”'],
      ['L', '“Nobody knows what it costs”'],
    ] as const)
      await expect(ben.getByRole('region', { name: `Those who said ${end}` })).toContainText(because);
    await expect(
      ada.getByText('No size is suggested before both ends have said why, or passed.'),
    ).toBeVisible();
    await button(ada, 'Ben Lindqvist spoke').click();
    await button(ada, 'Cleo Marchetti spoke').click();
    await button(ada, `Next one far apart, 2 of ${String(APART)}`).click();
    await button(ada, 'Ben Lindqvist spoke').click();
    await button(ada, 'Skip the reason for L').click();
    await button(ada, `Vote once more on ${String(APART)} cards`).click();
    await byKeys(['1', '2']);
    await choosing(['ada', ...WITHOUT_PAGE], ALL.slice(0, APART), (person, card) =>
      person === 'cleo' && card === idOf(0) ? 'L' : 'M',
    );
    await reveal();
    await expect(ben.getByRole('region', { name: 'Round 2' })).toBeVisible();
    // All still look at the second one, which was talked about last.
    await button(ada, 'Write down M').click();
    await button(ada, 'Write down L, uncertain').click();
  });

  await test.step('values: the middle at once, and nobody is asked again', async () => {
    await button(ada, 'Next: Business and UX').click();
    for (const [scale, value] of [
      ['business value', 3],
      ['UX value', 1],
    ] as const) {
      await button(ada, `Ask for ${scale}: ${String(CARDS)} cards`).click();
      await choosing(PEOPLE, ALL, (person) => (person === 'ben' ? 'unsure' : value));
      await reveal();
      await button(ada, `Write down ${String(CARDS)}`).click();
    }
  });

  await test.step('dependencies: as they are said, line by line with an owner, or none on purpose', async () => {
    await button(ada, 'Next: Dependencies').click();
    const spoken = ben.getByRole('textbox', { name: /as you say it$/ });
    await spoken.fill('Contract with the carrier and session store');
    await spoken.press('Control+Enter');
    await button(ben, 'Make 2 lines').click();
    await ben.getByRole('button', { name: /[Ww]ho looks after “Contract/ }).click();
    await colleague.keyboard.type('Logistics');
    await colleague.keyboard.press('Enter');
    await team.does('cleo', [
      {
        kind: 'batch',
        commands: ALL.slice(2).map((target) => ({
          kind: 'milestone.edit',
          target,
          changes: { dependenciesNone: true },
        })),
      },
    ]);
    await turnPages(() => button(ada, 'It depends on nothing').click());
    await expect(ben.getByText(`${String(CARDS)} of ${String(CARDS)} asked`)).toBeVisible();
  });

  await test.step('skills: what nobody in the team has is said, and all is one chart', async () => {
    await button(ada, 'Next: Skills in pairs').click();
    await button(ben, new RegExp(`^Skills for “${titleOf(0)}”`)).click();
    const field = ben.getByRole('combobox', { name: `Skills for “${titleOf(0)}”` });
    await field.fill('Fraud');
    await field.press('Enter');
    await expect(ada.getByText(/^Nobody in the team has “Fraud”/)).toBeVisible();
    await team.does('dev', [
      {
        kind: 'batch',
        commands: ALL.slice(1).map((target) => ({
          kind: 'milestone.edit',
          target,
          changes: { skills: ['Web'] },
        })),
      },
    ]);
    await button(ada, 'Effort and payoff').click();
    await expect(ben.getByRole('table', { name: 'Effort and payoff' })).toBeVisible();
  });

  await test.step('the end: every card is scored, and what was said stays with it', async () => {
    await button(ada, 'To the end of the session').click();
    await expect(ada.getByText(new RegExp(`^${String(CARDS)} of \\d+ cards are scored$`))).toBeVisible();
    await button(ada, 'Finish session #3').click();
    await expect(ben.getByText(/^Held on /)).toBeVisible();
    const { milestones, scoreRounds, dependencies, sessions } = await team.read();
    const card = (id: string) => milestones.find((one) => one.id === id);
    expect(ALL.map((id) => card(id)?.effort)).toEqual(['L', ...Array.from({ length: CARDS - 1 }, () => 'M')]);
    expect(milestones.filter(({ effortUncertain }) => effortUncertain).map(({ id }) => id)).toEqual([
      idOf(0),
    ]);
    expect(
      milestones.filter(({ businessValue, uxValue }) => businessValue === 3 && uxValue === 1),
    ).toHaveLength(CARDS);
    expect(milestones.filter(({ status }) => status === 'candidate')).toHaveLength(LISTED - CARDS);
    expect(scoreRounds.map(({ scale, follows }) => [scale, follows !== null])).toEqual([
      ['effort', false],
      ['effort', true],
      ['business', false],
      ['ux', false],
    ]);
    expect(dependencies.map(({ owner }) => owner)).toContain('Logistics');
    expect(sessions.find(({ id }) => id === 's3')?.state).toBe('done');
  });

  const led = acts.made.filter((name) => name !== 'Next card');
  expect(await team.course(), 'the same as by keys').toEqual(COURSES.s3);
  expect(led.length, led.join('; ')).toBeLessThanOrEqual(MOST_ACTS);
});
