import { screen, waitFor, within } from '@testing-library/react';
import { localDay } from '../../../../../static/src/ui/local-day';
import { nextMonday } from '../../../../../static/src/components/next-monday';
import { shiftDay } from '#domain/kernel/shift-day';
import { shownFlags } from '../../../../support/pages/fake-bridge';
import { openFixture, QUARTER, type Fixture } from '../../../../support/pages/open-fixture';
import { thread } from '../../states/commands';

const path = `/q/${QUARTER}/progress`;
const today = localDay(new Date());

/** The third week of a running quarter, whatever day it is. */
const running = {
  id: 'run',
  kind: 'quarter.edit',
  changes: { startDate: shiftDay(nextMonday(new Date()), -21) ?? '' },
} as const;

const measured = [
  ...thread,
  running,
  {
    id: 'n1',
    kind: 'metric.add',
    values: { keyResultId: 'kr1', unit: '%', baseline: 40, target: 20 },
  },
] as const;

const opened = async (fixture: Fixture, person?: 'ada' | 'dev') => {
  const page = fixture.workspace(path, person);
  await screen.findByRole('table', { name: 'Key results' });
  return page;
};
const value = () => screen.getByRole('textbox', { name: 'Value of O1 KR1 now' });
const told = async (fixture: Fixture) =>
  (await fixture.seen()).checkIns.map(({ day, value: seen, note }) => ({ day, value: seen, note }));

