import { screen, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const shownCard = async (fixture: ReturnType<typeof openFixture>) => {
  fixture.workspace(`/q/${QUARTER}/milestones/m1`, 'ben');
  return screen.findByRole('complementary', { name: 'Fake door' });
};

describe('the work item of an open card', () => {
  it('is read by its id, never searched for, and shows its status', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.publish();
    fixture.disconnect('link.search');
    const drawer = await shownCard(fixture);
    expect(await within(drawer).findByText('To Do')).toBeVisible();
  });

  it('that Jira does not show is said to be gone, and its card can be freed', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.publish();
    fixture.server.rest('ada', 'DELETE', `/rest/api/3/issue/${await fixture.issueOf('m1')}`);
    const drawer = await shownCard(fixture);
    expect(await within(drawer).findByRole('button', { name: 'Free the card' })).toBeEnabled();
  });
});
