/** `1 vote`, `3 votes`, where English is written for whoever reads: in documents and files. */
export const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;
