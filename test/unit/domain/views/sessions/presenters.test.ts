import { mayPresent, presentersFor } from '#domain/views/sessions/presenters';
import { LEAD, MATE, THIRD, aQuarter } from '../../../../support/given/a-quarter';
import { started, then } from '../../../../support/given/in-session';

describe('S3-2 who presents', () => {
  it('is whoever wrote the card, else who presented least, in turn', () => {
    const by = (author: string) => ({ by: author, authorIds: [author] });
    const nobodys = { authorIds: [] };
    expect(presentersFor(['a', 'b', 'c'], [by('a'), by('gone'), nobodys, by('a'), by('a'), nobodys])).toEqual(
      ['a', 'b', 'c', 'a', 'a', 'b'],
    );
    expect(presentersFor(['a', 'b'], [{ authorIds: ['gone', 'b'] }])).toEqual(['b']);
    expect(presentersFor([], [by('a')])).toEqual([null]);
  });

  it('is somebody who attends and does not only look on, and is there as far as that is known', () => {
    const attend = (observes: boolean) => ({ kind: 'session.attend', session: 's3', observes }) as const;
    const both = then(then(started(aQuarter(), 's3'), attend(false), MATE), attend(true), THIRD);
    const place = both.places[0]!;
    const ids = (present: readonly string[] | null) => mayPresent(both, place, present).toSorted();
    expect(ids(null)).toEqual([LEAD, MATE]);
    expect(ids([MATE, THIRD])).toEqual([MATE]);
    expect(ids([THIRD])).toEqual([LEAD, MATE]);
  });
});
