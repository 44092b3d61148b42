import { route } from '@forge/api';
import type { Clock } from '../../usecases/ports';
import type {
  ConfluencePage,
  ConfluencePages,
  CreateAnswer,
  PageHead,
  UpdateAnswer,
} from '../../usecases/confluence/ports';
import type { Json } from '#domain/kernel/json';
import type { ConfluenceAnswer, ConfluenceCalls } from './confluence-calls';
import { createPageProperties } from './page-properties';
import { headOf, ManyPages, OnePage, permits } from './page-shapes';
import { isWithheld, readConfluence, readShape } from './read-confluence';
import { judgePageWrite } from './write-judgement';

const FORMAT = 'atlas_doc_format';

/** The one content property that tells the two editors apart: https://developer.atlassian.com/cloud/confluence/content-properties/ */
const EDITOR = { key: 'editor', today: 'v2' };

const isId = (id: string): boolean => /^\d{1,19}$/.test(id);

const bodyOf = (document: Json) => ({ representation: FORMAT, value: JSON.stringify(document) });

const isDocument = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';

const parseDocument = (text: string | undefined): Json | undefined => {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    return isDocument(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Pages over version 2 of Confluence's interface, as the caller.
 * https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-page/
 */
export const createConfluencePages = (calls: ConfluenceCalls, clock: Clock): ConfluencePages => {
  const ask = (place: ReturnType<typeof route>): Promise<ConfluenceAnswer> =>
    readConfluence(clock, () => calls({ method: 'GET', route: place }));
  const properties = createPageProperties(calls, clock);

  const listed = async (query: URLSearchParams): Promise<readonly PageHead[]> => {
    const answer = await ask(route`/wiki/api/v2/pages?${query}`);
    if (isWithheld(answer)) return [];
    const { results, _links: links } = readShape(answer, ManyPages);
    return results.map((page) => headOf(page, links?.base));
  };

  return {
    ...properties,
    read: async (id) => {
      // The route refuses what could leave its path; nothing that looks otherwise names a page.
      if (!isId(id)) return undefined;
      const query = new URLSearchParams({ 'body-format': FORMAT, 'include-operations': 'true' });
      const [answer, editor] = await Promise.all([
        ask(route`/wiki/api/v2/pages/${id}?${query}`),
        properties.property(id, EDITOR.key),
      ]);
      if (isWithheld(answer)) return undefined;
      const page = readShape(answer, OnePage);
      const document = parseDocument(page.body?.atlas_doc_format?.value);
      const body: ConfluencePage['body'] =
        editor?.value === EDITOR.today && document !== undefined
          ? { kind: 'document', document }
          : { kind: 'legacy-editor' };
      return { ...headOf(page), body, mayEdit: permits(page.operations, 'update', 'page') };
    },
    findByTitle: async (spaceId, title) => {
      if (!isId(spaceId) || title.trim() === '') return undefined;
      const [page] = await listed(
        new URLSearchParams({ 'space-id': spaceId, title: title.trim(), status: 'current' }),
      );
      return page;
    },
    heads: async (ids) => {
      const wanted = ids.filter(isId);
      if (wanted.length === 0) return [];
      const query = new URLSearchParams({ limit: '250' });
      for (const id of wanted) query.append('id', id);
      for (const status of ['current', 'archived', 'trashed']) query.append('status', status);
      return listed(query);
    },
    create: async ({ spaceId, parentId, title, document }): Promise<CreateAnswer> => {
      const body = {
        spaceId,
        status: 'current',
        title,
        ...(parentId === undefined ? {} : { parentId }),
        body: bodyOf(document),
      };
      const written = judgePageWrite(
        clock,
        await calls({ method: 'POST', route: route`/wiki/api/v2/pages`, body }),
      );
      switch (written.kind) {
        case 'written':
          return { kind: 'created', page: written.page };
        case 'rejected':
          // Said in words alone, and archived pages hold their titles too.
          return /title/i.test(written.message) && /already exists/i.test(written.message)
            ? { kind: 'title-taken' }
            : { kind: 'rejected', message: written.message };
        default:
          return written;
      }
    },
    update: async ({ id, title, document, basedOn, message }): Promise<UpdateAnswer> => {
      if (!isId(id)) return { kind: 'not-allowed' };
      const version = { number: basedOn + 1, message };
      const body = { id, status: 'current', title, body: bodyOf(document), version };
      const answer = await calls({ method: 'PUT', route: route`/wiki/api/v2/pages/${id}`, body });
      const written = judgePageWrite(clock, answer);
      if (written.kind === 'written') return { kind: 'updated', page: written.page };
      if (written.kind !== 'rejected') return written;
      // 409 stands in no document: https://community.developer.atlassian.com reports it, with the version in its words.
      const current = /current version is: (\d+)/i.exec(written.message)?.[1];
      if (written.status === 409)
        return { kind: 'conflict', current: current === undefined ? undefined : Number(current) };
      return { kind: 'rejected', message: written.message };
    },
  };
};
