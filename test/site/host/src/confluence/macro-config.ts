import { z } from 'zod';
import type { HostServices } from '../bridge/host-services';
import { toMacroFrame, type MacroPlace } from './macro-frame';
import type { MacroInstance } from './macro-node';

const Submitted = z.object({ config: z.record(z.string(), z.unknown()) });

/** Opens the macro's configuration over the page; `view.submit({ config })` saves it, `view.close()` does not. */
export const openMacroConfig = (
  { modals, events }: HostServices,
  macro: MacroInstance,
  place: MacroPlace,
  onConfig: (config: Readonly<Record<string, unknown>>) => Promise<void>,
): void => {
  const { config } = macro.module;
  if (config === undefined) return;
  const id = crypto.randomUUID();
  const close = (): void => modals.remove(id);
  modals.put({
    id,
    title: config.title ?? macro.module.title,
    size: config.viewportSize ?? 'medium',
    closeOnEscape: true,
    closeOnOverlayClick: false,
    place: {
      ...toMacroFrame(macro, place),
      resource: config.resource,
      close,
      closeCallbacks: new Set(),
      submit: async (payload) => {
        const submitted = Submitted.parse(payload);
        await onConfig(submitted.config);
        events.emit('FORGE_CORE_MACRO_CONFIG_CHANGED', submitted.config);
        close();
      },
    },
  });
};
