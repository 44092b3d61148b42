import type { Site } from './site';

interface PageBean {
  readonly id: string;
  readonly title: string;
  readonly spaceId: string;
  readonly version: { readonly number: number };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

interface AdfNode {
  readonly type: string;
  readonly attrs?: {
    readonly extensionKey?: string;
    readonly parameters?: Readonly<Record<string, unknown>>;
  };
  readonly content?: readonly AdfNode[];
}

/** The page of space TEAM that carries the macro from the beginning. */
const pageTitle = 'Our quarter';
const writer = 'ada';

const findPage = async (site: Site): Promise<PageBean> => {
  const query = `title=${encodeURIComponent(pageTitle)}&body-format=atlas_doc_format`;
  const found = await ask(site, 'GET', `/wiki/api/v2/pages?${query}`);
  const [page] = (found as { results: readonly PageBean[] }).results;
  if (page === undefined) throw new Error(`Confluence has no page "${pageTitle}" to show the quarter on`);
  return page;
};

/** Where the page stands that carries the macro, from the root of the site. */
export const macroPagePath = async (site: Site): Promise<string> =>
  `/wiki/spaces/TEAM/pages/${(await findPage(site)).id}`;

/**
 * Chooses the quarter that the macro on the first page shows, as its writer would in the editor.
 *
 * @param chosen what else is chosen for it, such as the view
 */
export async function showQuarterOnPage(
  site: Site,
  quarter: string,
  chosen: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const page = await findPage(site);
  const document = JSON.parse(page.body.atlas_doc_format.value) as AdfNode;
  await ask(site, 'PUT', `/wiki/api/v2/pages/${page.id}`, {
    id: page.id,
    status: 'current',
    title: page.title,
    body: {
      representation: 'atlas_doc_format',
      value: JSON.stringify(configure(document, { quarter, ...chosen })),
    },
    version: { number: page.version.number + 1 },
  });
}

function configure(node: AdfNode, config: Readonly<Record<string, unknown>>): AdfNode {
  const { attrs } = node;
  const content = node.content?.map((child) => configure(child, config));
  const isMacro = node.type === 'extension' && attrs?.parameters !== undefined;
  return {
    ...node,
    ...(content === undefined ? {} : { content }),
    ...(isMacro ? { attrs: { ...attrs, parameters: { ...attrs.parameters, guestParams: config } } } : {}),
  };
}

async function ask(site: Site, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await site.rest({
    method,
    path,
    account: writer,
    isSilent: true,
    ...(body === undefined ? {} : { body }),
  });
  if (answer.status === 200) return answer.body;
  throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
}
