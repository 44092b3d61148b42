import type { PackedReply } from '#contract/packed-reply';
import type { Reply } from '#contract/reply';

type Success = Extract<Reply<unknown>, { readonly ok: true }> | PackedReply;

/** What a call answered. More than 3 MB travel deflated; the inflating is loaded only then. */
export const replyValue = async (reply: Success): Promise<unknown> => {
  if (!('packed' in reply)) return reply.value;
  const { inflateSync, strFromU8 } = await import('fflate');
  const bytes = Uint8Array.from(atob(reply.packed), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes))) as unknown;
};
