import { screen, waitFor, within } from '@testing-library/react';
import type { ActivityKey } from '#domain/entities/facilitation/session/agenda';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const company: Command = {
  id: 'grow',
  kind: 'companyObjective.add',
  values: { title: 'Grow abroad', nick: 'Growth', keyResults: ['A tenth of orders from abroad'] },
};

const given = async (activity: ActivityKey, ...more: readonly Command[]): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, company, ...more, ...runningSession(activity));
  return fixture;
};

const enter = async (fixture: Fixture, ask: string, person: Person = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s1`, person);
  await screen.findByRole('heading', { name: ask });
  return page;
};

describe('session #1', () => {
  it('S1-1 shows one company objective at a time, locked, and turns the pages for all', async () => {
    const fixture = await given('s1.company');
    const { user } = await enter(fixture, 'What does the company want?');
    expect(screen.getByRole('region', { name: 'Be trusted' })).toHaveTextContent('read only');
    await user.click(screen.getByRole('button', { name: 'Next objective: Growth' }));
    const large = await screen.findByRole('region', { name: 'Grow abroad' });
    expect(within(large).getByText('A tenth of orders from abroad')).toBeVisible();
    expect(within(large).queryByRole('textbox')).toBeNull();
    expect(within(large).queryByRole('button')).toBeNull();
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe('grow'));
    expect(screen.getByRole('button', { name: /^Next: Silent contributions/ })).toBeVisible();
  });

  it('S1-2 tags silent cards with a company objective, many lines at once, and changes the tag', async () => {
    const fixture = await given('s1.silent');
    await fixture.act({ id: 'round', kind: 'writingRound.open', activity: 's1.silent' });
    const { user } = await enter(fixture, 'What could we contribute?', 'ben');
    await user.click(await screen.findByRole('radio', { name: 'Growth' }));
    await user.click(screen.getByRole('textbox', { name: 'Your idea' }));
    await user.paste('Ship to Norway\nTell the duty before they ask');
    const cards = await screen.findByRole('region', { name: 'Your cards, 2' });
    expect(within(cards).getAllByText('Growth')).toHaveLength(2);
    await user.click(within(cards).getByRole('button', { name: 'Edit “Ship to Norway”' }));
    await user.click(within(cards).getByRole('combobox', { name: 'It serves' }));
    await user.click(await screen.findByRole('option', { name: 'Trust' }));
    await user.click(within(cards).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(cards).getByText('Trust')).toBeVisible());
    const texts = async () => {
      const { own } = await fixture.server.ask('ben', 'quarter.open', { quarter: QUARTER });
      return own.flatMap(({ content }) => content as { text: string; companyObjectiveId: string }[]);
    };
    await waitFor(async () =>
      expect(await texts()).toMatchObject([
        { text: 'Ship to Norway', companyObjectiveId: 'trust' },
        { text: 'Tell the duty before they ask', companyObjectiveId: 'grow' },
      ]),
    );
    expect((await fixture.seen()).contributions).toEqual([]);

    await fixture.act({ id: 'reveal', kind: 'writingRound.reveal', round: 'round' });
    const shown = await screen.findByRole('region', { name: 'Growth' });
    expect(within(shown).getByText('Tell the duty before they ask')).toBeVisible();
  });

  it('S1-5 puts ideas together, and makes an objective of a cluster that says where it came from', async () => {
    const fixture = await given(
      's1.cluster',
      { id: 'i1', kind: 'contribution.add', values: { text: 'Ship to Norway', companyObjectiveId: 'grow' } },
      { id: 'i2', kind: 'contribution.add', values: { text: 'Tell the duty', companyObjectiveId: 'trust' } },
      { id: 'cl', kind: 'cluster.add', values: { sessionId: 's1', name: 'Parcels abroad' } },
    );
    const { user } = await enter(fixture, 'What belongs together?');
    for (const text of ['Ship to Norway', 'Tell the duty']) {
      await user.click(screen.getByRole('button', { name: `Actions for ${text}` }));
      await user.click(await screen.findByRole('menuitem', { name: 'Parcels abroad' }));
    }
    const column = screen.getByRole('region', { name: 'Parcels abroad' });
    await user.click(within(column).getByRole('button', { name: 'Make it an objective' }));
    expect(await within(column).findByText(/^Became/)).toHaveTextContent('Parcels abroad');
    expect(within(column).queryByRole('button', { name: 'Make it an objective' })).toBeNull();
    await waitFor(async () =>
      expect((await fixture.seen()).objectives).toMatchObject([
        { id: 'o1' },
        { title: 'Parcels abroad', companyObjectiveIds: ['grow', 'trust'], clusterId: 'cl' },
      ]),
    );
  });

  it('S1-3 asks everybody for a blocker or none, and leads from person to person', async () => {
    const fixture = await given('s1.blockers');
    await fixture.act({ id: 'none', kind: 'blocker.add', values: { kind: 'none' } }, 'ben');
    const { user } = await enter(fixture, 'What could stop us?');
    const list = screen.getByRole('list', { name: 'Everybody’s answers' });
    expect(within(list).getByText('No blocker')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Ask .* first$/ }));
    expect(await within(list).findByText('Speaks now')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText(/^Say in a sentence/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Dependency' }));
    await user.type(
      screen.getByRole('textbox', { name: 'What could stop it?' }),
      'Nobody signs the contract',
    );
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect(await within(list).findByText('Nobody signs the contract')).toBeVisible();
    await waitFor(async () =>
      expect((await fixture.seen()).blockers).toContainEqual(
        expect.objectContaining({ kind: 'dependency', text: 'Nobody signs the contract', objectiveId: 'o1' }),
      ),
    );
    expect(screen.getByText('Everybody has answered.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Name another one' })).toBeVisible();
  });

  it('S1-4 takes pains, beliefs with what is expected, and a fourth key result only on purpose', async () => {
    const fixture = await given(
      's1.pairs',
      { id: 'k2', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Nine of ten alone' } },
      { id: 'k3', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Two minutes' } },
    );
    const { user } = await enter(fixture, 'What is it worth, and to whom?');
    await user.click(screen.getByRole('button', { name: 'Add pain' }));
    await user.type(screen.getByRole('textbox', { name: 'New pain' }), 'They wait all day{Enter}');
    await user.click(screen.getByRole('radio', { name: 'Must be true' }));
    await user.click(screen.getByRole('button', { name: 'Add hypothesis' }));
    await user.type(screen.getByRole('textbox', { name: 'New hypothesis' }), 'They read mail{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).hypotheses).toContainEqual(
        expect.objectContaining({ text: 'They read mail', form: 'must-be-true', objectiveId: 'o1' }),
      ),
    );
    await user.click(screen.getAllByRole('button', { name: 'Add what you expect' })[0]!);
    await user.type(
      screen.getByRole('textbox', { name: /^What you expect of “If we answer/ }),
      'Fewer calls{Enter}',
    );
    await user.click(screen.getByRole('button', { name: 'Choose a hypothesis for KR2' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'They read mail' }));
    await user.click(screen.getByRole('button', { name: 'Add key result' }));
    await user.type(screen.getByRole('textbox', { name: 'New key result' }), 'A fourth{Enter}');
    const limit = await screen.findByText(/has 3 key results already/);
    expect(limit).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add it on purpose' }));
    await waitFor(async () => {
      const seen = await fixture.seen();
      expect(seen.painGains).toMatchObject([{ kind: 'pain', text: 'They wait all day', objectiveId: 'o1' }]);
      expect(seen.keyResults.map(({ text }) => text)).toContain('A fourth');
      expect(seen.hypotheses).toMatchObject([
        { id: 'h1', expected: ['Fewer calls'] },
        { text: 'They read mail', keyResultIds: ['k2'] },
      ]);
    });
    const panel = screen.getByRole('region', { name: 'Before you hand it over' });
    expect(within(panel).getByText('4 key results: keep the three that matter')).toBeVisible();
    expect(within(panel).getByText(/^KR3 has no hypothesis/)).toBeVisible();
  });
});
