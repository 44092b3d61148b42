/**
 * A quarter's id begins with its project's, so that rights can be looked up together with the quarter.
 * It is no secret and proves nothing: what stands in the quarter's settings decides.
 */
export const quarterIdOf = (projectId: string, commandId: string): string => `${projectId}-${commandId}`;

/** Undefined: no quarter has such an id. */
export const projectIdOf = (quarterId: string): string | undefined =>
  /^(\d{1,20})-[\w-]{1,64}$/.exec(quarterId)?.[1];
