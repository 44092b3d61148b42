import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { detectFormat } from '../../src/domain/okra-files/detect-format';
import type { ImportSource } from '../../src/domain/okra-files/import-source';

const readable = /\.(?:csv|tsv|md|txt)$/i;

/** A table, a file of blocks, or every such file of an `okra/` folder. Throws where there is nothing to read. */
export function readImportSources(path: string): readonly ImportSource[] {
  if (!statSync(path).isDirectory()) return [readSource(path, basename(path))];
  const files = listFiles(path).filter((file) => readable.test(file));
  if (files.length === 0) throw new Error(`${path} holds no .csv, .md or .txt file to import`);
  return files.map((file) => readSource(file, relative(path, file)));
}

/** What a quarter made from it is called. */
export function importName(path: string): string {
  return basename(path).replace(readable, '');
}

function readSource(file: string, fileName: string): ImportSource {
  const text = readFileSync(file, 'utf8');
  return { fileName, format: detectFormat(fileName, text), text };
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
}
