import { AppFrame } from '../bridge/app-frame';
import type { Extension, FramePlace } from '../bridge/frame-session';
import type { Page, Space } from './confluence-queries';
import type { MacroInstance } from './macro-node';

export interface MacroPlace {
  readonly page: Page;
  readonly space: Space;
  readonly isEditing: boolean;
}

const toMacroExtension = ({ config }: MacroInstance, { page, space, isEditing }: MacroPlace): Extension => ({
  type: 'macro',
  content: { id: page.id, type: 'page' },
  space: { id: space.id, key: space.key },
  isEditing,
  macro: {},
  location: window.location.href,
  ...(config !== undefined && { config }),
});

export const toMacroFrame = (macro: MacroInstance, place: MacroPlace): FramePlace => ({
  product: 'confluence',
  module: macro.module,
  resource: macro.module.resource,
  localId: macro.localId,
  extension: toMacroExtension(macro, place),
});

interface MacroFrameProps {
  readonly macro: MacroInstance;
  readonly place: MacroPlace;
}

/** A new configuration shows itself anew, as on a published page. */
export const MacroFrame = ({ macro, place }: MacroFrameProps) => (
  <div data-wide>
    <AppFrame
      key={JSON.stringify(macro.config)}
      title={macro.module.title}
      fit="content"
      place={toMacroFrame(macro, place)}
    />
  </div>
);
