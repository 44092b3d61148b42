// The entry of every npm script but start and test: plain Node, because nothing may be installed yet.
import { runProgram } from '../setup/run-program.mjs';

const programs = {
  bench: { file: 'test/tools/bench/bench.ts' },
  build: { file: 'test/tools/build/build.ts', build: false },
  check: { file: 'test/tools/check/check.ts', build: false },
  demo: { file: 'test/tools/demo/demo.ts' },
  shots: { file: 'test/tools/shots/shots.ts' },
  faults: { file: 'test/tools/faults/faults.ts', build: false },
  fuzz: { file: 'test/tools/fuzz/fuzz.ts', build: false },
  teeth: { file: 'test/tools/planted-defects/plant-defects.ts', build: false },
};

const [name, ...args] = process.argv.slice(2);
const program = programs[name];
if (program === undefined) {
  process.stderr.write(`Unknown program '${name}': one of ${Object.keys(programs).join(', ')}\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runProgram(program.file, args, program);
}
