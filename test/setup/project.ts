import { join } from 'node:path';

/** The folder of package.json and manifest.yml. */
export const projectRoot = join(__dirname, '..', '..');

/** Where builds go that are neither committed nor deployed. */
export const buildFolder = join(projectRoot, '.build');
