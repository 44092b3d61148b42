import '../../../../support/pages/fake-bridge';
import { screen, within } from '@testing-library/react';
import { openFixture, QUARTER } from '../../../../support/pages/open-fixture';
import { giveRoom } from '../../../../support/pages/give-room';
import { runningSession } from '../../../../support/pages/running-session';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/sessions/s1`;
const tip = 'The stakeholder is not here. Write down three questions in the parking lot.';

beforeAll(giveRoom);

describe('a tip in the room (G-19)', () => {
  it('is for facilitators alone, one at a time, and stays away once it was put away', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, ...runningSession('s1.company'));
    const participant = fixture.workspace(path, 'ben');
    await screen.findByRole('region', { name: 'Prompts' });
    expect(screen.queryByText(tip)).toBeNull();
    expect(screen.queryByRole('region', { name: 'Only facilitators see this' })).toBeNull();
    participant.unmount();
    const { user, unmount } = fixture.workspace(path);
    const panel = await screen.findByRole('region', { name: 'Only facilitators see this' });
    expect(within(panel).getByText(tip)).toBeVisible();
    await user.click(within(panel).getByRole('button', { name: 'Put it away' }));
    expect(screen.queryByText(tip)).toBeNull();
    unmount();
    fixture.workspace(path);
    await screen.findByRole('region', { name: 'Prompts' });
    expect(screen.queryByText(tip)).toBeNull();
  }, 180_000);
});
