import { screen, within } from '@testing-library/react';
import { giveRoom } from '../../../../support/pages/give-room';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
// Behind the fixture, whose bridge it looks for while it is loaded.
import { view } from '@forge/bridge';
import { MacroSettings } from '../../../../../static/src/pages/config/macro-settings';
import { QuarterMacro } from '../../../../../static/src/pages/macro/quarter-macro';
import { thread } from '../../states/commands';

const whole = { quarter: QUARTER, view: 'draft', objectives: [] } as const;

describe('the settings of the macro', () => {
  let fixture: Fixture;
  beforeAll(giveRoom);
  beforeEach(async () => {
    fixture = openFixture();
    await fixture.quarter(...thread);
    await fixture.act({ id: 'o2', kind: 'objective.add', values: { title: 'Honest dates' } });
    await fixture.act({
      id: 'm2',
      kind: 'milestone.add',
      values: { title: 'Say the date', objectiveId: 'o2' },
    });
  });

  it('show in the preview what is chosen, and submit it', async () => {
    const submit = jest.spyOn(view, 'submit').mockResolvedValue(undefined);
    const { user } = fixture.page(<MacroSettings present={whole} />);
    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByRole('region', { name: 'Honest dates' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Milestone table' }));
    expect(within(preview).getByRole('cell', { name: /Say the date/ })).toBeVisible();
    await user.click(await screen.findByRole('checkbox', { name: 'Honest dates' }));
    expect(within(preview).queryByText('Fake door')).not.toBeInTheDocument();
    await user.click(within(preview).getByRole('button', { name: 'Narrow' }));
    expect(within(preview).getByRole('cell', { name: /Say the date/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(submit).toHaveBeenCalledWith({
      config: { quarter: QUARTER, view: 'table', objectives: ['o2'] },
    });
    submit.mockRestore();
  });

  it('offer objectives and key results as a view, of the objectives that are ticked', async () => {
    const submit = jest.spyOn(view, 'submit').mockResolvedValue(undefined);
    const { user } = fixture.page(<MacroSettings present={whole} />);
    const preview = await screen.findByRole('region', { name: 'Preview' });
    await user.click(await screen.findByRole('radio', { name: 'Objectives and key results' }));
    expect(await within(preview).findByText('If we answer first, they do not call')).toBeVisible();
    // A picture of the page: nothing of it leads away from the dialog.
    expect(within(preview).queryByRole('button', { name: /Fake door/ })).not.toBeInTheDocument();
    await user.click(await screen.findByRole('checkbox', { name: 'Honest dates' }));
    expect(within(preview).queryByText('Fake door')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(submit).toHaveBeenCalledWith({
      config: { quarter: QUARTER, view: 'objectives', objectives: ['o2'] },
    });
    submit.mockRestore();
  });

  it('are what the page shows then, and never the others once a chosen objective is gone', async () => {
    const config = { quarter: QUARTER, view: 'table', objectives: ['o2'] } as const;
    const { unmount } = fixture.page(<QuarterMacro config={config} siteUrl="http://site.test" />, 'dev');
    expect(await screen.findByRole('button', { name: 'Say the date' })).toBeVisible();
    expect(screen.queryByText('Fake door')).not.toBeInTheDocument();
    unmount();
    await fixture.act({ id: 'card', kind: 'milestone.remove', target: 'm2' });
    await fixture.act({ id: 'gone', kind: 'objective.remove', target: 'o2' });
    fixture.page(<QuarterMacro config={config} siteUrl="http://site.test" />, 'dev');
    expect(
      await screen.findByText(/^None of the objectives that this page shows is in the quarter/),
    ).toBeVisible();
    expect(screen.queryByText('Fake door')).not.toBeInTheDocument();
  });

  it('show less of each card where the page is to be compact, in every drawing of the draft', async () => {
    const submit = jest.spyOn(view, 'submit').mockResolvedValue(undefined);
    const { user } = fixture.page(<MacroSettings present={{ ...whole, view: 'table' }} />);
    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByRole('columnheader', { name: 'Scores' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Compact, without scores' }));
    expect(within(preview).queryByRole('columnheader', { name: 'Scores' })).not.toBeInTheDocument();
    expect(within(preview).getByRole('cell', { name: /Say the date/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(submit).toHaveBeenLastCalledWith({ config: { ...whole, view: 'table', size: 'compact' } });
    await user.click(screen.getByRole('radio', { name: 'Full' }));
    expect(within(preview).getByRole('columnheader', { name: 'Scores' })).toBeVisible();
    submit.mockRestore();
  });

  it('name what is chosen and gone, so that it can be left out', async () => {
    const { user } = fixture.page(<MacroSettings present={{ ...whole, objectives: ['o9'] }} />);
    const preview = await screen.findByRole('region', { name: 'Preview' });
    expect(await within(preview).findByText(/^None of the objectives/)).toBeVisible();
    await user.click(await screen.findByRole('checkbox', { name: 'Not in the quarter any more' }));
    expect(await within(preview).findByRole('region', { name: 'Honest dates' })).toBeVisible();
    expect(screen.queryByRole('checkbox', { name: 'Not in the quarter any more' })).not.toBeInTheDocument();
  });
});
