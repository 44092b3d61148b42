import { screen, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
// Behind the fixture, whose bridge it looks for while it is loaded.
import { NavigationTarget, router } from '@forge/bridge';
import { nextMonday } from '../../../../../static/src/components/next-monday';
import { localDay } from '../../../../../static/src/ui/local-day';
import { QuarterMacro } from '../../../../../static/src/pages/macro/quarter-macro';
import { thread } from '../../states/commands';

const showing = (...objectives: readonly string[]) => (
  <QuarterMacro config={{ quarter: QUARTER, view: 'objectives', objectives }} siteUrl="http://site.test" />
);

describe('objectives and key results on a page of Confluence', () => {
  let fixture: Fixture;
  const open = jest.spyOn(router, 'open');
  beforeEach(() => {
    fixture = openFixture();
    open.mockReset().mockResolvedValue(undefined);
  });

  const region = (name: string) => screen.findByRole('region', { name });

  it('show the thread from what the company wants down to the card, and count it', async () => {
    await fixture.quarter(...thread);
    fixture.page(showing(), 'dev');
    const objective = within(await region('Painless returns'));
    expect(objective.getByText('Trust')).toBeVisible();
    expect(objective.getByText('Serves “Be trusted”')).toBeVisible();
    expect(objective.getByText('Half the calls')).toBeVisible();
    expect(objective.getByText('If we answer first, they do not call')).toBeVisible();
    expect(objective.getByText('Open')).toBeVisible();
    expect(objective.getByRole('button', { name: /Fake door.*Weeks 2–3/ })).toBeVisible();
    expect(screen.getByText('1 objective, 1 key result, 1 hypothesis, 1 card')).toBeVisible();
    expect(screen.getByText('1 open')).toBeVisible();
  });

  it('lead to the card as long as there is no work item, and then to that, with its key and status', async () => {
    await fixture.quarter(...thread);
    const { user, unmount } = fixture.page(showing(), 'dev');
    await user.click(await screen.findByRole('button', { name: /Fake door/ }));
    expect(open).toHaveBeenLastCalledWith({
      target: NavigationTarget.Module,
      moduleKey: 'okra-workspace',
      path: `/q/${QUARTER}/milestones/m1`,
      projectKey: 'SHOP',
    });
    unmount();
    await fixture.publish();
    const issueKey = (await fixture.seen()).receipts.find(({ id }) => id === 'm1')?.issueKey;
    const published = fixture.page(showing(), 'dev');
    const chip = await screen.findByRole('button', { name: /Fake door.*To Do/ });
    expect(chip).toHaveAccessibleName(expect.stringContaining(String(issueKey)));
    await published.user.click(chip);
    expect(open).toHaveBeenLastCalledWith({ target: NavigationTarget.Issue, issueKey });
  });

  it('say in words where the number of a key result stands', async () => {
    await fixture.quarter(...thread);
    // A value is of a day of the quarter that is over, whenever this is run.
    const day = localDay(new Date());
    await fixture.act({ id: 'now', kind: 'quarter.edit', changes: { startDate: nextMonday(new Date()) } });
    await fixture.act({
      id: 'n1',
      kind: 'metric.add',
      values: { keyResultId: 'kr1', unit: '%', baseline: 20, target: 10 },
    });
    const { unmount } = fixture.page(showing());
    expect(await screen.findByText('Start 20%, no value yet, target 10%')).toBeVisible();
    unmount();
    await fixture.act({
      id: 'v1',
      kind: 'checkIn.add',
      values: { metricId: 'n1', day, value: 9.5 },
    });
    fixture.page(showing());
    expect(await screen.findByText('Start 20%, now 9.5%, target 10%')).toBeVisible();
    expect(screen.getByText('Target reached')).toBeVisible();
  });

  it('say what is missing where it is missing', async () => {
    await fixture.quarter(
      { id: 'o1', kind: 'objective.add', values: { title: 'Painless returns' } },
      { id: 'o2', kind: 'objective.add', values: { title: 'Honest dates' } },
      { id: 'k1', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Half the calls' } },
      { id: 'k2', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'No letters' } },
      {
        id: 'h1',
        kind: 'hypothesis.add',
        values: { objectiveId: 'o1', keyResultIds: ['k1'], text: 'If we answer first, they do not call' },
      },
      { id: 'm1', kind: 'milestone.add', values: { title: 'Ask ten people' } },
    );
    fixture.page(showing());
    const returns = within(await region('Painless returns'));
    expect(returns.getByText('Serves no company objective')).toBeVisible();
    expect(returns.getByText('Nothing proves this yet')).toBeVisible();
    expect(returns.getByText('No hypothesis says how this will move')).toBeVisible();
    expect(
      within(await region('Honest dates')).getByText('No key result says what will be different'),
    ).toBeVisible();
    const loose = within(await region('No objective yet'));
    expect(loose.getByRole('button', { name: /Ask ten people.*not placed/ })).toBeVisible();
  });

  it('show the chosen objectives alone, and never the others once those are gone', async () => {
    await fixture.quarter(...thread, {
      id: 'o2',
      kind: 'objective.add',
      values: { title: 'Honest dates' },
    });
    const { unmount } = fixture.page(showing('o2'), 'dev');
    expect(await region('Honest dates')).toBeVisible();
    expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
    unmount();
    await fixture.act({ id: 'gone', kind: 'objective.remove', target: 'o2' });
    fixture.page(showing('o2'), 'dev');
    expect(await screen.findByText(/^None of the objectives that this page shows/)).toBeVisible();
    expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
  });

  it('say that there is none yet, and when it comes', async () => {
    await fixture.quarter();
    fixture.page(showing());
    expect(await screen.findByText(/^No objective yet\. The team writes them in session 1/)).toBeVisible();
  });

  it('are nothing for whoever may not browse the space, not even a name', async () => {
    await fixture.quarter(...thread);
    fixture.page(showing(), 'fay');
    expect(await screen.findByText(/isn’t visible to you/)).toBeVisible();
    expect(screen.queryByText('Painless returns')).not.toBeInTheDocument();
  });

  it('wait with a shape, tell what went wrong, and try again', async () => {
    await fixture.quarter(...thread);
    const release = fixture.hold('macro.view');
    const recover = fixture.disconnect('macro.view');
    const { user } = fixture.page(showing());
    expect(await screen.findByRole('status', { name: 'Loading the quarter' })).toBeInTheDocument();
    release();
    expect(await screen.findByText(/Nothing is lost/)).toBeVisible();
    recover();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('Painless returns')).toBeVisible();
  });

  it('are there without states while Jira says nothing', async () => {
    await fixture.quarter(...thread);
    const { unmount } = fixture.page(showing(), 'dev');
    await screen.findByRole('button', { name: 'Open in Jira' });
    unmount();
    const mend = fixture.productsFail();
    fixture.page(showing(), 'dev');
    expect(await screen.findByRole('button', { name: /Fake door/ })).toBeVisible();
    mend();
  });

  it('let a facilitator release their exports like any other view', async () => {
    await fixture.quarter(...thread);
    const { user } = fixture.page(showing());
    await user.click(await screen.findByRole('button', { name: /^Show to everybody in exports/ }));
    expect(await screen.findByRole('button', { name: 'Stop showing in exports' })).toBeVisible();
  });
});
