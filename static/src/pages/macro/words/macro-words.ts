/** What the macro says to readers of a page. */
export const macroWords = {
  notChosen:
    'No quarter is chosen yet: edit the page, open this macro’s settings and choose one. Readers see nothing until then.',
  forbidden:
    'This part of the page isn’t visible to you. It shows a quarter to people who can browse its space in Jira. If you need it, ask the owner of this page.',
  failed: (message: string): string => `${message} Nothing is lost.`,
  notShown: 'The quarter could not be shown just now.',
  tryAgain: 'Try again',
  loading: 'Loading the quarter',
  openInJira: 'Open in Jira',
  released: 'A PDF or Word file of this page shows this quarter to whomever it reaches.',
  notReleased:
    'A PDF or Word file of this page shows this quarter only to people who can browse its space in Jira.',
  release: 'Show to everybody in exports of this page',
  revoke: 'Stop showing in exports',
};
