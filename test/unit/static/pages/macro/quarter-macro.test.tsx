import { screen } from '@testing-library/react';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
// Behind the fixture, whose bridge it looks for while it is loaded.
import { NavigationTarget, router } from '@forge/bridge';
import { QuarterMacro } from '../../../../../static/src/pages/macro/quarter-macro';
import { thread } from '../../states/commands';

const macro = (
  <QuarterMacro config={{ quarter: QUARTER, view: 'draft', objectives: [] }} siteUrl="http://site.test" />
);

describe('the draft on a page of Confluence', () => {
  let fixture: Fixture;
  const open = jest.spyOn(router, 'open');
  beforeAll(giveRoom);
  beforeEach(async () => {
    fixture = openFixture();
    open.mockReset().mockResolvedValue(undefined);
    await fixture.quarter(...thread);
  });

  const bar = (name: RegExp) => screen.findByRole('button', { name });

  it('leads to the card and to Jira before anything was published', async () => {
    const { user } = fixture.page(macro, 'dev');
    await user.click(await bar(/^Fake door,/));
    expect(open).toHaveBeenLastCalledWith({
      target: NavigationTarget.Module,
      moduleKey: 'okra-workspace',
      path: `/q/${QUARTER}/milestones/m1`,
      projectKey: 'SHOP',
    });
    await user.click(screen.getByRole('button', { name: 'Open in Jira' }));
    expect(open).toHaveBeenLastCalledWith('http://site.test/browse/SHOP');
  });

  it('leads to the work item and says how far it is, once there is one', async () => {
    await fixture.publish();
    const { receipts } = await fixture.seen();
    const { user } = fixture.page(macro, 'dev');
    await user.click(await bar(/^Fake door, .*To Do/));
    expect(open).toHaveBeenLastCalledWith({
      target: NavigationTarget.Issue,
      issueKey: receipts.find(({ id }) => id === 'm1')?.issueKey,
    });
  });

  it('is there without its states, and without a way to Jira, while Jira says nothing', async () => {
    const { unmount } = fixture.page(macro, 'dev');
    await screen.findByRole('button', { name: 'Open in Jira' });
    unmount();
    const mend = fixture.productsFail();
    fixture.page(macro, 'dev');
    expect(await bar(/^Fake door,/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Open in Jira' })).not.toBeInTheDocument();
    mend();
  });

  it('shows readers no number that only an administrator could look up', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    fixture.server.interfere(() => {
      throw new Error('A defect of the app');
    });
    fixture.page(macro, 'dev');
    expect(await screen.findByText(/could not be shown just now/)).toBeVisible();
    expect(screen.queryByText(/number/)).not.toBeInTheDocument();
    told.mockRestore();
  });
});
