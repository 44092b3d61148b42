// `npm start`: plain Node, because nothing may be installed yet.
import { runProgram } from '../tools/setup/run-program.mjs';

process.exitCode = await runProgram('test/site/start.ts', process.argv.slice(2));
