import '../../../../support/pages/fake-bridge';
import { screen, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { runningSession } from '../../../../support/pages/running-session';
import { thread } from '../../states/commands';

describe('what the sessions left, beside the agreement (G-22)', () => {
  it('stands folded by session, with the way to where each thing is', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, ...runningSession('s2.vote'), {
      id: 'end',
      kind: 'session.finish',
      session: 's2',
    });
    const { user, history } = fixture.workspace(`/q/${QUARTER}/agreement`, 'ben');
    const panel = await screen.findByRole('region', { name: 'What the sessions left' });
    expect(within(panel).getByText(/, 0 min, 1 person$/)).toBeVisible();
    expect(within(panel).queryByRole('link')).toBeNull();
    await user.click(within(panel).getByRole('button', { name: '#2 Milestones' }));
    expect(within(panel).getByRole('link', { name: 'Look into the room of #2' })).toBeVisible();
    await user.click(within(panel).getByRole('link', { name: '1 card' }));
    expect(history.getPath()).toBe(`/q/${QUARTER}/milestones`);
  }, 60_000);
});
