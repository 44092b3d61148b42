import '../../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { giveRoom } from '../../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { thread } from '../../../states/commands';

const HOUR = 3_600_000;

const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

const opening = (activity: 's1.silent' | 's3.effort', cards: readonly string[] = []): Command => ({
  id: 'p',
  kind: 'preWork.open',
  activity,
  closesAt: inHours(20),
  ...(activity === 's3.effort' ? { cards } : {}),
});

const writes = (id: string, text: string): Command => ({
  id,
  kind: 'silentCard.write',
  round: 'p',
  text,
  companyObjectiveId: null,
});

const sized: readonly Command[] = (['S', 'M', 'L'] as const).map((size) => ({
  id: `size-${size}`,
  kind: 'sizeDefinition.write',
  size,
  meaning: `${size} here`,
  examples: ['Gift note'],
}));

const given = async (...commands: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...commands);
  return fixture;
};

const lobby = (fixture: Fixture, session: 's1' | 's3', person: Person) =>
  fixture.workspace(`/q/${QUARTER}/sessions/${session}`, person);

beforeAll(giveRoom);
afterEach(() => jest.restoreAllMocks());

describe('pre-work in the lobby', () => {
  it('G-9 is opened by whoever leads, who then writes first and starts second', async () => {
    const fixture = await given();
    const { user } = lobby(fixture, 's1', 'ada');
    await user.click(await screen.findByRole('button', { name: 'Open pre-work' }));
    const time = screen.getByLabelText('at');
    await user.clear(time);
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByText('Choose a day and a time.')).toBeVisible();
    await user.type(time, '17:00');
    await user.click(screen.getByRole('button', { name: 'Open it' }));
    expect(await screen.findByRole('heading', { name: /^Pre-work is open until / })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Write your cards' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Start session #1' })).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).writingRounds).toHaveLength(1));
    expect((await fixture.seen()).writingRounds[0]).toMatchObject({ activity: 's1.silent', runId: null });

    await user.click(screen.getByRole('button', { name: 'Cancel pre-work' }));
    await user.click(await screen.findByRole('button', { name: 'Cancel it' }));
    expect(await screen.findByRole('button', { name: 'Open pre-work' })).toBeVisible();
  }, 60_000);

  it('G-9 is written in by everybody who joined, in a room of its own, until it closes; the room of the session has it', async () => {
    const now = Date.now.bind(Date);
    let ahead = 0;
    // Before the page opens, so that everything on it and behind it reads the same clock.
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    const fixture = await given(opening('s1.silent'));
    const { user } = lobby(fixture, 's1', 'ben');
    await user.click(await screen.findByRole('button', { name: 'Write your cards' }));
    const idea = await screen.findByRole('textbox', { name: 'Your idea' });
    await user.type(idea, 'Ask ten people{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('region', { name: 'Your cards, 1' })).toBeVisible();
    // Nobody leads here, and nothing is revealed.
    expect(screen.queryByRole('button', { name: /^Reveal/ })).toBeNull();
    await user.type(idea, 'Half a thought');

    ahead = 21 * HOUR;
    const closed = await screen.findByRole('heading', { name: /^Pre-work closed on / }, { timeout: 10_000 });
    expect(closed).toBeVisible();
    expect(screen.getByText(/What you were typing is kept on this page/)).toBeVisible();
    expect(screen.getByText('Ask ten people')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Your idea' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the lobby' }));
    expect(await screen.findByText(/, 1 card of yours$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Write your cards' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Cancel pre-work' })).toBeNull();

    await fixture.act({ id: 'start', kind: 'session.start', session: 's1' });
    await fixture.act({ id: 'go', kind: 'session.goTo', session: 's1', activity: 's1.silent' });
    expect(
      await screen.findByText(
        'What you wrote before the call is here. You can add more until the reveal.',
        undefined,
        {
          timeout: 20_000,
        },
      ),
    ).toBeVisible();
    expect(await screen.findByRole('textbox', { name: 'Your idea' })).toHaveValue('Half a thought');
  }, 90_000);

  it('G-9 that was cancelled gives back to its writer alone what they wrote, and the room takes it over by one act', async () => {
    const fixture = await given(opening('s1.silent'));
    await fixture.act(writes('b1', 'Ask ten people'), 'ben');
    await fixture.act({ id: 'off', kind: 'preWork.cancel', round: 'p' });
    const page = lobby(fixture, 's1', 'ben');
    const back = await screen.findByRole('region', { name: 'Pre-work was cancelled' });
    expect(within(back).getByText('Ask ten people')).toBeVisible();
    await fixture.act({ id: 'start', kind: 'session.start', session: 's1' });
    await fixture.act({ id: 'go', kind: 'session.goTo', session: 's1', activity: 's1.silent' });
    await fixture.act({ id: 'again', kind: 'writingRound.open', activity: 's1.silent' });
    await page.user.click(
      await screen.findByRole('button', { name: 'Take over 1 card from pre-work' }, { timeout: 20_000 }),
    );
    expect(await screen.findByRole('region', { name: 'Your cards, 1' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
  }, 60_000);

  it('S3-4 asks for sizes in a room of its own, and says in the lobby who has answered', async () => {
    const fixture = await given(...sized);
    const cards = (await fixture.seen()).milestones.map(({ id }) => id);
    await fixture.act(opening('s3.effort', cards));
    const { user } = lobby(fixture, 's3', 'ben');
    const panel = await screen.findByRole('region', { name: /^Pre-work is open until / });
    expect(await within(panel).findByText('0 of 2 are done')).toBeVisible();
    expect(screen.getByText('Pre-work: 0 of 2 answered')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Give your estimates' }));
    for (const [at] of cards.entries()) {
      await screen.findByText(`Card ${String(at + 1)} of ${String(cards.length)}`);
      await user.keyboard('2');
    }
    await user.click(await screen.findByRole('button', { name: 'Back to the lobby' }));
    expect(
      await screen.findByText('Pre-work: 1 of 2 answered', undefined, { timeout: 20_000 }),
    ).toBeVisible();
  }, 60_000);
});
