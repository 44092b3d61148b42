/** Not connected, hidden, gone and not theirs to change are one sentence, so that nobody learns which. */
export const NOT_THERE =
  'Confluence shows you no such page or space, lets you write nothing there, or is not connected to this site.';

const TOO_LARGE =
  'The page would be larger than Confluence takes (5 MB). Share a single session, or a page with live views.';

/** Of a page that Confluence did not write. */
export const SHARING = { notAllowed: NOT_THERE, tooLarge: TOO_LARGE };
