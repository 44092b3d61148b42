import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../setup/project';
import { plant } from './defect';
import { defects } from './defects';

// Planting them all takes half an hour; that each has its place, and a suite to catch it, is seen at once.
describe('the planted defects', () => {
  it.each(defects.map((defect) => [defect.name, defect] as const))('%s: can be planted', (_, defect) => {
    const sound = readFileSync(join(projectRoot, defect.file), 'utf8');
    expect(plant(sound, defect)).not.toBe(sound);
    expect(defect.suite.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });
});
