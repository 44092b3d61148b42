import type { ProcedureKey } from '../../static/src/rpc/call';
import { ask } from '../support/sites/ask';
import { procedureSamples } from './samples';
import { givenWorld, LAB_ID, type Place } from './world';

const world = givenWorld();

const named = (place: Place): readonly ProcedureKey[] =>
  (Object.keys(procedureSamples) as readonly ProcedureKey[]).filter(
    (procedure) => 'quarter' in procedureSamples[procedure](place),
  );

/** What the app asked of storage and of Jira, with every id and number as one sign. */
const exchanges = async (procedure: ProcedureKey, place: Place): Promise<readonly string[]> => {
  const { site } = world();
  // A right that was noted a moment ago would be read instead of asked for.
  await site.advance(11 * 60_000);
  site.reset('keep');
  await ask(site, { account: 'eli', procedure, payload: procedureSamples[procedure](place) });
  return site
    .traffic()
    .filter(({ kind }) => kind === 'kvs' || kind === 'rest')
    .map(({ method, path, requestBody }) =>
      `${method} ${path} ${JSON.stringify(requestBody ?? null)}`.replaceAll(/never|past|lab|\d+/g, '#'),
    );
};

test('what nobody may see and what is not there cost the same exchanges, whatever is remembered', async () => {
  const { site, lab } = world();
  const absent: Place = {
    ...lab,
    quarter: `${LAB_ID}-never`,
    past: { quarter: `${LAB_ID}-never`, run: 'never' },
  };
  for (const isWarm of [false, true]) {
    site.restart();
    if (isWarm)
      await ask(site, { account: 'ben', procedure: 'quarter.open', payload: { quarter: lab.quarter } });
    for (const procedure of named(lab)) {
      const forbidden = await exchanges(procedure, lab);
      expect({ procedure, forbidden }).toEqual({ procedure, forbidden: await exchanges(procedure, absent) });
      expect(forbidden.length).toBeGreaterThan(0);
    }
  }
}, 300_000);
