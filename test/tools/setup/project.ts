import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of package.json and manifest.yml. */
export const projectRoot = join(__dirname, '..', '..', '..');

/** Where builds go that are neither committed nor deployed. */
export const buildFolder = join(projectRoot, '.build');

/** A file of an installed package, looked for as Node does: in node_modules here and in every folder above. */
export const packageFile = (name: string, file: string): string => {
  for (let folder = projectRoot; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, file);
    if (existsSync(path)) return path;
    if (folder === dirname(folder)) throw new Error(`${name}/${file} is not installed. Run npm ci.`);
  }
};
