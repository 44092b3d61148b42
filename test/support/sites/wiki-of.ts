import type { Site } from '../../site/site';

/** A document of a page, as far as tests look into it. */
export interface Adf {
  readonly type: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly content?: readonly Adf[];
}

/** A page with its document as text. */
export interface Page {
  readonly id: string;
  readonly title: string;
  readonly version: { readonly number: number; readonly message: string };
  readonly body: { readonly atlas_doc_format: { readonly value: string } };
}

/** Confluence past the app, as people use it. */
export const wikiOf = (site: () => Site) => {
  const wiki = async (method: string, path: string, body?: unknown, account = 'ben') => {
    const answer = await site().rest({
      method,
      path: `/wiki/api/v2/${path}`,
      account,
      ...(body === undefined ? {} : { body }),
    });
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${String(answer.status)}`);
    return answer.body;
  };
  const readPage = async (id: string) => {
    const page = (await wiki('GET', `pages/${id}?body-format=atlas_doc_format`)) as Page;
    return { ...page, document: JSON.parse(page.body.atlas_doc_format.value) as Adf };
  };
  const save = async (id: string, content: readonly unknown[]) => {
    const { title, version, document } = await readPage(id);
    const value = JSON.stringify({ ...document, content });
    const body = { representation: 'atlas_doc_format', value };
    await wiki('PUT', `pages/${id}`, {
      id,
      status: 'current',
      title,
      body,
      version: { number: version.number + 1 },
    });
  };
  return { wiki, readPage, save };
};
