/** A bare number says nothing: files that count their priorities mean "P1". */
export const priorityText = (priority: string): string =>
  /^[1-9]$/.test(priority) ? `P${priority}` : priority;
