/** A number of people as they are counted: `6½`. */
export const inHalves = (count: number): string => {
  const whole = Math.floor(count);
  if (count === whole) return String(whole);
  return whole === 0 ? '½' : `${whole}½`;
};
