import type { Entry } from '#domain/quarter/entry';
import { evolveAll } from '#domain/quarter/evolve';
import { visionVersions } from '#domain/views/history/vision-versions';
import { accepted, aQuarter, as, context, decideSaid, type Said } from '../../../../support/given/a-quarter';

const write = (text: string, doWhat = ''): Said => ({
  kind: 'vision.write',
  text,
  doWhat,
  outcome: '',
  forWhom: '',
  confirmed: true,
});

it('S0-5 keeps every sentence that stood, by whom and when, the last one first', () => {
  const said: readonly (readonly [string, Said])[] = [
    ['lead', write('We make returns painless.')],
    ['lead', { kind: 'objective.add', values: { title: 'Something else' } }],
    ['mate', write('We win second orders.', 'win second orders')],
    ['lead', write('')],
    ['mate', write('We tell them sooner.')],
  ];
  let quarter = aQuarter();
  const entries: Entry[] = [];
  for (const [index, [by, one]] of said.entries()) {
    const changes = accepted(decideSaid(quarter, one, context(as(by)), `c${String(index)}`));
    quarter = evolveAll(quarter, changes);
    const at = `2027-01-11T10:0${String(index)}:00.000Z`;
    entries.push({ seq: index + 1, commandId: `c${String(index)}`, command: one.kind, by, at, changes });
  }
  const told = visionVersions(quarter, entries).map(({ seq, by, vision }) => [
    seq,
    by,
    vision.text,
    vision.doWhat,
  ]);
  expect(told).toEqual([
    [5, 'mate', 'We tell them sooner.', ''],
    [3, 'mate', 'We win second orders.', 'win second orders'],
    [1, 'lead', 'We make returns painless.', ''],
  ]);
  // What came before the entries that a page knows is not made up.
  expect(visionVersions(quarter, entries.slice(2)).map(({ seq }) => seq)).toEqual([5, 3]);
});
