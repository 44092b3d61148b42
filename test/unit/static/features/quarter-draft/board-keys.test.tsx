import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';

const card = (id: string, title: string, week: number): readonly Command[] => [
  { id, kind: 'milestone.add', values: { title, objectiveId: 'o1' } },
  { id: `${id}-at`, kind: 'placement.place', milestone: id, startWeek: week, endWeek: week },
];

const waits = (milestoneId: string, targetMilestoneId: string): Command => ({
  id: `${milestoneId}-${targetMilestoneId}`,
  kind: 'dependency.add',
  values: { milestoneId, targetMilestoneId },
});

/** In order, so that no line is drawn without being asked for. */
const plan: readonly Command[] = [
  { id: 'o1', kind: 'objective.add', values: { title: 'Painless returns' } },
  ...card('rules', 'Rules', 2),
  ...card('amount', 'Amount', 4),
  ...card('mail', 'Mail', 6),
  ...card('banner', 'Banner', 9),
  waits('amount', 'rules'),
  waits('mail', 'amount'),
];

describe('single keys of the board', () => {
  let fixture: Fixture;

  beforeEach(async () => {
    giveRoom();
    fixture = openFixture();
    await fixture.quarter(...plan);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  const bar = (title: string) => screen.findByRole('button', { name: new RegExp(`^${title}, `) });
  /** They are hidden from those who hear the board. */
  // eslint-disable-next-line testing-library/no-node-access -- see above
  const drawnLines = () => document.querySelector('[data-lines]');
  const weeks = async (id: string) => {
    const found = (await fixture.seen()).placements.find((one) => one.id === id);
    return found === undefined ? null : [found.startWeek, found.endWeek];
  };
  const opened = async () => {
    const { user } = fixture.workspace(`/q/${QUARTER}/draft`);
    await bar('Rules');
    return user;
  };

  it('S4-5 opens by a key the menu of a card, whose acts name their keys', async () => {
    const user = await opened();
    (await bar('Banner')).focus();
    await user.keyboard('.');
    const later = await screen.findByRole('menuitem', { name: /^One week later/ });
    expect(later).toHaveTextContent('Alt →');
    // In a menu keys are its own, and with Ctrl they are the browser's.
    await user.keyboard('l3{Control>}l{/Control}');
    expect(drawnLines()).toBeNull();
    expect(screen.getByRole('link', { name: 'Board' })).toHaveAttribute('aria-current', 'page');
    await user.click(later);
    await waitFor(async () => expect(await weeks('banner')).toEqual([10, 10]));
    // One goes on at the dots of the menu, and from there by Esc at the card.
    await waitFor(() => expect(screen.getByRole('button', { name: 'Acts for Banner' })).toHaveFocus());
    await user.keyboard('{Escape}');
    expect(await bar('Banner')).toHaveFocus();
    await user.keyboard('.');
    await user.click(await screen.findByRole('menuitem', { name: /^Take off the draft/ }));
    await waitFor(async () => expect(await weeks('banner')).toBeNull());
    // It stands in the tray now.
    const tray = screen.getByRole('region', { name: /^Not placed/ });
    await waitFor(() => expect(within(tray).getByRole('button', { name: /Banner/ })).toHaveFocus());
  });

  it('S4-6 splits a card by a key', async () => {
    const user = await opened();
    (await bar('Amount')).focus();
    await user.keyboard('s');
    expect(await screen.findByRole('dialog', { name: /Split “Amount”/ })).toBeInTheDocument();
    // In a dialog keys are its own.
    await user.keyboard('3');
    expect(screen.getByRole('link', { name: 'Board' })).toHaveAttribute('aria-current', 'page');
  });

  it('shows all lines, other lanes and other views by single keys, unless they are switched off', async () => {
    const user = await opened();
    expect(drawnLines()).toBeNull();
    await user.keyboard('l');
    expect(drawnLines()).toHaveAttribute('data-lines', '2');
    await user.keyboard('l');
    expect(drawnLines()).toBeNull();
    await user.keyboard('L');
    expect(await screen.findByRole('button', { name: 'Lanes: type' })).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Find cards' }), 'l2');
    expect(drawnLines()).toBeNull();
    await user.clear(screen.getByRole('textbox', { name: 'Find cards' }));
    (await bar('Banner')).focus();
    await user.keyboard('3');
    const rest = screen.getByRole('link', { name: 'Not this quarter' });
    await waitFor(() => expect(rest).toHaveAttribute('aria-current', 'page'));
    expect(rest).toHaveFocus();
    await user.keyboard('1');
    await bar('Banner');
    await user.click(screen.getByRole('button', { name: 'Show' }));
    await user.click(await screen.findByRole('menuitemcheckbox', { name: /^Single keys/ }));
    (await bar('Banner')).focus();
    await user.keyboard('l3');
    expect(drawnLines()).toBeNull();
    expect(rest).not.toHaveAttribute('aria-current');
  });
});
