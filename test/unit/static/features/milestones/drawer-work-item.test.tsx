import { screen, within } from '@testing-library/react';
import { openStage, QUARTER } from '../../../../support/pages/open-stage';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

const shownCard = async (stage: ReturnType<typeof openStage>) => {
  stage.workspace(`/q/${QUARTER}/milestones/m1`, 'ben');
  return screen.findByRole('complementary', { name: 'Fake door' }, first);
};

describe('the work item of an open card', () => {
  it('is read by its id, never searched for, and shows its status', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    await stage.publish();
    stage.disconnect('link.search');
    const drawer = await shownCard(stage);
    expect(await within(drawer).findByText('To Do', {}, first)).toBeVisible();
  });

  it('that Jira does not show is said to be gone, and its card can be freed', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    await stage.publish();
    stage.server.rest('ada', 'DELETE', `/rest/api/3/issue/${await stage.issueOf('m1')}`);
    const drawer = await shownCard(stage);
    expect(await within(drawer).findByRole('button', { name: 'Free the card' }, first)).toBeEnabled();
  });
});
