import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../tools/setup/project';
import { PRODUCT_PLACES, QUARTER_PLACES } from './places';

const foldersIn = (folder: string): readonly string[] => readdirSync(join(projectRoot, 'static/src', folder));

it('the tables of states hold every feature and every page', () => {
  const places = [...QUARTER_PLACES, ...PRODUCT_PLACES].toSorted();
  expect(places).toEqual([...foldersIn('features'), ...foldersIn('pages')].toSorted());
});
