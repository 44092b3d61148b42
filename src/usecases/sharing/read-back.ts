import type { Json } from '#domain/kernel/json';
import { findOurPart } from '#domain/page-share/our-part';
import { noteKey, noteOf } from '#domain/page-share/part-note';
import type { SharingPorts } from './ports';
import { type KeptMacros, keptMacros, type PartRequest } from './written-part';

/**
 * Reads our part of a page again after it was written: what Confluence made of it is what is noted, so that its own
 * handling counts as nobody's edit. A note that is not kept makes the next update ask whether anybody edited.
 */
export const readBack = async (
  { pages, macro, log }: SharingPorts,
  pageId: string,
  { revision, ...request }: Pick<PartRequest, 'share' | 'as' | 'what'> & { readonly revision: number },
): Promise<KeptMacros | null> => {
  const page = await pages.read(pageId);
  const place = page?.body.kind === 'document' ? findOurPart(page.body.document, request.share) : undefined;
  const part = place?.kind === 'found' ? place.part : [];
  if (place?.kind === 'found') {
    const note = noteOf(part, revision) as unknown as Json;
    if (!(await pages.keepProperty(pageId, noteKey(request.share), note)))
      log.note('The note of a shared page was not kept; its next update asks whether it was edited');
  }
  return keptMacros({ macro }, part, request);
};
