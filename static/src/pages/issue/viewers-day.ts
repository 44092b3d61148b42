/** Today in the viewer's calendar, `YYYY-MM-DD`. */
export const viewersDay = (today = new Date()): string =>
  [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
