import '../../../../support/pages/fake-bridge';
import type { Command } from '#domain/quarter/command';
import { screen, waitFor, within } from '@testing-library/react';
import type { Person } from '../../../../support/pages/page-server';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { giveRoom } from '../../../../support/pages/give-room';
import { runningSession } from '../../../../support/pages/running-session';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/sessions/s1/finish`;

/** Session #1 at its end: Ada began it, Ben is there, and there are seven ideas. */
const atTheEnd = async (author: (at: number) => Person) => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...runningSession('s1.pairs'));
  await fixture.act({ id: 'there', kind: 'session.attend', session: 's1', observes: false }, 'ben');
  for (let at = 0; at < 7; at += 1) {
    const values = { text: `Customers wait ${String(at + 1)} days less`, companyObjectiveId: null };
    await fixture.act({ id: `idea-${String(at)}`, kind: 'contribution.add', values }, author(at));
  }
  return fixture;
};

beforeAll(giveRoom);

describe('the end of a session', () => {
  it('G-22 lists what is open of this session, and takes “that is fine” by one click, a reason, and back', async () => {
    const fixture = await atTheEnd((at) => (at < 5 ? 'ben' : 'ada'));
    const { user } = fixture.workspace(path);
    const open = await screen.findByRole('region', { name: /^Worth a second look/ });
    expect(within(open).getByText('7 ideas name no company objective')).toBeVisible();
    // Cards without a type are for #2 to find.
    expect(within(open).queryByText(/milestone/)).toBeNull();
    await user.click(
      within(open).getByRole('button', { name: 'All of them are fine: 7 ideas name no company objective' }),
    );
    await waitFor(async () => expect((await fixture.seen()).acknowledgements).toHaveLength(7));
    expect(within(open).queryByText('7 ideas name no company objective')).toBeNull();
    await user.click(within(open).getByRole('button', { name: '7 more are fine' }));
    const name = 'Why it is fine: Customers wait 1 days less';
    await user.click(within(open).getByRole('button', { name: new RegExp(name) }));
    await user.type(within(open).getByRole('textbox', { name }), 'Nobody has told us{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).acknowledgements.map(({ reason }) => reason).filter(Boolean)).toEqual([
        'Nobody has told us',
      ]),
    );
    await user.click(within(open).getAllByRole('button', { name: 'Open it again' })[1]!);
    expect(await within(open).findByText('One idea names no company objective')).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).acknowledgements).toHaveLength(6));
  }, 60_000);

  it('G-18 counts for a facilitator what came from whom, as a count and no mark, in the order of the team', async () => {
    const fixture = await atTheEnd((at) => (at < 2 ? 'ben' : 'ada'));
    fixture.workspace(path);
    const took = await screen.findByRole('region', { name: 'Who took part' });
    expect(within(took).getByText(/^A count, not a mark/)).toBeVisible();
    await within(took).findByRole('rowheader', { name: 'Ben Lindqvist' });
    const [people] = within(took).getAllByRole('table');
    expect(
      within(people!)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['PersonRoleIdeas', 'Ben LindqvistEngineering2', 'Ada OkaforFacilitator5']);
  }, 60_000);

  it('G-18 shows a participant the same bytes, whoever wrote what, and no control of those who lead', async () => {
    const shown = async (author: (at: number) => Person): Promise<string> => {
      const fixture = await atTheEnd(author);
      const { unmount } = fixture.workspace(path, 'ben');
      await screen.findByRole('region', { name: /^Worth a second look/ });
      expect(screen.queryByRole('button', { name: /^That is fine/ })).toBeNull();
      expect(screen.queryByRole('button', { name: /^Finish session/ })).toBeNull();
      const sections = screen.getAllByRole('region').map((section) => section.innerHTML);
      unmount();
      return sections.join('\n').replaceAll(/«r\w+»|:r\w+:/g, 'id');
    };
    const one = await shown((at) => (at < 5 ? 'ben' : 'ada'));
    const other = await shown(() => 'ada');
    expect(one).toContain('7 ideas name no company objective');
    expect(one).not.toMatch(/Who took part|not a mark|One person wrote|facilitators/);
    expect(other).toBe(one);
  }, 60_000);

  it('S2-13 asks of each objective whether three cards alone would do; it stays on the objective', async () => {
    const fixture = openFixture();
    const card = (id: string, title: string): Command => ({
      id,
      kind: 'milestone.add',
      values: { title, objectiveId: 'o1' },
    });
    const more = [card('m2', 'Print at home'), card('m3', 'Ask ten'), card('m4', 'One page')];
    await fixture.quarter(...thread, ...more, ...runningSession('s2.vote'));
    const { user } = fixture.workspace(`/q/${QUARTER}/sessions/s2/finish`);
    const asked = await screen.findByRole('region', { name: 'Only these three' });
    for (const name of ['Fake door', 'Print at home', 'One page'])
      await user.click(within(asked).getByRole('checkbox', { name }));
    expect(within(asked).getByRole('checkbox', { name: 'Ask ten' })).toBeDisabled();
    await user.click(within(asked).getByRole('button', { name: 'No' }));
    await user.click(within(asked).getByText('What would still be missing?'));
    await user.keyboard('A second carrier{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).objectives).toMatchObject([
        { threeIds: ['m1', 'm2', 'm4'], threeAnswer: 'no', threeNote: 'A second carrier' },
      ]),
    );
    fixture.workspace(`/q/${QUARTER}/objectives`);
    expect(
      await screen.findByText('“Fake door”, “Print at home”, “One page” · would not do · A second carrier'),
    ).toBeVisible();
  }, 60_000);
});

describe('before the first session of a quarter', () => {
  it('G-3 offers five minutes on what came of the last quarter, where there was one, and none after that', async () => {
    const fixture = openFixture();
    await fixture.quarter();
    const last = await fixture.server.create('last', { label: 'Q4 2026', startDate: '2026-10-05' });
    await fixture.server.create('old', { label: 'Q3 2026', startDate: '2026-07-06' });
    for (const command of thread) expect((await fixture.server.act(last, command)).ok).toBe(true);
    const lobby = fixture.workspace(`/q/${QUARTER}/sessions/s1`);
    expect(await screen.findByRole('heading', { name: 'Five minutes on Q4 2026' })).toBeVisible();
    expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
    await lobby.user.click(screen.getByRole('button', { name: 'Show what came of Q4 2026' }));
    expect(await screen.findByText('Half the calls')).toBeVisible();
    lobby.unmount();
    await fixture.act({ id: 'begun', kind: 'session.start', session: 's0' });
    await fixture.act({ id: 'over', kind: 'session.finish', session: 's0' });
    fixture.workspace(`/q/${QUARTER}/sessions/s1`);
    await screen.findByRole('region', { name: /^\d+ of \d+ here|people/i });
    expect(screen.queryByRole('heading', { name: /^Five minutes on/ })).not.toBeInTheDocument();
  }, 60_000);
});
