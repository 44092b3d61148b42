import type { SharingPorts } from './ports';
import { type KeptMacros, keptMacros, type PartRequest } from './written-part';

/**
 * Reads our part of a page again after it was written: what Confluence made of it is what is noted, so that its own
 * handling counts as nobody's edit. A note that is not kept makes the next update ask whether anybody edited.
 */
export const readBack = async (
  { pages, parts, log }: SharingPorts,
  pageId: string,
  { revision, ...request }: Pick<PartRequest, 'share' | 'as' | 'what'> & { readonly revision: number },
): Promise<KeptMacros | null> => {
  const page = await pages.read(pageId);
  const place = page?.body.kind === 'document' ? parts.find(page.body.document, request.share) : undefined;
  const part = place?.kind === 'found' ? place.part : [];
  if (place?.kind === 'found') {
    const { key, value } = parts.note(request.share, part, revision);
    if (!(await pages.keepProperty(pageId, key, value)))
      log.note('The note of a shared page was not kept; its next update asks whether it was edited');
  }
  return keptMacros({ parts }, part, request);
};
