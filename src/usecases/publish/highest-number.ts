import type { Publishing } from './ports';

const WINDOW = 100;
/** 2,000 issues made while the index was behind; beyond that the search settles what a window misses. */
const MOST_WINDOWS = 20;

/**
 * The highest issue number of a project. The index lags, so the numbers after the one it knows are looked up as
 * issues, until a window of them is empty.
 */
export const highestNumber = async (
  { marked }: Publishing,
  projectKey: string,
  known: number,
): Promise<number> => {
  let highest = Math.max(known, await marked.highestNumber(projectKey));
  for (let window = 0; window < MOST_WINDOWS; window += 1) {
    const keys = Array.from({ length: WINDOW }, (_, index) => `${projectKey}-${String(highest + 1 + index)}`);
    const numbers = (await marked.existing(keys)).map(numberOfKey);
    if (numbers.length === 0) break;
    highest = Math.max(highest, ...numbers);
  }
  return highest;
};

/** The number in a key; 0 where there is none. */
export const numberOfKey = (key: string): number => Number(/-(\d+)$/.exec(key)?.[1] ?? 0);
