import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { decodeText } from '../../src/domain/okra-files/decode-text';
import { detectFormat } from '../../src/domain/okra-files/detect-format';
import { unreadableFile } from '../../src/domain/okra-files/unreadable-file';
import { withoutInvisible } from '../../src/domain/kernel/invisible';
import type { ImportSource } from '../../src/domain/quarter/import-source';

const readable = /\.(?:csv|tsv|md|txt)$/i;

/** A table, a file of blocks, or every such file of an `okra/` folder. Throws where there is nothing to read. */
export function readImportSources(path: string): readonly ImportSource[] {
  if (!statSync(path).isDirectory()) return [readSource(path, basename(path))];
  const files = listFiles(path).filter((file) => readable.test(file));
  if (files.length === 0) throw new Error(`${path} holds no .csv, .md or .txt file to import`);
  return files.map((file) => readSource(file, relative(path, file)));
}

/** As long as the name of a quarter may be. */
const MOST = 100;

/** What a quarter made from it is called: its name, cut to what a quarter's name may have. */
export function importName(path: string): string {
  const name = withoutInvisible(basename(path).replace(readable, ''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(name).slice(0, MOST).join('').trim() || 'Imported quarter';
}

/** The same for ids: letters of other scripts have no place in them, so that a digest tells two names apart. */
export function importSlug(path: string): string {
  const name = basename(path).replace(readable, '').normalize('NFC');
  const plain = name.replaceAll(/[^\w-]+/g, '-').slice(0, 24);
  if (plain === name) return plain;
  return `${plain}-${createHash('sha256').update(name).digest('hex').slice(0, 12)}`;
}

function readSource(file: string, fileName: string): ImportSource {
  const bytes = readFileSync(file);
  const problem = unreadableFile(fileName, bytes);
  if (problem !== undefined) throw new Error(`"${fileName}" ${problem}.`);
  const text = decodeText(bytes);
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
