// The entry of every npm script but start and test: plain Node, because nothing may be installed yet.
import { runProgram } from '../setup/run-program.mjs';

const programs = {
  bench: { file: 'test/bench/bench.ts' },
  build: { file: 'test/run/build.ts', build: false },
  check: { file: 'test/check/check.ts', build: false },
  demo: { file: 'test/demo/demo.ts' },
  shots: { file: 'test/shots/shots.ts' },
  faults: { file: 'test/faults/faults.ts', build: false },
  teeth: { file: 'test/teeth/teeth.ts', build: false },
};

const [name, ...args] = process.argv.slice(2);
const program = programs[name];
if (program === undefined) {
  process.stderr.write(`Unknown program '${name}': one of ${Object.keys(programs).join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runProgram(program.file, args, program);
}
