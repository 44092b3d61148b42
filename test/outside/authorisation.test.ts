import { CommandSchema } from '#contract/command';
import { api } from '#contract/api';
import type { ProcedureKey } from '../../static/src/rpc/call';
import {
  ACCOUNTS,
  ask,
  askParsed,
  issueCount,
  parseReply,
  writesDuring,
  type Account,
  type Asking,
} from '../support/sites/ask';
import { commandSamples } from './command-samples';
import { commandsFor, decideSamples, procedureSamples } from './samples';
import { givenWorld, LAB_ID, SHOP_ID, type Place } from './world';

const world = givenWorld();

type Product = NonNullable<Asking['product']>;
interface Stranger {
  readonly account: Account;
  readonly product: Product;
}

const PRODUCTS: readonly Product[] = ['jira', 'confluence'];
const procedures = Object.keys(procedureSamples) as readonly ProcedureKey[];

/** Who sees nothing of a place, from whichever product. */
const strangersOf = (project: string): readonly Stranger[] =>
  (project === SHOP_ID ? (['fay', null] as const) : (['eli', 'fay', null] as const)).flatMap((account) =>
    PRODUCTS.map((product) => ({ account, product })),
  );

/** The same place under ids that were never given: in its own project, and in a project that is not there. */
const absentPlaces = (place: Place): readonly Place[] => [
  {
    ...place,
    project: '19999',
    quarter: `${place.project}-never`,
    run: 'never',
    past: { quarter: `${place.project}-past`, run: 'never' },
    issue: '99999',
    stray: '99999',
  },
  {
    ...place,
    project: 'NONE',
    quarter: '19999-never',
    past: { quarter: '19999-past', run: 'never' },
    issue: '99998',
    stray: '99998',
  },
  {
    ...place,
    project: '19998',
    quarter: 'no id at all',
    past: { quarter: 'no past', run: 'never' },
    issue: '99997',
    stray: '99997',
  },
];

const places = () => [world().shop, world().lab];

/** Says the same whatever is there. */
const tellsNothing = ['macro.quarters'];

test('every procedure and every kind of command has a sample', () => {
  expect(Object.keys(procedureSamples).sort()).toEqual(Object.keys(api).sort());
  const kinds = CommandSchema.options.map((option) => option.shape.kind.value);
  expect(Object.keys(commandSamples).sort()).toEqual(kinds.sort());
});

describe('forbidden and absent are the same answer, byte for byte', () => {
  const inputsOf = (procedure: ProcedureKey) => (place: Place) =>
    procedure === 'quarter.decide'
      ? [procedureSamples[procedure], ...decideSamples].map((make) => make(place))
      : [procedureSamples[procedure](place)];

  test.each(procedures.filter((procedure) => !tellsNothing.includes(procedure)))('%s', async (procedure) => {
    const { site } = world();
    const issues = await issueCount(site);
    for (const place of places()) {
      for (const stranger of strangersOf(place.project)) {
        const writes = await writesDuring(site, async () => {
          const forbidden = inputsOf(procedure)(place);
          for (const absent of absentPlaces(place)) {
            const missing = inputsOf(procedure)(absent);
            for (const [index, payload] of forbidden.entries()) {
              const extension = { project: { id: place.project }, issue: { id: place.issue } };
              const hidden = await ask(site, { ...stranger, procedure, payload, extension });
              const never = await ask(site, { ...stranger, procedure, payload: missing[index] });
              expect(hidden).toBe(never);
            }
          }
        });
        expect(writes).toEqual([]);
      }
    }
    expect(await issueCount(site)).toBe(issues);
  });

  test('for every kind of command', async () => {
    const { site } = world();
    for (const { command } of commandsFor(world())) {
      for (const place of places()) {
        for (const stranger of strangersOf(place.project)) {
          const send = (quarter: string) =>
            ask(site, {
              ...stranger,
              procedure: 'quarter.decide',
              payload: { quarter, basedOn: 1, commands: [command] },
            });
          let replies: readonly string[] = [];
          const writes = await writesDuring(site, async () => {
            replies = [await send(place.quarter), await send(absentPlaces(place)[0]!.quarter)];
          });
          expect(replies[0]).toBe(replies[1]);
          expect(parseReply(replies[0]!).failure?.code).toBe('not-found');
          expect(writes).toEqual([]);
        }
      }
    }
  }, 120_000);

  test('whoever may see everything reads the very answer that a stranger gets', async () => {
    const payload = { quarter: `${LAB_ID}-never` };
    const forbidden = { quarter: world().lab.quarter };
    const procedure = 'quarter.open';
    const absent = await ask(world().site, { account: 'ada', procedure, payload });
    expect(await ask(world().site, { account: 'eli', procedure, payload: forbidden })).toBe(absent);
    expect(await ask(world().site, { account: null, procedure, payload: forbidden })).toBe(absent);
  });

  test('the list of quarters names none of a project that one may not browse', async () => {
    for (const account of ACCOUNTS) {
      const reply = await ask(world().site, {
        account,
        procedure: 'macro.quarters',
        payload: {},
        product: 'confluence',
      });
      const named = places().filter(({ quarter }) => reply.includes(quarter));
      const seen = places().filter(({ project }) =>
        strangersOf(project).every((stranger) => stranger.account !== account),
      );
      expect({ account, named }).toEqual({ account, named: seen });
    }
  });
});

describe('with all rights', () => {
  afterEach(() => world().restore());

  test.each(procedures)('the sample of %s succeeds', async (procedure) => {
    const payload = procedureSamples[procedure](world().shop);
    const reply = await askParsed(world().site, { account: 'ada', procedure, payload });
    expect(reply.failure).toBeUndefined();
    expect(reply.ok).toBe(true);
  });
});
