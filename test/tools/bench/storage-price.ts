import type { StorageCounts } from '../../site/exchange/counters';

/** Dollars of a gigabyte read and written, beyond what is free; an empty read counts 1 KB. */
const READ_PRICE = 0.055;
const WRITE_PRICE = 1.09;
const LEAST_BYTES = 1_000;

/** Bytes that reads are billed by. */
export const billedRead = ({ bytesRead, reads }: Pick<StorageCounts, 'bytesRead' | 'reads'>): number =>
  Math.max(bytesRead, reads * LEAST_BYTES);

/** What so many bytes cost, in dollars. */
export const storageDollars = (bytesRead: number, bytesWritten: number): number =>
  (bytesRead * READ_PRICE + bytesWritten * WRITE_PRICE) / 1e9;
