import { isDeepStrictEqual } from 'node:util';
import { spoiltFaults, type SpoiltFault } from '../../site/exchange/spoil-answer';
import type { TrafficLine } from '../../site/exchange/exchange';
import { createRandom } from '../../site/clock/random';
import { createWorld, type World } from '../../outside/world';
import { answerStories } from './answer-stories';
import type { Fuzz } from './fuzz-result';

/** Of how many places of an answer each is made odd, one at a time. */
const ODD_PLACES = 6;
/** So many failures are told; the others are most likely the same. */
const MOST = 20;

interface Spoiling {
  readonly story: string;
  /** Which of the story's requests to Jira, from 1. */
  readonly nth: number;
  readonly fault: SpoiltFault;
  /** Which place of an odd answer. */
  readonly seed: number;
}

const nameOf = ({ story, nth, fault, seed }: Spoiling): string =>
  [story, nth, fault, seed].map(String).join(':').replaceAll(' ', '-');

const exchangesIn = (world: World): readonly TrafficLine[] =>
  world.site.traffic().filter(({ kind, via }) => kind === 'rest' && via === 'forge');

/** What a page got, of everything that was asked since the site's traffic was forgotten. */
const failuresIn = (world: World): readonly string[] =>
  world.site
    .traffic()
    .filter(({ kind }) => kind === 'invoke')
    .flatMap(({ path, responseBody, status }) => {
      const { failure } = (responseBody ?? {}) as { readonly failure?: { readonly code: string } };
      return status >= 500 || failure !== undefined ? [`${failure?.code ?? 'thrown'} to ${path}`] : [];
    });

/** Whether that is what a person should be told: Jira did not answer as expected. */
const isExpected = (code: string): boolean => code === 'upstream' || code === 'busy';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const READING = /^GET |bulkfetch|search\/jql/;

/** Whether only one of several issues is not what it should be. */
const isOneOdd = ({ operation }: TrafficLine, whole: unknown, odd: unknown): boolean => {
  if (!READING.test(operation ?? '') || !isRecord(whole) || !isRecord(odd)) return false;
  const [before, after] = [whole['issues'], odd['issues']];
  return (
    Array.isArray(before) &&
    Array.isArray(after) &&
    before.length > 1 &&
    before.length === after.length &&
    isDeepStrictEqual({ ...whole, issues: [] }, { ...odd, issues: [] })
  );
};

/** Every story, each of its answers spoilt in every way; in an order of the seed's, for as long as there is time. */
const casesOf = (
  exchanges: ReadonlyMap<string, readonly TrafficLine[]>,
  seed: number,
): readonly Spoiling[] => {
  const random = createRandom(seed);
  return [...exchanges]
    .flatMap(([story, lines]) =>
      lines.flatMap((_, index) =>
        spoiltFaults.flatMap((fault) =>
          Array.from({ length: fault === 'odd' ? ODD_PLACES : 1 }, (_place, n) => ({
            story,
            nth: index + 1,
            fault,
            seed: seed + n,
          })),
        ),
      ),
    )
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
};

const play = async (world: World, story: string): Promise<string | undefined> => {
  try {
    await answerStories[story]!(world);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const record = async (world: World, story: string): Promise<readonly TrafficLine[]> => {
  await world.restore();
  const broken = await play(world, story);
  const failures = failuresIn(world);
  if (broken !== undefined || failures.length > 0)
    throw new Error(`The undisturbed ${story} fails: ${broken ?? failures.join(', ')}`);
  return exchangesIn(world);
};

const problemsOf = async (
  world: World,
  spoiling: Spoiling,
  whole: TrafficLine,
): Promise<readonly string[]> => {
  const { story, nth, fault, seed } = spoiling;
  await world.restore();
  world.site.faults.set({ seed, rules: [{ on: '*', nth, fault }] });
  const broken = await play(world, story);
  if (broken !== undefined) return [broken];
  const failures = failuresIn(world);
  const struck = exchangesIn(world).find((line) => line.fault === fault);
  const wrong = failures.filter((failure) => !isExpected(failure.split(' ')[0] ?? ''));
  if (struck !== undefined && fault === 'odd' && isOneOdd(whole, whole.responseBody, struck.responseBody))
    return failures.map((failure) => `one odd issue, and ${failure}`);
  return wrong;
};

/**
 * Answers of Jira that are not what its documents say, one at a time, to everything that the app asks it: HTML, nothing,
 * half of it, one odd place. Whoever waits is told that Jira did not answer as expected, never that there is a bug, or
 * that nothing is there; and one odd issue costs the others nothing.
 */
export const fuzzAnswers: Fuzz = async ({ seed, ms, path }) => {
  const until = performance.now() + ms;
  const world = await createWorld();
  try {
    const exchanges = new Map<string, readonly TrafficLine[]>();
    for (const story of Object.keys(answerStories)) exchanges.set(story, await record(world, story));
    const cases = casesOf(exchanges, seed).filter((one) => path === undefined || nameOf(one) === path);
    const failures: string[] = [];
    let tried = 0;
    for (const one of cases) {
      if (performance.now() > until || failures.length >= MOST) break;
      const whole = exchanges.get(one.story)![one.nth - 1]!;
      const problems = await problemsOf(world, one, whole);
      tried += 1;
      if (problems.length === 0) continue;
      const struck = exchangesIn(world).find(({ fault }) => fault === one.fault);
      const again = `npm run test:fuzz -- --only answers --seed ${String(seed)} --path ${nameOf(one)}`;
      failures.push(
        `${again}\n  ${whole.operation ?? whole.path} answered ${(JSON.stringify(struck?.responseBody) as string | undefined)?.slice(0, 1_500) ?? 'nothing'}\n  ${problems.join('\n  ')}`,
      );
    }
    const all = [...exchanges.values()].flat().length;
    return {
      tried: `answers: ${String(tried)} of ${String(cases.length)} from seed ${String(seed)}, to ${String(all)} requests of ${String(exchanges.size)} stories`,
      failures,
    };
  } finally {
    world.close();
  }
};
