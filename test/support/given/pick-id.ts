/** One of the things by number, as far as there are any. */
export const pickId = (all: readonly { readonly id: string }[], n: number): string =>
  all.length === 0 ? 'gone' : (all[n % all.length]?.id ?? 'gone');

/** The same, or none. */
export const pickIdOrNull = (all: readonly { readonly id: string }[], n: number): string | null =>
  n % 4 === 0 ? null : pickId(all, n);
