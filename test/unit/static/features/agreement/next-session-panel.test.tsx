import '../../../../support/pages/fake-bridge';
import { screen } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/agreement`;

describe('the next session, beside the agreement (G-2, G-3)', () => {
  it('says which it is, why, and what it still needs, and opens its room', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    const { user, history } = fixture.workspace(path);
    expect(
      await screen.findByRole('heading', { name: 'Next: #3 Value, effort and dependencies' }),
    ).toBeVisible();
    expect(screen.getByText('3 sizes have no meaning or no example')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open session #3' }));
    expect(history.getPath()).toBe(`/q/${QUARTER}/sessions/s3`);
  }, 60_000);

  it('is the session that runs, which is joined', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, { id: 'start', kind: 'session.start', session: 's1' });
    const { user, history } = fixture.workspace(path, 'ben');
    await user.click(await screen.findByRole('button', { name: 'Join session #1' }));
    expect(history.getPath()).toBe(`/q/${QUARTER}/sessions/s1`);
  }, 60_000);
});
