import type { Products } from '../../site/products';
import { asArray, asObject } from '../../site/rest/json-reading';

/** A Jira that names what a bulk call created in another order than it was asked: no document promises the same one. */
export const answerInAnyOrder = (products: Products): Products => ({
  ...products,
  jira: {
    ...products.jira,
    handle(request) {
      const answer = products.jira.handle(request);
      const body = asObject(answer.body);
      if (answer.operation !== 'POST /rest/api/3/issue/bulk' || body === undefined) return answer;
      return { ...answer, body: { ...body, issues: [...(asArray(body['issues']) ?? [])].reverse() } };
    },
  },
});
