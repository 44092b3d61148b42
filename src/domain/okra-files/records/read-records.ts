import { noteAt, type ImportNote, type Place } from '../import-note';
import { OKRA_ID, type RecordKind } from './record-kind';
import { RECORD_KINDS } from './record-kinds';

/** A block of ours as it was read; nothing of it is interpreted yet. */
export interface ReadRecord {
  readonly kind: RecordKind;
  readonly head: string;
  readonly okraId: string;
  readonly place: Place;
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly place: Place }>;
}

/** The first line of a file of which nothing but records is read: the rest of it is made of other files. */
export const RECORDS_ONLY =
  '<!-- Only blocks with an okra_id are read back from this file; the rest of it is made of other files. -->';

const KINDS: ReadonlyMap<string, RecordKind> = new Map(RECORD_KINDS.map((kind) => [kind.opener, kind]));
const LINE = /^([A-Za-z][A-Za-z_ -]{0,40}):(?: (.*))?$/;
const CONTINUED = /^ {2}\|(?: (.*))?$/;

interface Line {
  readonly label: string;
  readonly value: string;
  readonly at: number;
}

/** The lines of a block, with those that go on with the one above; undefined: there is another line among them. */
const linesOf = (lines: readonly string[], from: number, to: number): readonly Line[] | undefined => {
  const read: Line[] = [];
  for (let at = from; at < to; at += 1) {
    const raw = lines[at] ?? '';
    const more = CONTINUED.exec(raw);
    const last = read.at(-1);
    if (more !== null && last !== undefined) {
      read[read.length - 1] = { ...last, value: `${last.value}\n${more[1] ?? ''}` };
      continue;
    }
    const [, label, value] = LINE.exec(raw) ?? [];
    if (label === undefined) return undefined;
    read.push({ label, value: value ?? '', at });
  }
  return read;
};

const recordOf = (file: string, all: readonly Line[], warnings: ImportNote[]): ReadRecord | undefined => {
  const [first, ...others] = all;
  const kind = KINDS.get(first?.label ?? '');
  const okraId = others.find(({ label }) => label === OKRA_ID)?.value.trim() ?? '';
  if (first === undefined || kind === undefined || okraId === '') return undefined;
  const placeOf = ({ at, label }: Line): Place => ({ file, line: at + 1, column: label.length + 3 });
  const labels = new Set([OKRA_ID, ...kind.fields.map(({ label }) => label)]);
  for (const line of others)
    if (!labels.has(line.label))
      warnings.push(
        noteAt(
          placeOf(line),
          `Imported without “${line.label}”: ${kind.opener} has ${[...labels].join(', ')}.`,
        ),
      );
  return {
    kind,
    head: first.value,
    okraId,
    place: placeOf(first),
    fields: new Map(others.map((line) => [line.label, { value: line.value, place: placeOf(line) }])),
  };
};

/** The records of a text, and what is left of it with every line at its place. */
export const readRecords = (
  file: string,
  text: string,
): {
  readonly records: readonly ReadRecord[];
  readonly rest: string;
  readonly warnings: readonly ImportNote[];
} => {
  const bare = text.replace(/^\uFEFF/, '');
  const isOnly = bare.startsWith(RECORDS_ONLY);
  if (!isOnly && !bare.includes(`${OKRA_ID}:`)) return { records: [], rest: text, warnings: [] };
  const lines = bare.split(/\r\n|\r|\n/);
  const records: ReadRecord[] = [];
  const warnings: ImportNote[] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && (lines[to] ?? '').trim() !== '') to += 1;
    const block = KINDS.has(LINE.exec(lines[from] ?? '')?.[1] ?? '') ? linesOf(lines, from, to) : undefined;
    const record = block === undefined ? undefined : recordOf(file, block, warnings);
    if (record !== undefined) {
      records.push(record);
      lines.fill('', from, to);
    }
    from = to + 1;
  }
  return { records, rest: isOnly ? '' : lines.join('\n'), warnings };
};
