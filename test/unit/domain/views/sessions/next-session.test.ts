import type { Quarter } from '#domain/quarter/quarter';
import { nextSession } from '#domain/views/sessions/next-session';
import { after, aQuarter, aWrittenQuarter } from '../../../../support/given/a-quarter';
import { started, then } from '../../../../support/given/in-session';

const unclear = (): Quarter => aQuarter({ strategyState: 'unclear' });
const withVision = after(unclear(), {
  kind: 'vision.write',
  text: 'Everybody finds what fits.',
  doWhat: '',
  outcome: '',
  forWhom: '',
});
const drafted = after(aQuarter(), { kind: 'objective.add', values: { title: 'Fewer calls' } });
const scored = (): Quarter => {
  const quarter = aWrittenQuarter();
  return {
    ...quarter,
    milestones: quarter.milestones.map((one) => ({
      ...one,
      effort: 'S',
      businessValue: 1,
      uxValue: 1,
      dependenciesNone: true,
      skills: ['Backend'],
    })),
  };
};

it.each<[string, Quarter, ReturnType<typeof nextSession>]>([
  ['no clear strategy', unclear(), { session: 's0', reason: 'strategy-not-clear' }],
  ['a vision', withVision, { session: 's1', reason: 'strategy-clear' }],
  ['a clear strategy', aQuarter(), { session: 's1', reason: 'strategy-clear' }],
  ['an objective', drafted, { session: 's2', reason: 'objectives-drafted' }],
  ['typed and tested cards', aWrittenQuarter(), { session: 's3', reason: 'milestones-mapped' }],
  ['scored cards', scored(), { session: 's4', reason: 'milestones-scored' }],
  ['a session that runs', started(aWrittenQuarter(), 's1'), { session: 's1', reason: 'running' }],
])('G-2 with %s the next session is told', (_what, quarter, expected) => {
  expect(nextSession(quarter)).toEqual(expected);
});

it('G-2 one that was held or left out gives way to the first behind it, and none is left where all were', () => {
  const held = then(started(aQuarter(), 's1'), { kind: 'session.finish', session: 's1' });
  const skipped = after(held, { kind: 'session.skip', session: 's2', reason: 'Others do it' });
  expect(nextSession(skipped)).toEqual({ session: 's3', reason: 'follows' });
  const all = after(
    skipped,
    { kind: 'session.skip', session: 's3', reason: 'Others do it' },
    { kind: 'session.skip', session: 's4', reason: 'Others do it' },
  );
  expect(nextSession(all)).toBeUndefined();
});
