import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { z } from 'zod';
import { AdfNode } from '../adf/adf-node';
import { request } from '../site/request';
import { useSession } from '../site/session';
import { useRequest } from '../site/use-request';

const Space = z.looseObject({ id: z.string(), key: z.string(), name: z.string() });
export type Space = z.infer<typeof Space>;

const PageSummary = z.looseObject({
  id: z.string(),
  title: z.string(),
  parentId: z.string().nullish(),
  position: z.number().nullish(),
});
export type PageSummary = z.infer<typeof PageSummary>;

const AdfText = z.string().transform((text, context): AdfNode => {
  const parsed = AdfNode.safeParse(JSON.parse(text));
  if (parsed.success) return parsed.data;
  context.addIssue({ code: 'custom', message: 'is not an Atlassian document' });
  return z.NEVER;
});

const Page = PageSummary.extend({
  spaceId: z.string(),
  status: z.string(),
  authorId: z.string().nullish(),
  version: z.looseObject({ number: z.number(), createdAt: z.string(), authorId: z.string().nullish() }),
  body: z.looseObject({ atlas_doc_format: z.looseObject({ value: AdfText }) }),
});
export type Page = z.infer<typeof Page>;

const listOf = <T>(item: z.ZodType<T>) => z.looseObject({ results: z.array(item) });

export const useSpaces = (): UseQueryResult<Space[]> => {
  const { account } = useSession();
  return useQuery({
    queryKey: [account, 'spaces'],
    queryFn: async () => (await request(account, '/wiki/api/v2/spaces?limit=250', listOf(Space))).results,
  });
};

export const usePages = (spaceId: string | undefined): UseQueryResult<PageSummary[]> => {
  const { account } = useSession();
  return useQuery({
    queryKey: [account, 'pages', spaceId],
    enabled: spaceId !== undefined,
    queryFn: async () =>
      (await request(account, `/wiki/api/v2/spaces/${spaceId}/pages?limit=250`, listOf(PageSummary))).results,
  });
};

export const usePage = (id: string): UseQueryResult<Page> =>
  useRequest(`/wiki/api/v2/pages/${encodeURIComponent(id)}?body-format=atlas_doc_format`, Page);

/** Writes the next version; the site refuses it when somebody else was faster. */
export const savePage = async (
  account: string,
  page: Page,
  title: string,
  body: AdfNode,
): Promise<number> => {
  const number = page.version.number + 1;
  await request(account, `/wiki/api/v2/pages/${page.id}`, z.unknown(), {
    method: 'PUT',
    body: {
      id: page.id,
      status: 'current',
      title,
      body: { representation: 'atlas_doc_format', value: JSON.stringify(body) },
      version: { number },
    },
  });
  return number;
};
