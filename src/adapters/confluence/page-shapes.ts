import * as z from 'zod';
import type { PageHead } from '../../usecases/confluence/ports';

/** A page as version 2 answers it; only what is used. https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/ */
const PageBean = z.object({
  id: z.string(),
  status: z.string(),
  title: z.string(),
  spaceId: z.string(),
  parentId: z.string().nullish(),
  version: z.object({ number: z.number() }),
  _links: z.object({ webui: z.string().optional(), base: z.string().optional() }).optional(),
});

const Operations = z.object({
  results: z.array(z.object({ operation: z.string().optional(), targetType: z.string().optional() })),
});

export const OnePage = PageBean.extend({
  body: z.object({ atlas_doc_format: z.object({ value: z.string() }).optional() }).optional(),
  operations: Operations.optional(),
});

export const ManyPages = z.object({
  results: z.array(PageBean),
  _links: z.object({ base: z.string().optional() }).optional(),
});

export const OneSpace = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  homepageId: z.string().nullish(),
  operations: Operations.optional(),
});

export const ManySpaces = z.object({
  results: z.array(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  _links: z.object({ next: z.string().optional() }).optional(),
});

const OneProperty = z.object({
  id: z.string(),
  key: z.string(),
  value: z.unknown(),
  version: z.object({ number: z.number() }),
});

export const ManyProperties = z.object({ results: z.array(OneProperty) });

/** Version 2 gives its errors no schema; this is what it answers. */
export const Errors = z.object({
  errors: z.array(z.object({ title: z.string().optional(), detail: z.string().nullish() })),
});

/** Whether an operation on that kind of thing is among those that whoever asked is permitted. */
export const permits = (
  operations: z.infer<typeof Operations> | undefined,
  operation: string,
  targetType: string,
): boolean =>
  operations?.results.some((one) => one.operation === operation && one.targetType === targetType) === true;

const STATUSES: readonly PageHead['status'][] = ['current', 'archived', 'trashed'];

/** @param base where links start, if the page itself does not say it */
export const headOf = (
  { id, status, title, spaceId, parentId, version, _links: links }: z.infer<typeof PageBean>,
  base = links?.base ?? '',
): PageHead => ({
  id,
  spaceId,
  parentId: parentId ?? null,
  title,
  status: STATUSES.find((one) => one === status) ?? 'other',
  version: version.number,
  address: `${base}${links?.webui ?? `/pages/${id}`}`,
});
