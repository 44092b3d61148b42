import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createImportClosure } from './import-closure';

const folder = mkdtempSync(join(tmpdir(), 'okra-closure-'));
const path = (name: string): string => join(folder, name);
const write = (name: string, text: string): void => writeFileSync(path(name), text);
const hashNow = (name: string): string => createImportClosure()(path(name));

beforeEach(() => {
  write('near.ts', `import type { Far } from './far'; export type Near = Far;`);
  write('far.ts', `import type { Near } from './near'; export interface Far { readonly near?: Near }`);
  write('apart.ts', `export const apart = 1;`);
});

describe('what a file imports', () => {
  it('changes the hash however far away it is, types and circles included', () => {
    const before = hashNow('near.ts');
    write('far.ts', `export interface Far { readonly other: string }`);
    expect(hashNow('near.ts')).not.toBe(before);
  });

  it('leaves the hash alone where nothing imported has changed', () => {
    const before = hashNow('near.ts');
    write('apart.ts', `export const apart = 2;`);
    expect(hashNow('near.ts')).toBe(before);
  });
});
