import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { choose } from '../../../../../support/pages/choose';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import { runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const cards: readonly Command[] = [
  ...thread,
  { id: 'feed', kind: 'milestone.add', values: { title: 'One feed' } },
  { id: 'alarm', kind: 'milestone.add', values: { title: 'Alarm of late scans' } },
];

const opened = async (fixture: Fixture, person: 'ada' | 'ben' | 'dev' = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);
  await screen.findByRole('button', { name: 'Fake door' });
  return page;
};

const begun = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...cards, ...runningSession('s2.validation'));
  return fixture;
};

const cardOf = async (fixture: Fixture, id: string) =>
  (await fixture.seen()).milestones.find((card) => card.id === id);

describe('the validation of session #2', () => {
  it('gives the open card a type by key, and goes on to the next card', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    expect(screen.getByRole('region', { name: 'If we answer first, they do not call' })).toHaveTextContent(
      '1 of 1 valid',
    );
    await user.click(screen.getByRole('button', { name: 'One feed' }));
    const inspector = screen.getByRole('region', { name: 'Open card' });
    await user.keyboard('3');
    expect(within(inspector).getByRole('radio', { name: 'Enabler' })).toBeChecked();
    await user.keyboard('j');
    expect(screen.getByRole('button', { name: 'Alarm of late scans' })).toHaveFocus();
    await user.keyboard('2');
    await waitFor(async () => expect((await cardOf(fixture, 'alarm'))?.type).toBe('spike'));
    expect((await cardOf(fixture, 'feed'))?.type).toBe('enabler');
    expect(within(inspector).getByText('Time-box')).toBeVisible();
    expect(within(inspector).queryByText(/week/i)).not.toBeInTheDocument();
  });

  it('gives a card its hypothesis, and objective and key results follow', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'One feed' }));
    await choose(user, screen.getByRole('combobox', { name: 'Hypothesis' }), /If we answer first/);
    await waitFor(async () =>
      expect(await cardOf(fixture, 'feed')).toMatchObject({
        hypothesisIds: ['h1'],
        keyResultIds: ['kr1'],
        objectiveId: 'o1',
      }),
    );
    expect(screen.getByText('Half the calls')).toBeVisible();
  });

  it('says which card an enabler unlocks, and that makes it valid', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'One feed' }));
    await user.keyboard('3');
    await choose(user, screen.getByRole('combobox', { name: 'Unlocks' }), 'Fake door');
    expect(await screen.findByText('unlocks 1 card')).toBeVisible();
    expect(screen.getByRole('region', { name: 'In no group yet' })).toHaveTextContent('1 of 2 valid');
    await waitFor(async () =>
      expect((await fixture.seen()).dependencies).toEqual([
        expect.objectContaining({ milestoneId: 'm1', targetMilestoneId: 'feed' }),
      ]),
    );
  });

  it('gives several cards one type in one entry', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('checkbox', { name: 'Tick One feed' }));
    await user.click(screen.getByRole('checkbox', { name: 'Tick Alarm of late scans' }));
    const before = await fixture.server.seqOf(QUARTER);
    const bar = screen.getByRole('toolbar', { name: 'Type of the ticked cards' });
    await user.click(within(bar).getByRole('button', { name: 'Enabler' }));
    await waitFor(async () => expect((await cardOf(fixture, 'alarm'))?.type).toBe('enabler'));
    expect((await cardOf(fixture, 'feed'))?.type).toBe('enabler');
    expect(await fixture.server.seqOf(QUARTER)).toBe(before + 1);
  });

  it('sets noise aside by key, and takes it back', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'One feed' }));
    await user.keyboard('x');
    const noise = await screen.findByRole('region', { name: 'Noise, 1' });
    expect(noise).toHaveTextContent('One feed');
    expect(screen.queryByRole('button', { name: 'One feed' })).not.toBeInTheDocument();
    await waitFor(async () => expect((await cardOf(fixture, 'feed'))?.status).toBe('noise'));
    await user.click(within(noise).getByRole('button', { name: 'Put One feed back' }));
    expect(await screen.findByRole('button', { name: 'One feed' })).toBeVisible();
    await waitFor(async () => expect((await cardOf(fixture, 'feed'))?.status).toBe('candidate'));
  });

  it('adds a missing card below the hypothesis that it tests', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture);
    const group = screen.getByRole('region', { name: 'If we answer first, they do not call' });
    await user.click(within(group).getByRole('button', { name: 'Add a missing card' }));
    await user.type(screen.getByRole('textbox', { name: 'Title of the missing card' }), 'Call them{Enter}');
    expect(await within(group).findByRole('button', { name: 'Call them' })).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).milestones.at(-1)).toMatchObject({
        title: 'Call them',
        hypothesisIds: ['h1'],
        objectiveId: 'o1',
      }),
    );
  });

  it('shows whoever only reads a card with nothing to change', async () => {
    const fixture = await begun();
    const { user } = await opened(fixture, 'dev');
    await user.click(screen.getByRole('button', { name: 'Fake door' }));
    const inspector = screen.getByRole('region', { name: 'Open card' });
    expect(within(inspector).getByRole('group', { name: 'Type' })).toHaveTextContent('Signal Test');
    await user.keyboard('1');
    expect(within(inspector).getByRole('group', { name: 'Type' })).toHaveTextContent('Signal Test');
    for (const role of ['radio', 'combobox', 'textbox'])
      expect(within(inspector).queryByRole(role)).not.toBeInTheDocument();
    for (const button of within(inspector).getAllByRole('button')) expect(button).toBeEnabled();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Add a missing|Set aside/ })).not.toBeInTheDocument();
  });
});
