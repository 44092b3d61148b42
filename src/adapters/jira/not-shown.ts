/**
 * Whether an answer shows nothing to whoever asked: nobody in particular, somebody without the right, ids that name
 * nothing. It never proves that something is not there.
 */
export const isNotShown = ({ status }: { readonly status: number }): boolean =>
  [400, 401, 403, 404].includes(status);
