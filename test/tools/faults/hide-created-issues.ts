import type { Products } from '../../site/products';
import { asArray, asId, asObject } from '../../site/rest/json-reading';

/** A project that gives what one account creates a security level at once, as an automation rule would. */
export const hideCreatedIssues = (products: Products, whose: () => string | null): Products => ({
  ...products,
  jira: {
    ...products.jira,
    handle(request) {
      const answer = products.jira.handle(request);
      const account = request.caller.accountId;
      if (answer.operation !== 'POST /rest/api/3/issue/bulk' || account === null || account !== whose())
        return answer;
      const { jiraAdmin } = products;
      const levels = jiraAdmin?.findProject('SHOP')?.securityLevels ?? [];
      const level = levels.find(({ name }) => name === `Seen by ${account}`);
      for (const issue of asArray(asObject(answer.body)?.['issues']) ?? []) {
        const id = asId(asObject(issue)?.['id']);
        const key = id === undefined ? undefined : jiraAdmin?.findIssue(Number(id))?.key;
        if (key !== undefined && level !== undefined) jiraAdmin?.setSecurity(key, level.id);
      }
      return answer;
    },
  },
});
