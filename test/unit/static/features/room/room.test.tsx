import '../../../../support/pages/fake-bridge';
import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { giveRoom } from '../../../../support/pages/give-room';
import { AGENDAS } from '#domain/entities/facilitation/session/agenda';
import { agendaOf, sessionOf } from '#domain/entities/facilitation/session/session';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/sessions/s2`;
const start = { id: 'start', kind: 'session.start', session: 's2' } as const;
const goTo = (id: string, activity: 's2.mapping' | 's2.ideation' | 's2.vote') =>
  ({ id, kind: 'session.goTo', session: 's2', activity }) as const;

/** Session #2, which Ada began. */
const running = async () => {
  const fixture = openFixture();
  await fixture.quarter(...thread, start);
  return fixture;
};

const placeIn = async (fixture: Awaited<ReturnType<typeof running>>) => (await fixture.seen()).places[0];

beforeAll(giveRoom);
afterEach(() => jest.restoreAllMocks());

describe('leading a session (G-5, G-6, G-7)', () => {
  it('stops the clock and lets it go on, gives it minutes, and goes to the next activity by one act each', async () => {
    const fixture = await running();
    const { user } = fixture.workspace(path);
    const timer = await screen.findByRole('timer');
    expect(timer).toHaveTextContent(/^0[78]:[0-5]\d$/);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('paused')).toBeVisible();
    await user.keyboard('p');
    expect(await screen.findByRole('button', { name: 'Pause' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add 5 minutes' }));
    expect(await screen.findByText('left of 13 min for the context')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'More for whoever leads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Team mapping' }));
    expect(await screen.findByRole('button', { name: 'Team mapping, step 2 of 6, now' })).toBeVisible();
    await waitFor(async () => expect((await placeIn(fixture))?.activity).toBe('s2.mapping'));
    const [run] = (await fixture.seen()).sessionRuns;
    expect(run?.activities.map(({ activity, took }) => [activity, took !== null])).toEqual([
      ['s2.context', true],
      ['s2.mapping', false],
    ]);
  }, 60_000);

  it('offers to make up for lost minutes once there are some, and takes them from what comes', async () => {
    const now = Date.now.bind(Date);
    let ahead = 0;
    // Before the page opens, so that everything on it and behind it reads the same clock.
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    const fixture = await running();
    const { user } = fixture.workspace(path);
    await screen.findByRole('timer');
    await user.click(screen.getByRole('button', { name: 'More for whoever leads' }));
    await screen.findByRole('menuitem', { name: 'Begin its time again' });
    expect(screen.queryByRole('menuitem', { name: /from the steps to come/ })).toBeNull();
    await user.keyboard('{Escape}');
    ahead = 10.5 * 60_000;
    expect(await screen.findByText('past the 8 min for the context')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'More for whoever leads' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Take 3 minutes from the steps to come' }));
    await waitFor(async () => {
      const agenda = agendaOf(sessionOf(await fixture.seen(), 's2'));
      const sum = agenda.reduce((all, { minutes }) => all + minutes, 0);
      expect(sum).toBe(AGENDAS.s2.reduce((all, { minutes }) => all + minutes, 0) - 3);
    });
    // Nobody takes them twice: the clock that ran over has them.
    expect(await screen.findByText('left of 11 min for the context')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'More for whoever leads' }));
    await screen.findByRole('menuitem', { name: 'Begin its time again' });
    expect(screen.queryByRole('menuitem', { name: /from the steps to come/ })).toBeNull();
  }, 60_000);

  it('ends with what it leaves and a day for the next one, and the lobby says when it was held', async () => {
    const fixture = await running();
    const { user, history } = fixture.workspace(`${path}/finish`);
    expect(await screen.findByRole('heading', { name: 'What we leave with' })).toBeVisible();
    expect(screen.getByText('1 of 1 cards have a type')).toBeVisible();
    expect(screen.getByText('0 of 1 objectives are validated')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Finish session #2' }));
    expect(await screen.findByText(/^Held on /)).toBeVisible();
    await waitFor(async () => {
      const { sessions, places, sessionRuns } = await fixture.seen();
      expect(sessions.map(({ id, state }) => [id, state])).toEqual([
        ['s2', 'done'],
        ['s3', 'planned'],
      ]);
      expect(places).toEqual([]);
      expect(sessionRuns[0]?.endedAt).not.toBeNull();
    });
    expect(history.getPath()).toContain('/sessions/s2');
  }, 60_000);

  it('is taken over by an attendee once whoever leads is away, after one question', async () => {
    const fixture = await running();
    const { user } = fixture.workspace(path, 'ben');
    // Ada began it from elsewhere and never gave a sign: she is not here.
    expect(await screen.findByText('Ada Okafor is away. The clock goes on.')).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Take the lead' }));
    expect(screen.getByText('Ada Okafor leads now. Everybody sees who does.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lead the session' }));
    expect(await screen.findByText('You lead')).toBeVisible();
    await waitFor(async () => expect((await placeIn(fixture))?.leader).toBe('ben'));
  }, 60_000);
});

describe('by keys', () => {
  it('looks on, leads everybody to what is looked at, and does the primary act', async () => {
    const fixture = await running();
    const { user, history } = fixture.workspace(path);
    await screen.findByRole('timer');
    await user.keyboard(']');
    expect(history.getPath()).toBe(`${path}/mapping`);
    await user.keyboard('l');
    expect(await screen.findByRole('button', { name: 'Team mapping, step 2 of 6, now' })).toBeVisible();
    expect(history.getPath()).toBe(path);
    await screen.findByRole('button', { name: 'Next: Silent ideation' });
    await user.keyboard('{Control>}{Enter}{/Control}');
    expect(await screen.findByRole('button', { name: 'Silent ideation, step 3 of 6, now' })).toBeVisible();
    await waitFor(async () => expect((await placeIn(fixture))?.activity).toBe('s2.ideation'));
  }, 60_000);
});

describe('following a session', () => {
  it('looks at another activity without moving anybody, and comes back by Escape', async () => {
    const fixture = await running();
    const { user, history } = fixture.workspace(path, 'ben');
    await user.click(await screen.findByRole('button', { name: /^Prioritise, step 6 of 6/ }));
    expect(await screen.findByText('You look around. The session is at: Context.')).toBeVisible();
    expect(history.getPath()).toBe(`${path}/vote`);
    await user.keyboard('{Escape}');
    expect(history.getPath()).toBe(path);
    expect((await placeIn(fixture))?.activity).toBe('s2.context');
  }, 60_000);

  it('is asked instead of moved while a text is being written, and the text stays', async () => {
    const fixture = await running();
    const { user } = fixture.workspace(path, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Park something' }));
    await user.keyboard('Ask the couriers');
    await fixture.act(goTo('next', 's2.ideation'));
    expect(await screen.findByText('Ada Okafor leads everybody to: Silent ideation.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'What is parked' })).toHaveValue('Ask the couriers');
    await user.keyboard('{Enter}');
    await user.click(screen.getByRole('button', { name: 'Go there' }));
    await waitFor(async () =>
      expect((await fixture.seen()).parkedNotes.map(({ text }) => text)).toEqual(['Ask the couriers']),
    );
  }, 60_000);

  it('is told in three sentences what was done by whoever comes late', async () => {
    const fixture = await running();
    await fixture.act(goTo('on', 's2.mapping'));
    fixture.workspace(path, 'ben');
    expect(
      await screen.findByText(/^You came while the session was at: Team mapping\. Done before: Context\./),
    ).toBeVisible();
  }, 60_000);
});
