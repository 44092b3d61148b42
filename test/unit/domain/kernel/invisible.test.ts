import { withoutInvisible } from '#domain/kernel/invisible';

const code = (...points: readonly number[]): string => String.fromCodePoint(...points);

describe('marks that nobody sees', () => {
  test.each([
    ['directions', [0x202e, 0x2066, 0x200f, 0x061c]],
    ['zero-width spaces and byte order marks', [0x200b, 0x2060, 0xfeff, 0x00ad]],
    ['control characters', [0x00, 0x08, 0x0b, 0x1f, 0x7f, 0x9f]],
    ['tags', [0xe0001, 0xe007f]],
  ])('go: %s', (_what, points) => {
    for (const point of points) expect(withoutInvisible(`a${code(point)}b`)).toBe('ab');
  });

  test('stay where they mean something: line breaks, tabs, the joiners of emoji and Persian', () => {
    const text = `a\tb\r\nc 👩${code(0x200d)}💻 می${code(0x200c)}خواهم`;
    expect(withoutInvisible(text)).toBe(text);
  });
});
