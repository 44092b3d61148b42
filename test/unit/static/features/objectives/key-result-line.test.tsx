import { screen, waitFor, within } from '@testing-library/react';
import { openStage, QUARTER, type Stage } from '../../../../support/pages/open-stage';
import { thread } from '../../states/commands';
import { first } from '../../states/first';

const opened = async (stage: Stage, person?: 'ada' | 'dev') => {
  const page = stage.workspace(`/q/${QUARTER}/objectives`, person);
  await screen.findByText('Half the calls', {}, first);
  return page;
};

describe('a key result as it is written', () => {
  it('is judged from a small menu, and says who and why', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    const { user } = await opened(stage);
    await user.click(screen.getByRole('button', { name: 'Feasibility of KR1: not checked' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Doubtful/ }, first));
    const why = await screen.findByRole('textbox', { name: 'Why KR1 is judged so' });
    expect(why).toHaveFocus();
    await user.type(why, 'Support counts by hand{Enter}');
    await waitFor(async () =>
      expect((await stage.seen()).keyResults).toEqual([
        expect.objectContaining({ feasibility: 'doubtful', feasibilityWhy: 'Support counts by hand' }),
      ]),
    );
    expect(await screen.findByText(/^Ada.*, doubtful:$/, {}, first)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Feasibility of KR1: doubtful' })).toBeVisible();
  });

  it('needs no reason: leaving the field asks no more', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    const { user } = await opened(stage);
    await user.click(screen.getByRole('button', { name: 'Feasibility of KR1: not checked' }));
    await user.click(await screen.findByRole('menuitemradio', { name: /^Plausible/ }, first));
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/, plausible:/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Feasibility of KR1: plausible' })).toHaveFocus();
    await waitFor(async () => expect((await stage.seen()).keyResults[0]?.feasibility).toBe('plausible'));
  });

  it('gets its numbers where it stands', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    const { user } = await opened(stage);
    await user.click(screen.getByRole('button', { name: 'Numbers of KR1: not measured' }));
    const form = screen.getByRole('form', { name: 'Numbers of KR1' });
    await user.type(within(form).getByRole('textbox', { name: 'Start' }), '14');
    await user.type(within(form).getByRole('textbox', { name: 'Target' }), '6');
    await user.type(within(form).getByRole('textbox', { name: 'Unit' }), 'per 100 orders{Enter}');
    expect(
      await screen.findByRole('button', { name: 'Numbers of KR1: 14 to 6 per 100 orders' }),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: /^Numbers of KR1/ })).toHaveFocus();
    await waitFor(async () => expect((await stage.seen()).metrics).toHaveLength(1));
  });

  it('is text for readers: nothing to press, and nothing where nobody measured', async () => {
    const stage = openStage();
    await stage.quarter(...thread);
    await opened(stage, 'dev');
    expect(screen.queryByRole('button', { name: /KR1/ })).not.toBeInTheDocument();
    expect(screen.queryByText('not measured')).not.toBeInTheDocument();
  });
});
