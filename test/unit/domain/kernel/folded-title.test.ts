import { assert, property, string } from 'fast-check';
import { foldedTitle } from '#domain/kernel/folded-title';

const NOTHING = '\u200b';

describe('what makes two titles the same', () => {
  it('is the same for plain titles as for those in which more has to be looked for', () => {
    assert(
      property(string({ unit: 'grapheme-ascii' }), (title) => {
        expect(foldedTitle(`${title}${NOTHING}`)).toBe(foldedTitle(title));
      }),
    );
  });

  it.each([
    ['Don’t ask twice', "don't ask twice"],
    ['Don`t ask twice', "don't ask twice"],
    ['  One\tpage —  checkout ', 'one page - checkout'],
    ['“Refunds”', 'refunds'],
    ['"Refunds"', 'refunds'],
    ['ﬁt', 'fit'],
    ['Re\u00adfunds\u200b', 'refunds'],
  ])('reads %j as %j', (title, folded) => {
    expect(foldedTitle(title)).toBe(folded);
  });
});
