import { screen } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/progress`;
const NOT_READY = /Search by OKRA is not ready yet/;

describe('the searches of a quarter', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.publish();
  });

  it('say that they find nothing yet, where Jira has not indexed the work items', async () => {
    const empty = { status: 200, body: JSON.stringify({ issues: [], isLast: true }) };
    fixture.server.interfere(({ path: asked }) => (asked.includes('/search/jql') ? empty : undefined));
    fixture.workspace(path);
    expect(await screen.findByText(NOT_READY)).toBeVisible();
  });

  it('say nothing where they find what is there', async () => {
    const release = fixture.hold('progress.search');
    fixture.workspace(path);
    expect(await screen.findByRole('heading', { name: 'Find it in Jira' })).toBeVisible();
    release();
    const { search } = await fixture.server.ask('ada', 'progress.search', { quarter: QUARTER });
    expect(search).toBe('ready');
    expect(screen.queryByText(NOT_READY)).not.toBeInTheDocument();
  });
});
