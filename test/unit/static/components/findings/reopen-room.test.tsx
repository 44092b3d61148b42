import { screen, waitFor } from '@testing-library/react';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { runningSession } from '../../../../support/pages/running-session';
import { thread } from '../../states/commands';

/** Session #0 is over, and no vision came of it. */
const withoutVision = async (): Promise<Fixture> => {
  const fixture = openFixture();
  await fixture.quarter(...thread, ...runningSession('s0.share'));
  await fixture.act({ id: 'over', kind: 'session.finish', session: 's0' });
  return fixture;
};

const LINK = 'Session #0';
const ACT = 'Reopen session #0 at “Vision”';

describe('what only a room can mend', () => {
  it('G-22 is one act away once its session is over: it begins once more, where it is mended', async () => {
    const fixture = await withoutVision();
    const { user } = fixture.workspace(`/q/${QUARTER}/agreement`, 'ada');
    await user.click(await screen.findByRole('button', { name: ACT }));
    await waitFor(async () =>
      expect((await fixture.seen()).places).toMatchObject([{ id: 's0', activity: 's0.vision' }]),
    );
    expect(await screen.findByText('left of 10 min for the vision')).toBeVisible();
  });

  it('G-22 leads to the door of the room for whoever may not begin a session', async () => {
    const fixture = await withoutVision();
    fixture.workspace(`/q/${QUARTER}/agreement`, 'ben');
    expect((await screen.findAllByRole('link', { name: LINK })).length).toBeGreaterThan(0);
    expect(screen.queryByRole('button', { name: ACT })).not.toBeInTheDocument();
  });
});
