import type { Site } from '../../site/site';

/** What the site's own pages ask for while somebody walks through Jira and Confluence around the app. */
export const visitPages = async (site: Site, issueKey: string): Promise<void> => {
  const ask = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await site.rest({ method, path, account: 'ben', ...(body === undefined ? {} : { body }) });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const issue = `/rest/api/3/issue/${issueKey}`;
  const { values } = (await ask('GET', '/rest/api/3/project/search')) as { values: { key: string }[] };
  for (const { key } of values) {
    await ask('GET', `/rest/api/3/project/${key}`);
    await ask('GET', `/rest/api/3/issue/createmeta/${key}/issuetypes`);
    const jql = `project = ${key} order by created desc`;
    await ask('POST', '/rest/api/3/search/jql', { jql, maxResults: 50, fields: ['summary', 'status'] });
    await ask('POST', '/rest/api/3/search/approximate-count', { jql });
  }
  await ask('GET', `${issue}?expand=names&properties=*all`);
  const { transitions } = (await ask('GET', `${issue}/transitions`)) as { transitions: { id: string }[] };
  await ask('POST', `${issue}/transitions`, { transition: { id: transitions[0]!.id } });
  await ask('PUT', issue, { fields: { summary: 'Renamed by hand' } });

  const { results: spaces } = (await ask('GET', '/wiki/api/v2/spaces?limit=250')) as {
    results: { id: string }[];
  };
  const pages = (await ask('GET', `/wiki/api/v2/spaces/${spaces[0]!.id}/pages?limit=250`)) as {
    results: { id: string }[];
  };
  const { id } = pages.results[0]!;
  const page = (await ask('GET', `/wiki/api/v2/pages/${id}?body-format=atlas_doc_format`)) as {
    title: string;
    version: { number: number };
    body: { atlas_doc_format: { value: string } };
  };
  await ask('PUT', `/wiki/api/v2/pages/${id}`, {
    id,
    status: 'current',
    title: page.title,
    body: { representation: 'atlas_doc_format', value: page.body.atlas_doc_format.value },
    version: { number: page.version.number + 1 },
  });
};
