import { screen, waitFor, within } from '@testing-library/react';
import type { Command } from '#domain/quarter/command';
import { openFixture, QUARTER, type Fixture } from '../../../../../support/pages/open-fixture';
import type { Person } from '../../../../../support/pages/page-server';
import { runningSession } from '../../../../../support/pages/running-session';
import { thread } from '../../../states/commands';

const second: Command = { id: 'o2', kind: 'objective.add', values: { title: 'Sizes that fit' } };

const given = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, second, ...runningSession('s2.context'));
  return fixture;
};

const enter = async (fixture: Fixture, person: Person = 'ada') => {
  const page = fixture.workspace(`/q/${QUARTER}/sessions/s2`, person);
  await screen.findByRole('region', { name: /^O\d / });
  return page;
};

describe('S2-1 the look back at each objective', () => {
  it('shows one at a time, with what it serves, its key results and hypotheses', async () => {
    await enter(await given());
    const shown = screen.getByRole('region', { name: 'O1 Painless returns' });
    for (const text of ['Trust', 'Half the calls', 'If we answer first, they do not call'])
      expect(within(shown).getByText(text)).toBeVisible();
    expect(screen.queryByRole('region', { name: 'O2 Sizes that fit' })).not.toBeInTheDocument();
  });

  it('is validated, put off, and bettered in place', async () => {
    const fixture = await given();
    const { user } = await enter(fixture);
    const statusNow = async () => (await fixture.seen()).objectives[0]?.status;
    await user.click(screen.getByRole('button', { name: /^Validate/ }));
    await waitFor(async () => expect(await statusNow()).toBe('validated'));
    expect(screen.getByRole('button', { name: /^Validate/ })).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('3');
    await waitFor(async () => expect(await statusNow()).toBe('deferred'));
    expect(screen.queryByRole('button', { name: /Title of O1/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Refine/ }));
    await user.click(screen.getByRole('button', { name: /Title of O1/ }));
    await user.type(screen.getByRole('textbox', { name: 'Title of O1' }), ' for all{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).objectives[0]).toMatchObject({
        status: 'draft',
        title: 'Painless returns for all',
      }),
    );
  });

  it('turns its pages for everybody, by the bar and by keys', async () => {
    const fixture = await given();
    const { user } = await enter(fixture);
    await user.click(await screen.findByRole('button', { name: 'Next objective: O2' }));
    expect(await screen.findByRole('region', { name: 'O2 Sizes that fit' })).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe('o2'));
    expect(screen.getByText('Objective 2 of 2')).toBeVisible();
    await user.keyboard('k');
    await waitFor(async () => expect((await fixture.seen()).places[0]?.subject).toBe('o1'));
    await user.keyboard('j');
    await user.click(await screen.findByRole('button', { name: 'Next: Team mapping' }));
    await waitFor(async () => expect((await fixture.seen()).places[0]?.activity).toBe('s2.mapping'));
  });

  it('follows whoever leads, and cannot be turned by others', async () => {
    const fixture = await given();
    await fixture.act({ id: 'show', kind: 'session.show', session: 's2', subject: 'o2' });
    await enter(fixture, 'ben');
    expect(screen.getByRole('region', { name: 'O2 Sizes that fit' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Objective before' })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Validate/ })).toBeVisible();
  });

  it('is text for readers', async () => {
    await enter(await given(), 'dev');
    expect(screen.queryByRole('button', { name: /^Validate/ })).not.toBeInTheDocument();
  });
});
