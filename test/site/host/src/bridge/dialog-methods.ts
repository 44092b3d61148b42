import { z } from 'zod';
import type { BridgeMethods } from './frame-session';
import { Callback, parsePayload } from './parse-payload';

const OpenModal = z.object({
  resource: z.string().nullish(),
  onClose: Callback,
  size: z.union([
    z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'fullscreen', 'resizable']),
    z.object({ width: z.string(), height: z.string().optional() }),
  ]),
  context: z.unknown().optional(),
  closeOnEscape: z.boolean(),
  closeOnOverlayClick: z.boolean(),
  title: z.string(),
});

const ShowFlag = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  description: z.string().optional(),
  type: z.enum(['info', 'success', 'warning', 'error']),
  appearance: z.enum(['info', 'success', 'warning', 'error']).optional(),
  isAutoDismiss: z.boolean().default(false),
  actions: z.array(z.object({ text: z.string(), onClick: Callback })).default([]),
});

/** What a frame could not draw without being clipped, and the ways out of a frame that is one itself. */
export const dialogMethods: BridgeMethods = {
  openModal: ({ services, getPlace }, raw) => {
    const { resource, onClose, context, ...modal } = parsePayload('openModal', OpenModal, raw);
    const { product, module, resource: own, extension } = getPlace();
    const id = crypto.randomUUID();
    services.modals.put({
      ...modal,
      id,
      place: {
        product,
        module,
        resource: resource ?? own,
        extension: { ...extension, modal: context },
        closeCallbacks: new Set(),
        close: (payload) => {
          services.modals.remove(id);
          void onClose(payload);
        },
      },
    });
    return true;
  },

  close: ({ getPlace }, payload) => {
    const { close } = getPlace();
    close?.(payload);
    return close !== undefined;
  },

  submit: async ({ getPlace }, payload) => {
    const { submit } = getPlace();
    await submit?.(payload);
    return submit !== undefined;
  },

  onClose: ({ getPlace }, raw) => {
    const { closeCallbacks } = getPlace();
    closeCallbacks?.add(parsePayload('onClose', Callback, raw));
    return closeCallbacks !== undefined;
  },

  open: () => false,

  showFlag: ({ services }, raw) => {
    const { appearance, type, ...flag } = parsePayload('showFlag', ShowFlag, raw);
    services.flags.put({ ...flag, type: appearance ?? type, isBold: appearance !== undefined });
    return true;
  },

  closeFlag: ({ services }, raw) => {
    services.flags.remove(parsePayload('closeFlag', ShowFlag.pick({ id: true }), raw).id);
    return true;
  },
};
