import { blockLine, type BlockLine } from './block-line';
import { BARE_LIST, BARE_OBJECTIVE, blockSection, isOfSection, type BlockSection } from './block-section';
import { isAreasLabel } from './is-areas-label';
import { keyNumbers, type FieldKey } from './field-key';
import { singleLine } from '../kernel/folded-title';
import { noteAt, type ImportNote, type Place } from './import-note';
import { withoutListMark } from '../kernel/list-items';
import { isCardSort, type CardSort, type ReadCard, type ReadField, type ReadFile } from './read-card';
import { lineFields } from './line-fields';
import { linkedAddresses, withoutAddresses } from './without-addresses';
import { readMarkdownTable } from './read-markdown-table';

/** A further line of the value above, as `writeBlocks` marks it; whatever follows the bar is text. */
const CONTINUED = /^\s+\|(?: (.*)|\s*)$/u;
const SKIPPED = /^\s*(?:```|~~~|<!--|-{3,}\s*$|={3,}\s*$|\*{3,}\s*$)/;
/** A line, or an item of a list, that somebody crossed out. */
const STRUCK = /^\s*(?:[-*+•]|\d{1,3}[.)])?\s*~~[^~]+~~[.\s]*$/u;
const BOLD = /^(\*\*|__)[^*_]{1,60}\1\s*$/;
const HEADING = /^\s*(#{1,6})\s+/;
const LISTED = /^\s*(?:[-*+•·▪◦‣–→➔➤►▶☐☑☒✅✓✔□■]|\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S|^\s*[•▪◦‣→➔➤►▶☐☑☒✅✓✔□■]\S/u;
/** Fields that are texts: an indented line below one goes on with it. Below a step of a scale or a week it is a line of its own. */
const NO_TEXTS: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>([
  ...(['type', 'effort', 'businessValue', 'uxValue', 'plannedStart', 'plannedEnd', 'plannedWeeks'] as const),
  ...(['status', 'decideBy', 'id', 'link', 'objective', 'priority', 'nick', 'slot'] as const),
]);

interface OpenBlock {
  readonly sort: CardSort;
  readonly title: string;
  readonly place: Place;
  readonly fields: ReadField[];
  readonly under: ReadCard['under'];
  /** Of the Markdown heading that opened it; 0: a line did, and a blank line ends it. */
  readonly level: number;
}

/** Said alone they are blocks; within another one they are fields of it, as other tools export them. */
const ALONE: ReadonlySet<CardSort | undefined> = new Set<CardSort | undefined>([
  'productArea',
  'contribution',
]);

const WANTED: ReadonlyMap<CardSort, CardSort> = new Map([
  ['milestone', 'objective'],
  ['objective', 'companyObjective'],
]);

const parentOf = (sort: CardSort, open: OpenBlock | undefined): ReadCard['under'] => {
  const wanted = WANTED.get(sort);
  if (open === undefined || wanted === undefined) return undefined;
  if (open.sort === wanted) return { sort: wanted, title: open.title };
  return open.sort === sort && open.under?.sort === wanted ? open.under : undefined;
};

/** Below a heading that is itself one of a list, a line is of that block, not one more of the list. */
const isBelow = (headed: OpenBlock | undefined, section: BlockSection): boolean =>
  headed !== undefined && section.level > 0 && headed.level > section.level;

/**
 * Reads blocks of `Key: value` lines (okra.md, block grammar) and what OKR documents make of them: Markdown headings,
 * lists below a line, tables. Vision, OKR, Objective and Milestone open a block; a blank line ends one that a line opened, the
 * next heading of its level one that a heading opened. Every line that is none of this is told with its number.
 */
export const readBlocks = (file: string, text: string): ReadFile => {
  const cards: ReadCard[] = [];
  const warnings: ImportNote[] = [];
  let open: OpenBlock | undefined;
  /** Blocks that headings opened, each within the one before: what stands below one belongs to it, blank lines or not. */
  let heads: readonly OpenBlock[] = [];
  let headed: OpenBlock | undefined;
  const leave = (level: number): void => {
    heads = heads.filter((head) => head.level < level);
    headed = heads.at(-1);
  };
  const enter = (block: OpenBlock): void => {
    leave(block.level);
    heads = [...heads, block];
    headed = block;
  };
  let section: BlockSection | undefined;
  const at = (line: number, column: number): Place => ({ file, line, column });
  const tell = (place: Place, message: string): void => void warnings.push(noteAt(place, message));
  /** Keys without a meaning, by their names: each is told once. */
  const kept = new Set<string>();
  const tellKept = ({ label, key, isNamed }: BlockLine, place: Place): void => {
    if (key !== undefined || isNamed === true || kept.has(label)) return;
    kept.add(label);
    tell(place, `“${label.slice(0, 60)}” is no key that has a meaning here: kept as a field by its name.`);
  };

  const openBlock = (sort: CardSort, label: string, title: string, place: Place, level = 0): void => {
    const under = parentOf(sort, open) ?? parentOf(sort, headed);
    if (title.trim() === '') {
      tell(place, `This ${label} has no title: write it behind the colon. It was not imported.`);
      return;
    }
    open = { sort, title: singleLine(title), place, fields: [], under, level };
    if (level > 0) enter(open);
    cards.push({
      sort,
      title: open.title,
      place,
      fields: open.fields,
      ...(under === undefined ? {} : { under }),
    });
  };

  /** A title that a document links is its words; where it leads stays beside them. */
  const openLinked: typeof openBlock = (sort, label, title, place, level) => {
    openBlock(sort, label, withoutAddresses(title), place, level);
    for (const value of linkedAddresses(title))
      open?.fields.push({ key: undefined, label: 'Link', value, place });
  };

  /** `Key Results` or `**Objective**` alone on a line: what follows is that. */
  const readBareHeading = (raw: string): boolean => {
    const words = raw
      .replace(/^\p{Extended_Pictographic}\uFE0F?\s*/u, '')
      .replace(/^(\*\*|__)(.*)\1\s*$/, '$2');
    if (/^\s/.test(raw) || words.length > 40) return false;
    const named = blockSection(words, BARE_LIST);
    if (named === undefined) return false;
    const isObjective = named.of === 'objective' || named.of === 'companyObjective';
    const level = isObjective ? BARE_OBJECTIVE : BARE_LIST;
    // What was opened by a line goes on below its lists, blank lines or not.
    if (isObjective) open = undefined;
    else if (open?.level === 0) enter({ ...open, level: BARE_OBJECTIVE });
    leave(level);
    section = { ...named, level };
    return true;
  };

  const addItem = (of: BlockSection['of'], label: string, value: string, place: Place): void => {
    if (isCardSort(of)) {
      const isBare = section?.level === BARE_OBJECTIVE;
      openLinked(of, label, value, place, isBare ? BARE_OBJECTIVE : 0);
      // `Objective 1` is followed by one, `Objectives` by several.
      if (isBare && !/s$/i.test(label)) section = undefined;
      return;
    }
    const target = open ?? headed;
    if (target === undefined)
      tell(
        place,
        `“${value.slice(0, 60)}” belongs to no block: put an Objective or a Milestone line above it.`,
      );
    else target.fields.push({ key: of, label, value: withoutAddresses(value), place });
  };

  const readHeading = (raw: string, line: number, level: number): void => {
    const words = raw
      .replace(HEADING, '')
      .replace(/\s*#+\s*$/, '')
      .replace(/\*\*|__/g, '')
      .trim();
    leave(level);
    if (section !== undefined && section.level >= level) section = undefined;
    const above = open;
    open = undefined;
    const field = blockLine(words);
    if (field?.opens !== undefined && field.value.trim() !== '') {
      openLinked(field.opens, field.label, field.value, at(line, 1), level);
      return;
    }
    const named = blockSection(words, level);
    if (named !== undefined) section = named;
    else if (section?.of === 'objective' || section?.of === 'milestone')
      openLinked(section.of, section.label, words, at(line, 1), level);
    else if (field?.key !== undefined && field.value.trim() !== '') {
      // A field that somebody wrote as a heading is of the block above it, which goes on.
      const target = headed ?? above;
      open = headed === undefined ? above : undefined;
      if (target === undefined)
        tell(at(line, 1), `“${words.slice(0, 60)}” belongs to no block: not imported.`);
      else target.fields.push(...lineFields(field, at(line, 1)));
    } else if (field?.key !== undefined && headed !== undefined)
      headed.fields.push(...lineFields(field, at(line, 1)));
  };

  const readField = (written: BlockLine, line: number): void => {
    const isWithin = ALONE.has(written.opens) && (open !== undefined || headed !== undefined);
    const field = isWithin ? { ...written, opens: undefined } : written;
    const place = at(line, field.column);
    if (section?.level === 0) section = undefined;
    if (field.value.trim() === '') {
      const named = keyNumbers(field.label).length > 0 ? undefined : blockSection(field.label, 0);
      if (named !== undefined && (field.opens === undefined || /s$/i.test(field.label.trim()))) {
        section = named;
        return;
      }
    }
    if (field.opens !== undefined) openBlock(field.opens, field.label, field.value, place);
    else if (open !== undefined) {
      // An area or a contribution keeps no fields: what it cannot have is told where it is read.
      const isMeant = open.sort === 'objective' && isAreasLabel(field.label);
      if (!ALONE.has(open.sort) && !isMeant) tellKept(field, at(line, 1));
      open.fields.push(...lineFields(field, place));
    } else if (headed !== undefined && field.key !== undefined)
      headed.fields.push(...lineFields(field, place));
    else
      tell(
        at(line, 1),
        `“${field.label}” belongs to no block: put an Objective or a Milestone line above it. It was not imported.`,
      );
  };

  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const raw = (lines[index] ?? '').replace(
      /^h([1-6])\.\s+/,
      (_, level: string) => `${'#'.repeat(Number(level))} `,
    );
    const line = index + 1;
    if (raw.trim() === '') {
      if (open?.level === 0) open = undefined;
      if (section?.level === 0 && open === undefined && headed === undefined) section = undefined;
      continue;
    }
    const table = readMarkdownTable(file, lines, index);
    if (table !== undefined) {
      const owner = open ?? headed;
      const under =
        owner?.sort === 'objective' ? ({ sort: 'objective', title: owner.title } as const) : owner?.under;
      cards.push(
        ...table.cards.map((card) =>
          under === undefined || card.sort !== 'milestone' ? card : { ...card, under },
        ),
      );
      warnings.push(...table.warnings);
      index = table.last;
      continue;
    }
    const heading = HEADING.exec(raw)?.[1];
    if (heading !== undefined) {
      readHeading(raw, line, heading.length);
      continue;
    }
    const last = open?.fields.at(-1);
    const field = blockLine(raw);
    const bar = CONTINUED.exec(raw);
    const isListed = LISTED.test(raw.slice(0, 20));
    const isProse =
      /^\s/.test(raw) && (field === undefined || (field.key === undefined && field.opens === undefined));
    if (
      open !== undefined &&
      last !== undefined &&
      (bar !== null || (isProse && section === undefined && !NO_TEXTS.has(last.key)))
    ) {
      open.fields[open.fields.length - 1] = {
        ...last,
        value: `${last.value}\n${bar === null ? raw.trim() : (bar[1] ?? '')}`,
      };
      continue;
    }
    if (SKIPPED.test(raw) || /^\s*#+\s*$/.test(raw)) continue;
    if (field === undefined && readBareHeading(raw)) continue;
    if (STRUCK.test(raw.slice(0, 400))) {
      tell(at(line, 1), `“${raw.trim().slice(0, 60)}” is struck out, and was not imported.`);
      continue;
    }
    // `**Risks**`: what follows is no more of the list above.
    if (
      section !== undefined &&
      section.level >= BARE_OBJECTIVE &&
      field === undefined &&
      BOLD.test(raw.slice(0, 200))
    ) {
      leave(section.level);
      section = { of: 'notes', label: raw.replace(/[*_]/g, '').trim(), level: BARE_LIST };
      continue;
    }
    if (
      field !== undefined &&
      (field.key !== undefined || field.opens !== undefined || (section === undefined && open !== undefined))
    )
      readField(field, line);
    else if (section !== undefined && !isBelow(headed, section) && isOfSection(section, raw, isListed))
      addItem(
        section.of,
        section.label,
        withoutListMark(raw).replace(/^\[[ xX]?\]\s+/, section.of === 'task' ? '$&' : ''),
        at(line, 1),
      );
    else if (field !== undefined) readField(field, line);
    else if (isListed && (open ?? headed)?.sort === 'objective')
      addItem('keyResult', 'Key Result', withoutListMark(raw).replace(/^\[[ xX]?\]\s+/, ''), at(line, 1));
    else
      tell(
        at(line, 1),
        `“${raw.trim().slice(0, 60)}” is no field and was not imported: write a line as “Key: value”, such as “Milestone: ...” or “Type: Epic”.`,
      );
  }
  return cards.length === 0
    ? { cards, errors: warnings, warnings: [], isProse: true }
    : { cards, errors: [], warnings };
};
