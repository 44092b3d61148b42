import type * as z from 'zod';
import { UpstreamUnavailable } from '../../usecases/ports';
import type { JiraAnswer } from './jira-calls';

/**
 * What an answer says, in the shape that Jira documents. A page of HTML with status 200, an empty body or a changed
 * type is Jira's trouble and worth another try, never a bug of ours.
 *
 * @throws UpstreamUnavailable where the status is another one, or the body is something else
 */
export const readAnswer = <T>(
  { status, body }: Pick<JiraAnswer, 'status' | 'body'>,
  shape: z.ZodType<T>,
  expected = 200,
): T => {
  const read = status === expected ? shape.safeParse(body) : undefined;
  if (read?.success !== true) throw new UpstreamUnavailable('Jira', status, 1_000);
  return read.data;
};

/** Those of a list that have the documented shape; one odd member never costs the others. */
export const readEach = <T>(all: readonly unknown[], shape: z.ZodType<T>): readonly T[] =>
  all.flatMap((one) => {
    const read = shape.safeParse(one);
    return read.success ? [read.data] : [];
  });
