// `npm test`: plain Node, because nothing may be installed yet.
import { runProgram } from '../setup/run-program.mjs';

process.exitCode = await runProgram('test/tools/run/run-tests.ts', process.argv.slice(2), { build: false });
