/** What the page itself says of an answer that it cannot use. */
export const callWords = {
  notUnderstood: 'The answer is not one that this page understands.',
  reload: 'OKRA was updated. Reload this page.',
  everChanging: 'The quarter changed again and again while it was loaded. Try again in a moment.',
};
