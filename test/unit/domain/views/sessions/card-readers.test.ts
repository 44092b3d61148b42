import { cardReaders } from '#domain/views/sessions/card-readers';

const card = (id: string, ...authorIds: readonly string[]) => ({ id, authorIds });

describe('G-10 who reads a card aloud', () => {
  it('goes round, and nobody reads their own', () => {
    const cards = [card('1', 'ada'), card('2', 'ben'), card('3', 'cleo'), card('4', 'cleo')];
    expect(cardReaders(cards, ['ada', 'ben', 'cleo'])).toEqual(['ben', 'ada', 'ben', 'ada']);
  });

  it('comes to everybody equally often where cards allow it', () => {
    const cards = ['1', '2', '3', '4', '5', '6'].map((id) => card(id, 'dev'));
    expect(cardReaders(cards, ['ada', 'ben', 'cleo'])).toEqual(['ada', 'ben', 'cleo', 'ada', 'ben', 'cleo']);
  });

  it('is the author where nobody else is there, and nobody where nobody is', () => {
    expect(cardReaders([card('1', 'ada')], ['ada'])).toEqual(['ada']);
    expect(cardReaders([card('1', 'ada')], [])).toEqual(['']);
  });
});
