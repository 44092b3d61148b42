import type { Milestone } from '../../entities/milestones/milestone/milestone';
import { withoutInvisible } from '../../kernel/invisible';
import type { Quarter } from '../../quarter/quarter';
import { blankMilestone } from '../blank-cards';
import { exportIndex, milestoneFields } from '../export-fields';
import { findFieldKey, type FieldKey } from '../field-key';
import { linkText } from '../link-text';
import type { ReadField } from '../read-card';
import { dependencyCell, hypothesisCell } from '../tree-cells';

/** A text as it comes back from a file. */
export const asWritten = (text: string): string => withoutInvisible(text).replace(/\r\n?/g, '\n').trim();

export interface ExportedCells {
  /** Every way in which a file that is written now says this of the card; a field that has no meaning goes by its name. */
  readonly of: (field: Pick<ReadField, 'key' | 'label'>) => readonly string[];
}

type Name = FieldKey | `"${string}`;

const nameOf = ({ key, label }: Pick<ReadField, 'key' | 'label'>): Name =>
  key === undefined || key === 'id' ? `"${withoutInvisible(label)}` : key;

/** What the files of a quarter would say of each of its cards, field by field: what says the same corrects nothing. */
export const exportedCells = (quarter: Quarter): ((card: Milestone) => ExportedCells) => {
  const index = exportIndex(quarter);
  const known = new Map<string, ExportedCells>();
  const keys = new Map(
    milestoneFields(index, blankMilestone('', '')).map(([label]) => [label, findFieldKey(label)]),
  );
  const made = (card: Milestone): ExportedCells => {
    const cells = new Map<Name, string[]>();
    const add = (name: Name, ...texts: readonly string[]): void => {
      const same = cells.get(name);
      if (same === undefined) cells.set(name, texts.map(asWritten));
      else same.push(...texts.map(asWritten));
    };
    for (const [label, text] of milestoneFields(index, card)) {
      const key = keys.get(label);
      if (key !== undefined) add(key, text);
    }
    const objective = index.objectiveTitles.get(card.objectiveId ?? '') ?? '';
    const keyResults = card.keyResultIds.flatMap((id) => index.keyResults.get(id) ?? []);
    const ordinals = keyResults.map(({ ordinal }) => ordinal);
    const numbers = ordinals.map((ordinal) => `KR${String(ordinal)}`);
    add('hypothesis', hypothesisCell(index, card));
    add('dependencies', dependencyCell(index, card));
    add('objective', objective);
    add('keyResult', numbers.join('\n'));
    add(
      'keyResult',
      keyResults.map(({ text }, at) => `${numbers[at] ?? ''}${text === '' ? '' : `: ${text}`}`).join('\n'),
    );
    add('link', objective === '' ? '' : linkText(ordinals, objective));
    for (const { key } of card.extra)
      add(
        `"${withoutInvisible(key)}`,
        card.extra
          .filter((extra) => extra.key === key)
          .map(({ value }) => value)
          .join('\n'),
      );
    return { of: (field) => cells.get(nameOf(field)) ?? [''] };
  };
  return (card) => {
    const cells = known.get(card.id) ?? made(card);
    known.set(card.id, cells);
    return cells;
  };
};
