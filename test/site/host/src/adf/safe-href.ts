const SAFE = new Set(['http:', 'https:', 'mailto:']);

/** Documents come from anybody: only addresses that open a page or a mail may become links. */
export const safeHref = (href: string | undefined): string | undefined => {
  if (href === undefined) return undefined;
  try {
    return SAFE.has(new URL(href, window.location.origin).protocol) ? href : undefined;
  } catch {
    return undefined;
  }
};
