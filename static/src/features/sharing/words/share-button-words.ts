/** What the button in the head says: all of it that comes with the page. */
export const shareButtonWords = {
  share: 'Share in Confluence',
  inConfluence: (pages: number | null): string =>
    pages === null ? 'In Confluence' : `In Confluence, ${String(pages)}`,
};
