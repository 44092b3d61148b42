import { writeBlocks } from '#domain/okra-files/write-blocks';
import { writeConstraints } from '#domain/okra-files/write-constraints';
import { writeTable } from '#domain/okra-files/write-table';
import { writeTimeline } from '#domain/okra-files/write-timeline';
import { writeWorkItems, type WorkItems } from '#domain/okra-files/write-work-items';
import type { Quarter } from '#domain/quarter/quarter';
import type { Call } from '../rpc/call';
import { fileName } from '../ui/save-file';
import { componentWords } from './words/component-words';

/** What a quarter is written as: its cards for a spreadsheet, all of it as text, what it is in Jira, or what session #4 left. */
export type QuarterFormat = 'table' | 'text' | 'workItems' | 'timeline' | 'constraints';

interface QuarterFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  /** False: what Jira says of the work items could not be read, so that their keys stand alone. */
  readonly isWhole: boolean;
}

interface Asked {
  readonly quarter: Quarter;
  readonly call: Call;
  /** Address of the site; empty: not known. */
  readonly site: string;
}

/** What whoever asks may know of the work items; null: Jira or the network did not say. */
export const readStates = async ({
  quarter,
  call,
}: Pick<Asked, 'quarter' | 'call'>): Promise<WorkItems['states'] | null> => {
  if (quarter.receipts.length === 0) return new Map();
  try {
    const kept = await call('progress.read', { quarter: quarter.id });
    const { rows } = kept.isStale ? await call('progress.refresh', { quarter: quarter.id }) : kept;
    return new Map(
      rows.map(({ row, issueKey, state }) => [
        row,
        { issueKey, typeName: state?.issueTypeName ?? '', statusName: state?.statusName ?? '' },
      ]),
    );
  } catch (error) {
    console.error('The states of the work items were not read', error);
    return null;
  }
};

// Excel takes a file without this mark for windows-1252 and breaks every heart; an import ignores it.
const forSpreadsheets = (text: string): string => `\uFEFF${text}`;

/** A quarter as a file that an import reads back; its work items stand in a list of their own, by key and address. */
export const writeQuarterFile = async (as: QuarterFormat, asked: Asked): Promise<QuarterFile> => {
  const { quarter, site } = asked;
  const name = fileName(quarter.settings.label);
  if (as === 'table')
    return {
      name: `${name}.csv`,
      type: 'text/csv',
      text: forSpreadsheets(writeTable(quarter)),
      isWhole: true,
    };
  if (as === 'timeline' || as === 'constraints') {
    const [file, write] =
      as === 'timeline'
        ? ([componentWords.timelineFile, writeTimeline] as const)
        : ([componentWords.constraintsFile, writeConstraints] as const);
    return { name: `${name}${file}.md`, type: 'text/markdown', text: write(quarter), isWhole: true };
  }
  const states = await readStates(asked);
  const items: WorkItems = { quarter, site, states: states ?? new Map() };
  const isWhole = states !== null;
  if (as === 'workItems')
    return {
      name: `${name}${componentWords.workItemsFile}.csv`,
      type: 'text/csv',
      text: forSpreadsheets(writeWorkItems(items, 'table')),
      isWhole,
    };
  const parts = [writeBlocks(quarter), writeWorkItems(items, 'section')];
  const text = parts.filter((part) => part !== '').join('\n');
  return { name: `${name}.md`, type: 'text/markdown', text, isWhole };
};
