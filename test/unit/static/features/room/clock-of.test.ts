import { clockOf } from '../../../../../static/src/features/room/clock-of';

it.each([
  [20 * 60_000, '20:00'],
  [7 * 60_000 + 35_000, '07:35'],
  [59_001, '01:00'],
  [1, '00:01'],
  [0, '00:00'],
  [-1, '+00:00'],
  [-40_000, '+00:40'],
  [-(61 * 60_000), '+61:00'],
])('%i ms left reads %s', (left, text) => {
  expect(clockOf(left)).toBe(text);
});
