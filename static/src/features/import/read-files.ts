import { decodeText } from '#domain/okra-files/decode-text';
import { detectFormat } from '#domain/okra-files/detect-format';
import { unreadableFile } from '#domain/okra-files/unreadable-file';
import type { ImportSource } from '#domain/quarter/import-source';
import { importWords } from './words/import-words';

/** What files hold, or why nothing could come of one of them. */
export interface FilesRead {
  readonly sources: readonly ImportSource[];
  readonly problem: string | null;
}

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ZIP = /\.zip$/i;
const TEXT = /\.(?:csv|tsv|tab|md|txt)$/i;
/** What a system packs beside each file, under its name: it holds no text. */
const BESIDE = /(?:^|\/)(?:__MACOSX\/|\._)/;
/** As much as one import takes, unpacked: an archive may hold a thousand times what it is long. */
const MOST_BYTES = 8_000_000;
/** A folder of ours has about twenty. */
const MOST_FILES = 200;

/** Whether files are a folder of them, and not a text that is mended in the dialog. */
export const areFolder = (files: readonly File[]): boolean =>
  files.length > 1 || files.some(({ name }) => ZIP.test(name));

const isText = (path: string): boolean => TEXT.test(path) && !BESIDE.test(path);

const unpacked = async ({ name, bytes }: NamedBytes): Promise<readonly NamedBytes[]> => {
  if (!ZIP.test(name)) return [{ name, bytes }];
  const { unzipSync } = await import('fflate');
  let [bytesLeft, filesLeft] = [MOST_BYTES, MOST_FILES];
  const files = unzipSync(bytes, {
    filter: ({ name: path, originalSize }) => {
      if (!isText(path)) return false;
      bytesLeft -= originalSize;
      filesLeft -= 1;
      if (bytesLeft < 0 || filesLeft < 0) throw new RangeError('It holds more than one import takes');
      return true;
    },
  });
  return Object.entries(files).map(([path, held]) => ({ name: path, bytes: held }));
};

const failed = (problem: string): FilesRead => ({ sources: [], problem });

/** The texts of a folder that an export wrote: its files, or the zip of them. Pictures among them hold nothing to import. */
export const readFolder = async (chosen: readonly File[]): Promise<FilesRead> => {
  const all: NamedBytes[] = [];
  for (const file of chosen) {
    const packed = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
    try {
      all.push(...(await unpacked(packed)));
    } catch (error) {
      console.error('An archive was not read', error);
      return failed(importWords.archiveUnreadable(file.name));
    }
  }
  const texts = all.filter(({ name }) => isText(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (texts.length > MOST_FILES || texts.reduce((sum, { bytes }) => sum + bytes.length, 0) > MOST_BYTES)
    return failed(importWords.folderTooMuch(MOST_FILES));
  const sources: ImportSource[] = [];
  for (const { name, bytes } of texts) {
    const why = unreadableFile(name, bytes);
    if (why !== undefined) return failed(importWords.unreadableFile(name, why));
    const text = decodeText(bytes);
    if (text.trim() !== '')
      sources.push({ fileName: name.slice(-255), format: detectFormat(name, text), text });
  }
  return sources.length === 0 ? failed(importWords.folderEmpty) : { sources, problem: null };
};
