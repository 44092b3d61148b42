import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildFolder, projectRoot } from '../setup/project';

const listFiles = (): string[] =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: projectRoot,
    maxBuffer: 64 * 1024 * 1024,
  })
    .toString()
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(projectRoot, file)));

/**
 * A copy of the project as it stands, uncommitted changes included, to be spoilt. It lies inside the project
 * so that node_modules is found above it: Jest cannot follow a link to it.
 */
export const makeWorkingCopy = (): string => {
  const copy = join(buildFolder, 'planted-defects', String(process.pid));
  rmSync(copy, { recursive: true, force: true });
  for (const file of listFiles()) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectRoot, file), join(copy, file));
  }
  return copy;
};

export const removeWorkingCopy = (copy: string): void => rmSync(copy, { recursive: true, force: true });
