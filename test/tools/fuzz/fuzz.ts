import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { bundleBackend } from '../build/bundle-backend';
import { projectRoot } from '../setup/project';
import { fuzzAnswers } from './fuzz-answers';
import { fuzzCommands } from './fuzz-commands';
import { fuzzFiles } from './fuzz-files';
import { fuzzImports } from './fuzz-imports';
import { fuzzProcedures } from './fuzz-procedures';
import type { Fuzz } from './fuzz-result';

/** In the order of how much they prove in a second; each with its seconds where nothing is said. */
const kinds = {
  files: fuzzFiles,
  answers: fuzzAnswers,
  procedures: fuzzProcedures,
  imports: fuzzImports,
  commands: fuzzCommands,
} satisfies Readonly<Record<string, Fuzz>>;
type Kind = keyof typeof kinds;
const KINDS = Object.keys(kinds) as readonly Kind[];

/** With two at a time and what it takes to begin, all of them need less than two and a half minutes on two cores. */
const SECONDS: Readonly<Record<Kind, number>> = {
  files: 25,
  answers: 50,
  procedures: 50,
  imports: 50,
  commands: 50,
};
const AT_A_TIME = 2;

const usage = `npm run test:fuzz -- [--only ${KINDS.join('|')}] [--seconds N | --runs N] [--seed N] [--path P]
    random input for N seconds a kind (50, files 25): malformed answers of Jira, every field of every procedure, texts of
    imports, files of folders held against a quarter, histories of commands. --runs: N inputs of a kind, however long it takes. What fails is printed with the command that tries it again.
    --seed begins elsewhere; --path, as a failure says it, tries that input alone`;

interface Options {
  readonly only: Kind | undefined;
  /** Undefined: as long as each kind has. */
  readonly seconds: number | undefined;
  readonly runs: number | undefined;
  readonly seed: number;
  readonly path: string | undefined;
}

const parse = (args: readonly string[]): Options => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string' },
      seconds: { type: 'string' },
      runs: { type: 'string' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      path: { type: 'string' },
    },
  });
  const only = KINDS.find((kind) => kind === values.only);
  const numberOf = (text: string | undefined): number | undefined =>
    text === undefined ? undefined : Number(text);
  const [seconds, runs, seed] = [numberOf(values.seconds), numberOf(values.runs), Number(values.seed)];
  const isWrong =
    (values.only !== undefined && only === undefined) ||
    !((seconds ?? 1) > 0) ||
    !((runs ?? 1) > 0) ||
    !Number.isInteger(seed);
  if (isWrong || ((values.path ?? values.runs) !== undefined && only === undefined)) throw new Error(usage);
  return { only, seconds, runs, seed, path: values.path };
};

const tryOne = async (kind: Kind, { seconds, runs, seed, path }: Options): Promise<number> => {
  const { tried, failures } = await kinds[kind]({
    seed,
    ms: (seconds ?? SECONDS[kind]) * 1_000,
    ...(runs === undefined ? {} : { runs }),
    ...(path === undefined ? {} : { path }),
  });
  process.stdout.write(
    `${[tried, ...failures.map((one) => `failed ${one}`)].join('\n')}\n${kind}: failed ${String(failures.length)}\n`,
  );
  return failures.length === 0 ? 0 : 1;
};

/** A process of its own for each kind: what one seizes or spoils is nothing to another. */
const startOne = (kind: Kind, { seconds, seed }: Options): Promise<number> =>
  new Promise((resolve, reject) => {
    const given = ['--only', kind, '--seconds', String(seconds ?? SECONDS[kind]), '--seed', String(seed)];
    const child = spawn(process.execPath, [...process.execArgv, __filename, ...given], {
      cwd: projectRoot,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 2);
    });
  });

const tryAll = async (options: Options): Promise<number> => {
  const waiting = [...KINDS];
  const codes: number[] = [];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let kind = waiting.shift(); kind !== undefined; kind = waiting.shift())
        codes.push(await startOne(kind, options));
    }),
  );
  return Math.max(...codes);
};

const main = async (): Promise<number> => {
  const options = parse(process.argv.slice(2));
  await bundleBackend();
  return options.only === undefined ? tryAll(options) : tryOne(options.only, options);
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