describe('the numbers of key results', () => {
  it('get a start, a target and a unit where they stand', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread);
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Add start and target of O1 KR1' }));
    const form = screen.getByRole('form', { name: 'Numbers of O1 KR1' });
    expect(within(form).getByRole('textbox', { name: 'Start' })).toHaveFocus();
    await user.keyboard('many{Tab}20{Tab}%{Enter}');
    expect(within(form).getByText('A number, such as 12.5.')).toBeVisible();
    await user.clear(within(form).getByRole('textbox', { name: 'Start' }));
    await user.type(within(form).getByRole('textbox', { name: 'Start' }), '20{Enter}');
    expect(within(form).getByText(/no way between them/)).toBeVisible();
    await user.clear(within(form).getByRole('textbox', { name: 'Start' }));
    await user.type(within(form).getByRole('textbox', { name: 'Start' }), '40{Enter}');
    expect(await screen.findByRole('img', { name: 'Start 40%, no value yet, target 20%' })).toBeVisible();
    expect(value()).toHaveFocus();
    await waitFor(async () =>
      expect((await fixture.seen()).metrics).toEqual([
        expect.objectContaining({ keyResultId: 'kr1', baseline: 40, target: 20, unit: '%' }),
      ]),
    );
  });

  it('are typed once a week, with a note and an earlier day, and saved as one entry with its Undo', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured);
    const { user } = await opened(fixture);
    await user.type(value(), '35');
    await user.type(screen.getByRole('textbox', { name: 'Note to the value of O1 KR1' }), 'After the letter');
    await user.click(screen.getByRole('button', { name: 'Save 1 value' }));
    await waitFor(async () =>
      expect(await told(fixture)).toEqual([{ day: today, value: 35, note: 'After the letter' }]),
    );
    expect(value()).toHaveValue('35');
    expect(value()).toHaveFocus();
    expect(screen.queryByRole('button', { name: /^Save/ })).not.toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Start 40%, now 35%, target 20%' })).toBeVisible();
    expect(shownFlags.at(-1)).toMatchObject({ title: '1 value saved' });
    shownFlags.at(-1)?.actions?.[0]?.onClick();
    await waitFor(async () => expect(await told(fixture)).toEqual([]));
  });

  it('a second value of one day mends the first', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured, {
      id: 'c1',
      kind: 'checkIn.add',
      values: { metricId: 'n1', day: today, value: 36, note: 'Counted by hand' },
    });
    const { user } = await opened(fixture);
    await user.clear(value());
    await user.type(value(), '35{Enter}');
    await waitFor(async () =>
      expect(await told(fixture)).toEqual([{ day: today, value: 35, note: 'Counted by hand' }]),
    );
  });

  it('what is no number stays typed and says so; the others are saved', async () => {
    const fixture = openFixture();
    await fixture.quarter(
      ...measured,
      { id: 'kr2', kind: 'keyResult.add', values: { objectiveId: 'o1', text: 'Refunds within a week' } },
      { id: 'n2', kind: 'metric.add', values: { keyResultId: 'kr2', baseline: 0, target: 90 } },
    );
    const { user } = await opened(fixture);
    await user.type(value(), 'fewer');
    await user.type(screen.getByRole('textbox', { name: 'Value of O1 KR2 now' }), '10');
    await user.click(screen.getByRole('button', { name: 'Save 2 values' }));
    expect(screen.getByText('A number, such as 12.5.')).toBeVisible();
    expect(value()).toHaveValue('fewer');
    await waitFor(async () => expect(await told(fixture)).toEqual([{ day: today, value: 10, note: '' }]));
    expect(screen.getByRole('button', { name: 'Save 1 value' })).toBeVisible();
  });

  it('nothing typed is lost when somebody looks elsewhere; Esc takes it back', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured);
    const { user } = await opened(fixture);
    await user.type(value(), '33');
    await user.click(screen.getByRole('tab', { name: 'Objectives' }));
    await user.click(await screen.findByRole('tab', { name: 'Progress' }));
    expect(await screen.findByRole('textbox', { name: 'Value of O1 KR1 now' })).toHaveValue('33');
    await user.type(value(), '{Escape}');
    expect(value()).toHaveValue('');
    expect(screen.queryByRole('button', { name: /^Save/ })).not.toBeInTheDocument();
  });

  it('say when nobody asked for two weeks, and take "still" for an answer', async () => {
    const fixture = openFixture();
    const before = shiftDay(today, -15) ?? '';
    await fixture.quarter(...measured, {
      id: 'c1',
      kind: 'checkIn.add',
      values: { metricId: 'n1', day: before, value: 36 },
    });
    const { user } = await opened(fixture);
    expect(screen.getByText(/^Not asked since/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'O1 KR1 is still at 36%' }));
    expect(value()).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Save 1 value' }));
    await waitFor(async () =>
      expect(await told(fixture)).toEqual([
        { day: before, value: 36, note: '' },
        { day: today, value: 36, note: '' },
      ]),
    );
    expect(screen.queryByText(/^Not asked since/)).not.toBeInTheDocument();
  });

  it('keep every digit of a number that is typed over', async () => {
    const fixture = openFixture();
    await fixture.quarter(...thread, running, {
      id: 'n1',
      kind: 'metric.add',
      values: { keyResultId: 'kr1', unit: '%', baseline: 0.000012, target: 1234567.5 },
    });
    const { user } = await opened(fixture);
    await user.click(screen.getByRole('button', { name: 'Actions for O1 KR1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Change start and target' }));
    const form = screen.getByRole('form', { name: 'Numbers of O1 KR1' });
    await user.clear(within(form).getByRole('textbox', { name: 'Unit' }));
    await user.type(within(form).getByRole('textbox', { name: 'Unit' }), '€{Enter}');
    await waitFor(async () =>
      expect((await fixture.seen()).metrics).toMatchObject([
        { baseline: 0.000012, target: 1234567.5, unit: '€' },
      ]),
    );
  });

  it('come back to their field where a colleague was first, who is told', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured, {
      id: 'c1',
      kind: 'checkIn.add',
      values: { metricId: 'n1', day: today, value: 36 },
    });
    const { user } = await opened(fixture);
    await fixture.act({ id: 'ben1', kind: 'checkIn.edit', target: 'c1', changes: { value: 34 } }, 'ben');
    await user.clear(value());
    await user.type(value(), '35{Enter}');
    await waitFor(() => expect(shownFlags.at(-1)?.title).toMatch(/^Somebody changed this value/));
    expect(value()).toHaveValue('35');
    expect(await told(fixture)).toEqual([{ day: today, value: 34, note: '' }]);
    expect(screen.getByRole('button', { name: 'Save 1 value' })).toBeVisible();
  });

  it('stay in sight where somebody removed the numbers that they were typed for', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured);
    const { user } = await opened(fixture);
    await user.type(value(), '35');
    await user.type(screen.getByRole('textbox', { name: 'Note to the value of O1 KR1' }), 'After the letter');
    await user.click(screen.getByRole('button', { name: 'Actions for O1 KR1' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Remove its numbers' }));
    const lost = await screen.findByRole('alert');
    expect(lost).toHaveTextContent('35, with the note “After the letter”');
    expect(screen.queryByRole('button', { name: /^Save/ })).not.toBeInTheDocument();
    await user.click(within(lost).getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('readers see them as text', async () => {
    const fixture = openFixture();
    await fixture.quarter(...measured, {
      id: 'c1',
      kind: 'checkIn.add',
      values: { metricId: 'n1', day: today, value: 36, note: 'Counted by hand' },
    });
    const { user } = await opened(fixture, 'dev');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Show what is behind O1 KR1' }));
    const values = screen.getByRole('list', { name: 'Values of O1 KR1' });
    expect(values).toHaveTextContent('36%');
    expect(values).toHaveTextContent('Counted by hand');
    expect(screen.queryByRole('button', { name: /^Remove/ })).not.toBeInTheDocument();
  });
});
