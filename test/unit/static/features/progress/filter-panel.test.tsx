import { screen } from '@testing-library/react';
import { openStage, QUARTER, type Stage } from '../../../../support/pages/open-stage';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

const path = `/q/${QUARTER}/progress`;
const NOT_READY = /Search by OKRA is not ready yet/;

describe('the searches of a quarter', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = openStage();
    await stage.quarter(...thread);
    await stage.publish();
  });

  it('say that they find nothing yet, where Jira has not indexed the work items', async () => {
    const empty = { status: 200, body: JSON.stringify({ issues: [], isLast: true }) };
    stage.server.interfere(({ path: asked }) => (asked.includes('/search/jql') ? empty : undefined));
    stage.workspace(path);
    expect(await screen.findByText(NOT_READY, {}, first)).toBeVisible();
  });

  it('say nothing where they find what is there', async () => {
    const release = stage.hold('progress.search');
    stage.workspace(path);
    expect(await screen.findByRole('heading', { name: 'Find it in Jira' }, first)).toBeVisible();
    release();
    const { search } = await stage.server.ask('ada', 'progress.search', { quarter: QUARTER });
    expect(search).toBe('ready');
    expect(screen.queryByText(NOT_READY)).not.toBeInTheDocument();
  });
});
