import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { beThere, carryOut, runningSession } from '../../../../../support/pages/running-session';

const notes: readonly Command[] = [
  {
    id: 'late',
    kind: 'canvasNote.add',
    values: { area: 'pains', text: 'Told too late', evidence: 'analytics' },
  },
  {
    id: 'baskets',
    kind: 'canvasNote.add',
    values: { area: 'platform', text: 'Baskets live in the browser', kind: 'blocker' },
  },
];

/** Ada, who leads, Ben, Cleo and Eli in two halves. */
const given = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...notes);
  await fixture.act({ id: 'cleo', kind: 'member.join', role: 'design' }, 'cleo');
  await fixture.act({ id: 'eli', kind: 'member.join', role: 'data' }, 'eli');
  for (const person of ['ada', 'ben', 'cleo', 'eli'] as const)
    await beThere(fixture.server.callAs(person), QUARTER, 's0');
  await carryOut(fixture.server.callAs('ada'), QUARTER, runningSession('s0.share'));
  return fixture;
};

const enter = async (fixture: Fixture, person: Person) => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s0`, person);
  await screen.findByRole('group', { name: 'Canvas' });
  return page;
};
const halvesOf = async (fixture: Fixture) => (await fixture.seen()).places[0]!.pairings[0]!.pairs;
const column = (name: string) => screen.getByRole('region', { name });
const card = (area: string, text: string) =>
  within(column(area))
    .getAllByRole('listitem')
    .find((item) => within(item).queryByText(text) !== null)!;

describe('the canvas of session #0', () => {
  it('S0-3 says to whom which half belongs, and lets anybody write anywhere', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ben');
    const halves = await halvesOf(fixture);
    expect(halves.map(({ length }) => length)).toEqual([2, 2]);
    expect(screen.getAllByText('Your half')).toHaveLength(1);
    for (const area of [
      'Customer pains',
      'Customer gains',
      'Business opportunities',
      'Stakeholder expectations',
      'Platform',
    ])
      expect(within(column(area)).getByRole('button', { name: `Add a note to ${area}` })).toBeVisible();
    expect(screen.getByText('2 notes, everybody sees them')).toBeVisible();
    expect(screen.queryByRole('button', { name: /, group [AB]$/ })).not.toBeInTheDocument();
    // `n` begins in one's own half.
    await user.keyboard('n');
    const own =
      halves.findIndex((half) => half.includes('ben')) === 0 ? 'Customer pains' : 'Stakeholder expectations';
    expect(within(column(own)).getByRole('textbox', { name: 'What is known' })).toHaveFocus();
  });

  it('S0-2 takes a note with its kind and where it is known from, and says what is only assumed', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ben');
    const gains = column('Customer gains');
    await user.click(within(gains).getByRole('button', { name: 'Add a note to Customer gains' }));
    await user.click(within(gains).getByRole('radio', { name: 'Signal' }));
    await user.type(within(gains).getByRole('textbox', { name: 'What is known' }), 'Reorder in two taps');
    await user.keyboard('{Control>}{Enter}{/Control}');
    const written = await waitFor(() => card('Customer gains', 'Reorder in two taps'));
    expect(within(written).getByText('Signal')).toBeVisible();
    expect(within(written).getByText('No evidence yet')).toBeVisible();
    expect(await within(written).findByText(/^Ben/)).toBeVisible();
    expect(within(card('Customer pains', 'Told too late')).getByText('Fact, analytics')).toBeVisible();
    expect(
      within(card('Customer pains', 'Told too late')).queryByText('No evidence yet'),
    ).not.toBeInTheDocument();
    const constraints = within(column('Platform')).getByRole('region', { name: 'Constraints' });
    expect(within(constraints).getByText('Baskets live in the browser')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).canvasNotes.at(-1)).toMatchObject({
        area: 'gains',
        kind: 'signal',
        evidence: null,
        aspect: null,
        text: 'Reorder in two taps',
        by: 'ben',
      }),
    );
  });

  it('has one next act, however many notes are begun, and none while one looks from elsewhere', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ben');
    for (const area of ['Customer gains', 'Platform'])
      await user.click(within(column(area)).getByRole('button', { name: `Add a note to ${area}` }));
    const faceOf = (area: string) =>
      within(column(area)).getByRole('button', { name: 'Add note' }).getAttribute('class');
    const [plain, primary] = [faceOf('Customer gains'), faceOf('Platform')];
    expect(plain).not.toBe(primary);
    await user.click(within(column('Customer gains')).getByRole('textbox', { name: 'What is known' }));
    expect([faceOf('Customer gains'), faceOf('Platform')]).toEqual([primary, plain]);
    await fixture.act({ id: 'on', kind: 'session.goTo', session: 's0', activity: 's0.vote' });
    await user.click(await screen.findByRole('button', { name: /step 1 of .*, done$/ }));
    await screen.findByText(/^You look around/);
    expect([faceOf('Customer gains'), faceOf('Platform')]).toEqual([plain, plain]);
  });

  it('keeps what is being written over a reload, and edits a note where it stands', async () => {
    const fixture = await given();
    const page = await enter(fixture, 'ben');
    await page.user.click(screen.getByRole('button', { name: 'Add a note to Platform' }));
    await page.user.type(screen.getByRole('textbox', { name: 'What is known' }), 'Refunds in part');
    page.unmount();
    const { user } = await enter(fixture, 'ben');
    expect(screen.getByRole('textbox', { name: 'What is known' })).toHaveValue('Refunds in part');
    await user.click(screen.getByRole('button', { name: 'Told too late' }));
    const field = screen.getByRole('textbox', { name: 'What the note says' });
    await user.clear(field);
    await user.type(field, 'Told a day too late');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await fixture.seen()).canvasNotes.find(({ id }) => id === 'late')).toMatchObject({
        text: 'Told a day too late',
        evidence: 'analytics',
      }),
    );
  });

  it('shows both texts where somebody else changed the note meanwhile, over a reload as well', async () => {
    const fixture = await given();
    const page = await enter(fixture, 'ben');
    await page.user.click(screen.getByRole('button', { name: 'Told too late' }));
    await page.user.type(screen.getByRole('textbox', { name: 'What the note says' }), ' to act');
    page.unmount();
    await fixture.act({
      id: 'mend',
      kind: 'canvasNote.edit',
      target: 'late',
      changes: { text: 'Told late' },
    });
    const { user } = await enter(fixture, 'ben');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(await screen.findByRole('button', { name: 'Show both' }));
    expect(screen.getByRole('group', { name: 'Theirs' })).toHaveTextContent('Told late');
    expect(screen.getByRole('textbox', { name: 'What the note says' })).toHaveValue('Told too late to act');
    expect((await fixture.seen()).canvasNotes.find(({ id }) => id === 'late')?.text).toBe('Told late');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    await waitFor(async () =>
      expect((await fixture.seen()).canvasNotes.find(({ id }) => id === 'late')?.text).toBe(
        'Told too late to act',
      ),
    );
  });

  it('puts what is refused into the parking lot in one entry', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ben');
    await within(card('Customer pains', 'Told too late')).findByText(/^Ada/);
    const before = await fixture.server.seqOf(QUARTER);
    await user.click(screen.getByRole('button', { name: 'Actions for “Told too late”' }));
    await user.click(await screen.findByRole('menuitem', { name: /^Not this quarter, though it is Ada/ }));
    const lot = screen.getByRole('region', { name: 'Parking lot' });
    expect(await within(lot).findByText('Told too late')).toBeVisible();
    expect(within(column('Customer pains')).getByText('Nothing here yet.')).toBeVisible();
    await waitFor(async () => expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1));
  });

  it('G-14 lets whoever leads draw other groups, and two people change places', async () => {
    const fixture = await given();
    const { user } = await enter(fixture, 'ada');
    const [[a], [b]] = (await halvesOf(fixture)) as [[string], [string]];
    const nameOf = (member: string): string =>
      member === 'q' ? 'Ada' : member.charAt(0).toUpperCase() + member.slice(1);
    await user.click(await screen.findByRole('button', { name: new RegExp(`^${nameOf(a)}.*, group A$`) }));
    expect(screen.getByText(/^Choose who changes places with/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: new RegExp(`^${nameOf(b)}.*, group B$`) }));
    await waitFor(async () => {
      const [first, second] = await halvesOf(fixture);
      expect([first!.includes(b), second!.includes(a)]).toEqual([true, true]);
    });
    // A page looks who is here from time to time, and draws among those.
    await screen.findByText('4 here');
    await user.click(screen.getByRole('button', { name: 'More for whoever leads' }));
    const before = (await halvesOf(fixture)).map((half) => [...half].sort().join());
    await user.click(await screen.findByRole('menuitem', { name: 'Draw other groups' }));
    await waitFor(async () =>
      expect((await halvesOf(fixture)).map((half) => [...half].sort().join()).sort()).not.toEqual(
        before.sort(),
      ),
    );
  });

  it('gives whoever only reads nothing to press', async () => {
    const fixture = await given();
    await enter(fixture, 'dev');
    expect(screen.getByText('Told too late')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Add a note|^Actions for|^Told/ })).not.toBeInTheDocument();
    expect(screen.queryByText('Your half')).not.toBeInTheDocument();
  });
});
