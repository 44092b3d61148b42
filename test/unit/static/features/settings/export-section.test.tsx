import { screen, waitFor, within } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { CONFLUENCE_PAGE } from '../../../../support/pages/page-server';

const path = `/q/${QUARTER}/settings`;

describe('exports in the settings', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter();
  });

  it('name each page and who decided it, and are stopped there', async () => {
    await fixture.server.ask('ada', 'macro.release', { quarter: QUARTER, commandId: 'r', released: true });
    const { user } = fixture.workspace(path);
    const list = await screen.findByRole('list', { name: 'Pages whose exports show this quarter' });
    expect(await within(list).findByRole('button', { name: /^Page that Ada .* released$/ })).toBeVisible();
    expect(within(list).getByText(`page ${CONFLUENCE_PAGE}`)).toBeVisible();
    await user.click(within(list).getByRole('button', { name: /Stop showing in exports of page/ }));
    expect(await screen.findByText(/No page shows this quarter/)).toBeVisible();
    await waitFor(async () => expect((await fixture.seen()).releases).toEqual([]));
  });

  it('are there to be seen for whoever does not lead', async () => {
    await fixture.server.ask('ada', 'macro.release', { quarter: QUARTER, commandId: 'r', released: true });
    fixture.workspace(path, 'ben');
    expect(await screen.findByText(`page ${CONFLUENCE_PAGE}`)).toBeVisible();
    expect(screen.queryByRole('button', { name: /Stop showing/ })).not.toBeInTheDocument();
  });
});
