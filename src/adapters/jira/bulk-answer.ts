import * as z from 'zod';
import { readEach } from './read-answer';

/** An odd error is as good as one without an id: then Jira named nobody. */
export const BulkAnswer = z.object({
  issues: z.array(z.unknown()),
  issueErrors: z.array(z.unknown()).nullish(),
});

const Id = z.object({ id: z.string() });

/**
 * The ids of which a read of many says nothing: Jira named them among its errors, or answered something else in the
 * place of an issue. Neither is a word about whether they are there. Something that names no issue may stand for any
 * that was not read.
 *
 * @param read ids of the issues that could be read
 */
export const unsaidIds = (
  asked: readonly string[],
  { issues, issueErrors }: z.infer<typeof BulkAnswer>,
  read: ReadonlySet<string>,
): readonly string[] => {
  const odd = [...issues, ...(issueErrors ?? [])];
  const named = new Set(readEach(odd, Id).map(({ id }) => id));
  const isNameless = readEach(odd, Id).length < odd.length;
  return asked.filter((id) => !read.has(id) && (isNameless || named.has(id)));
};
