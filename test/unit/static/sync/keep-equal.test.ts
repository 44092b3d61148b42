import { replaceEqualDeep } from '@tanstack/react-query';
import { assert, jsonValue, property } from 'fast-check';
import { keepEqual } from '../../../../static/src/sync/keep-equal';

describe('keeping what came out equal', () => {
  it('answers what TanStack Query answers, whatever was and whatever is', () => {
    assert(
      property(jsonValue(), jsonValue(), (was, now) => {
        expect(keepEqual(was, now)).toEqual(replaceEqualDeep(was, now));
        expect(keepEqual(was, now) === was).toBe(replaceEqualDeep(was, now) === was);
      }),
    );
  });

  it('answers what was where a copy of it came', () => {
    assert(
      property(jsonValue(), (was) => {
        expect(keepEqual(was, structuredClone(was))).toBe(was);
      }),
    );
  });

  it('changes the one thing that changed and keeps its neighbours', () => {
    const was = { rows: [{ id: 'a' }, { id: 'b', marks: [1] }, { id: 'c' }], count: 3 };
    const now = { rows: [{ id: 'a' }, { id: 'b', marks: [2] }, { id: 'c' }], count: 3 };
    const kept = keepEqual(was, now);
    expect(kept).toEqual(now);
    expect(kept.rows.map((row, at) => row === was.rows[at])).toEqual([true, false, true]);
  });

  it('leaves what it was given as it is', () => {
    const was = { rows: [{ id: 'a' }] };
    const now = { rows: [{ id: 'a' }, { id: 'b' }] };
    const [first] = now.rows;
    keepEqual(was, now);
    expect(now.rows[0]).toBe(first);
  });

  it('tells a field that is gone or that came from one that is undefined', () => {
    const was = { a: 1, b: undefined };
    expect(keepEqual(was, { a: 1 })).not.toBe(was);
    const less = { a: 1 };
    expect(keepEqual(less, { a: 1, b: undefined })).not.toBe(less);
  });

  it('compares nothing but lists, plain objects and values', () => {
    const was = { map: new Map([['a', 1]]) };
    const now = { map: new Map([['a', 2]]) };
    expect(keepEqual(was, now).map).toBe(now.map);
  });
});
