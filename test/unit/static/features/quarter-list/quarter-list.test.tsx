import '../../../../support/pages/fake-bridge';
import { screen, waitFor, within } from '@testing-library/react';
import { openFixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const cells = (name: string): readonly (string | null)[] => {
  const row = screen.getAllByRole('row').find((one) => within(one).queryByRole('link', { name }) !== null);
  return row === undefined
    ? []
    : within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent);
};

afterEach(() => {
  jest.restoreAllMocks();
});

describe('the list of quarters', () => {
  it('says of each which team it is of, how it stands, where in time, how far and with whom', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.server.create('late', { label: 'Q2 2027', startDate: '2027-04-05' });
    fixture.workspace('/quarters');
    expect(await screen.findByRole('table', { name: /^Quarters of / })).toBeVisible();
    await waitFor(() => expect(cells('Q1 2027')[3]).toBe('0 of 1 scored'));
    const [team, state, week, , people] = cells('Q1 2027');
    expect([state, people]).toEqual(['Draft', '2']);
    expect(team).not.toBe('');
    expect(week).toMatch(/^(Begins on|Week|Ended)/);
    await waitFor(() => expect(cells('Q2 2027')[3]).toBe('No milestones yet'));
  }, 60_000);

  it('says how much of one is in Jira', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.publish();
    fixture.workspace('/quarters', 'dev');
    await waitFor(() => expect(cells('Q1 2027')[3]).toBe('2 in Jira'));
    expect(cells('Q1 2027')[1]).toBe('In Jira');
  }, 60_000);

  it('stays as it was last read where it cannot be read anew, says so, and reads it again', async () => {
    const now = Date.now.bind(Date);
    let ahead = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + ahead);
    const fixture = openFixture();
    await fixture.quarter();
    const { user } = fixture.workspace('/quarters');
    await user.click(await screen.findByRole('link', { name: 'Q1 2027' }));
    // What was read is taken for true for a minute.
    ahead = 61_000;
    const reconnect = fixture.disconnect('project.open');
    await user.click(await screen.findByRole('link', { name: 'All quarters' }));
    expect(await screen.findByText(/^This is the list as it was last read/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Q1 2027' })).toBeVisible();
    reconnect();
    await user.click(screen.getByRole('button', { name: 'Read it again' }));
    await waitFor(() => expect(screen.queryByText(/^This is the list as it was last read/)).toBeNull());
    expect(screen.getByRole('link', { name: 'Q1 2027' })).toBeVisible();
  }, 60_000);

  it('stands without what could not be read', async () => {
    const fixture = openFixture();
    await fixture.quarter();
    fixture.disconnect('quarter.glance');
    fixture.workspace('/quarters');
    await waitFor(() => expect(cells('Q1 2027')[0]).toBe('Not known'));
    expect(screen.getByRole('link', { name: 'Q1 2027' })).toBeVisible();
  }, 60_000);
});
