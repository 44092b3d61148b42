/**
 * What a trigger or a schedule answers: a success without content. One page of the documentation says that answers are
 * ignored, another counts an invocation without a status as failed and calls it again.
 * https://developer.atlassian.com/platform/forge/manifest-reference/modules/scheduled-trigger/
 */
export interface NoContent {
  readonly statusCode: 204;
}

export const noContent: NoContent = { statusCode: 204 };
