import { lookAlikes } from '#domain/views/sessions/look-alikes';

const card = (id: string, title: string) => ({ id, title });

describe('G-12 cards that sound alike', () => {
  it('are those that share most of the words of the shorter one, most alike first', () => {
    const found = lookAlikes([
      card('a', 'Say in plain words where the refund is'),
      card('b', 'Refund status in plain words'),
      card('c', 'Tell support first when a depot stands still'),
      card('d', 'Refund STATUS, in plain words!'),
    ]);
    expect(found.map(({ one, other }) => one + other)).toEqual(['bd', 'ab', 'ad']);
    expect(found[1]?.shared).toEqual(['plain', 'words', 'refund']);
  });

  it('are found by the beginning of a word, whatever its ending', () => {
    expect(lookAlikes([card('a', 'Returning parcels'), card('b', 'A return of two parcels')])).toEqual([
      { one: 'a', other: 'b', shared: ['returning', 'parcels'] },
    ]);
  });

  it('are none where one word alone, or only words of every sentence, are shared', () => {
    expect(
      lookAlikes([
        card('a', 'Money back at the first scan'),
        card('b', 'Alarm when a scan stops coming'),
        card('c', 'What would you want from them'),
        card('d', 'What would they want from you'),
        card('e', ''),
      ]),
    ).toEqual([]);
  });
});
