import { ideasIn } from '#domain/views/sessions/ideas-in';

describe('S2-3 a card that joins several ideas', () => {
  it.each([
    ['Build the form\nAsk five people', ['Build the form', 'Ask five people']],
    ['Prototype; interview', ['Prototype', 'Interview']],
    ['Build the form and ask five people', ['Build the form', 'Ask five people']],
    ['Send a message, and then measure the calls', ['Send a message', 'Then measure the calls']],
    ['Test the window and call thirty people', ['Test the window', 'Call thirty people']],
    [
      'Write the page and show it to ten people and count the questions',
      ['Write the page', 'Show it to ten people', 'Count the questions'],
    ],
  ])('%j is told apart', (text, ideas) => {
    expect(ideasIn(text)).toEqual(ideas);
  });

  it.each([
    'Build and test the form',
    'Ask customers and support staff what they expect',
    'Search and find',
    'A page for size and fit',
    'Compare price and test coverage',
    'Show the plan and list of carriers',
    'New parcel page and a push message',
    'Terms and conditions; ',
    '',
  ])('%j stays one', (text) => {
    expect(ideasIn(text)).toEqual([text.trim()]);
  });

  it('keeps what stood before a task together with its own "and"', () => {
    expect(ideasIn('Ask buyers and sellers what they miss and write the three answers down')).toEqual([
      'Ask buyers and sellers what they miss',
      'Write the three answers down',
    ]);
  });

  it('loses no word of a part that stands in it twice', () => {
    expect(ideasIn('Ask a and a and a and show it to them')).toEqual([
      'Ask a and a and a',
      'Show it to them',
    ]);
  });
});
