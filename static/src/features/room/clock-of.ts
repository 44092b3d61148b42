const two = (value: number): string => String(value).padStart(2, '0');

/** "07:35" for what is left in milliseconds, "+00:40" for what is over; a second that has begun counts as left. */
export const clockOf = (left: number): string => {
  const seconds = left >= 0 ? Math.ceil(left / 1000) : Math.floor(-left / 1000);
  return `${left < 0 ? '+' : ''}${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
};
