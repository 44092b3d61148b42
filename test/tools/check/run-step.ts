import { steps } from './steps';

const runStep = async (name: string): Promise<void> => {
  const step = steps[name];
  if (step === undefined) throw new Error(`Unknown step '${name}': one of ${Object.keys(steps).join(', ')}`);
  const { notes, problems } = await step();
  for (const note of notes) process.stdout.write(`${note}\n`);
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length === 0 ? 0 : 1;
};

runStep(process.argv[2] ?? '').catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
