import '../../../../support/pages/fake-bridge';
import { screen, within } from '@testing-library/react';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/settings`;

const started = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread);
  return fixture;
};

const lineOf = (name: string): string =>
  screen.getAllByRole('listitem').find((item) => within(item).queryByText(name) !== null)?.textContent ?? '';

describe('Diagnostics', () => {
  it('tries everything for an administrator, says what it means, and gives a report to pass on', async () => {
    const fixture = await started();
    await fixture.publish();
    const { user, history } = fixture.workspace(path);
    await user.click(await screen.findByRole('link', { name: 'Open diagnostics' }));
    expect(history.getPath()).toBe(`${path}/diagnostics`);
    await user.click(await screen.findByRole('button', { name: 'Run the checks' }));
    expect(await screen.findByText(/exactly one succeeded, each time/)).toBeVisible();
    expect(lineOf('OKRA may see the space')).toContain('Works');
    expect(lineOf('License')).toContain('names no license');
    await user.click(screen.getByRole('button', { name: 'Copy report' }));
    expect(shownFlags.map(({ title }) => title)).toEqual(['The report was copied']);
    const report = await navigator.clipboard.readText();
    expect(report).toMatch(/^OKRA 1\.0\.0, development, 20\d\d-/);
    expect(report.split('\n').slice(1, 4)).toEqual([
      'bridge: works',
      'create-once: works (rounds 5, writers 10, twice 0)',
      'strict-read: works (rounds 5, missed 0)',
    ]);
    expect(report).not.toContain('Fake door');
  });

  it('says of what nobody answered that it is not known, and what to do', async () => {
    const fixture = await started();
    const { user } = fixture.workspace(`${path}/diagnostics`);
    await user.click(await screen.findByRole('button', { name: 'Run the checks' }));
    expect(await screen.findByText(/exactly one succeeded/)).toBeVisible();
    expect(lineOf('Search by OKRA')).toContain('Not known');
    expect(lineOf('Search by OKRA')).toContain('Publish a card of this quarter');
    expect(screen.getByRole('button', { name: 'Run the checks again' })).toBeEnabled();
  });

  it('says so where the checks did not finish', async () => {
    const fixture = await started();
    const { user } = fixture.workspace(`${path}/diagnostics`);
    const button = await screen.findByRole('button', { name: 'Run the checks' });
    fixture.disconnect('diagnostics.run');
    await user.click(button);
    expect(await screen.findByText('The checks did not finish')).toBeVisible();
    expect(button).toBeEnabled();
  });

  it('is for administrators: nobody else is shown the way, and the address says whom to ask', async () => {
    const fixture = await started();
    const settings = fixture.workspace(path, 'ben');
    expect(await screen.findByLabelText('Team')).toBeVisible();
    expect(screen.queryByText('Open diagnostics')).not.toBeInTheDocument();
    settings.unmount();
    fixture.workspace(`${path}/diagnostics`, 'ben');
    expect(await screen.findByText('Diagnostics are for administrators of the space')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Run the checks' })).not.toBeInTheDocument();
  });
});
