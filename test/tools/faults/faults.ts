import { bundleBackend } from '../build/bundle-backend';
import type { Played } from './fault-process';
import { startPlayer, type Player } from './player';
import { isMeant, fixtures, type FixtureName } from './fixtures';

const usage = `npm run test:faults -- [--only CASE] [--processes N]
    publishes with every fault at every request, and with several publishers at once
    --only a case such as shop:lost-answer@137 or lost-answer@137, a kind of fault, or one of ${Object.keys(fixtures).join(', ')}`;

interface Options {
  readonly only: string | null;
  readonly processes: number;
}

const parse = (args: readonly string[]): Options => {
  let options: Options = { only: null, processes: 2 };
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (name === '--only' && value !== undefined) options = { ...options, only: value };
    else if (name === '--processes' && Number(value) >= 1) options = { ...options, processes: Number(value) };
    else throw new Error(usage);
  }
  return options;
};

/** Cases that a process is given at a time. */
const AT_A_TIME = 6;
const TELL_EVERY_MS = 10_000;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const secondsSince = (began: number): string => ((performance.now() - began) / 1000).toFixed(0);

interface FixtureResult {
  readonly played: readonly Played[];
  /** What was tried, in a line. */
  readonly tried: string;
}

/** Plays all cases of a fixture that are meant, shared out among the processes as they get on. */
const playFixture = async (
  players: readonly Player[],
  fixture: FixtureName,
  only: string | null,
): Promise<FixtureResult> => {
  const began = performance.now();
  const opened = await Promise.all(players.map((player) => player.open(fixture)));
  const [first] = opened;
  if (first === undefined || opened.some(({ cases }) => cases.join() !== first.cases.join()))
    throw new Error(
      `Two undisturbed runs of ${fixture} did not make the same requests: nothing can be repeated.`,
    );
  const waiting = first.cases.filter((name) => only === null || isMeant(name, only));
  const total = waiting.length;
  const played: Played[] = [];
  const state = (): string => {
    const failed = played.filter(({ problems }) => problems.length > 0).length;
    return `${fixture} (${first.about}): ${String(played.length)} of ${String(total)}, failed ${String(failed)}, ${secondsSince(began)} s`;
  };
  const tell = (): void => {
    say(state());
  };
  const telling = setInterval(tell, TELL_EVERY_MS);
  try {
    await Promise.all(
      players.map(async (player) => {
        while (waiting.length > 0) {
          const all = await player.play(waiting.splice(0, AT_A_TIME));
          for (const { name, problems } of all)
            if (problems.length > 0) say(`${name}: ${problems.join('; ')}`);
          played.push(...all);
        }
      }),
    );
  } finally {
    clearInterval(telling);
  }
  tell();
  return { played, tried: state() };
};

const summary = (what: string, played: readonly Played[]): readonly string[] => {
  const failed = played.filter(({ problems }) => problems.length > 0);
  return [
    ...failed.map(({ name, problems }) => `failed ${name}: ${problems.join('; ')}`),
    ...(played.length === 0 ? [] : [`${what} ${String(played.length)}, failed ${String(failed.length)}`]),
  ];
};

const main = async (): Promise<void> => {
  const { only, processes } = parse(process.argv.slice(2));
  await bundleBackend();
  const names = (Object.keys(fixtures) as FixtureName[]).filter(
    (fixture) => only === null || !only.includes(':') || only.startsWith(`${fixture}:`),
  );
  const players = Array.from({ length: processes }, startPlayer);
  const played: Played[] = [];
  const tried: string[] = [];
  const began = performance.now();
  try {
    for (const fixture of names) {
      const result = await playFixture(players, fixture, only);
      played.push(...result.played);
      if (result.played.length > 0) tried.push(result.tried);
    }
  } finally {
    for (const player of players) player.end();
  }
  if (played.length === 0) throw new Error(`No case is called '${String(only)}'.\n${usage}`);
  const isSchedule = ({ name }: Played): boolean => name.startsWith('schedule:');
  const lines = [
    ...tried,
    ...summary(
      'cases',
      played.filter((one) => !isSchedule(one)),
    ),
    ...summary('schedules', played.filter(isSchedule)),
  ];
  say(`${secondsSince(began)} s`);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = played.some(({ problems }) => problems.length > 0) ? 1 : 0;
};

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});
