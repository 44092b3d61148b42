import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Quarter } from '#domain/quarter/quarter';
import { writeQuarterFile } from '../../../static/src/components/write-quarter-file';
import type { Call } from '../../../static/src/rpc/call';

/** Writes into a folder what the page's menu saves, by its own code. Answers the paths. */
export const exportQuarter = async (
  folder: string,
  asked: { readonly quarter: Quarter; readonly call: Call; readonly site: string },
): Promise<readonly string[]> => {
  mkdirSync(folder, { recursive: true });
  const paths: string[] = [];
  for (const as of ['table', 'text', 'workItems'] as const) {
    if (as === 'workItems' && asked.quarter.receipts.length === 0) continue;
    const { name, text } = await writeQuarterFile(as, asked);
    paths.push(join(folder, name));
    writeFileSync(join(folder, name), text);
  }
  return paths;
};
