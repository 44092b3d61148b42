import { components, type GroupType } from '@atlaskit/select';
import type { Choice } from './choice';
import styles from './select-field.module.css';

type AnyChoice = Choice<string | number>;
type Props<IsMulti extends boolean> = Parameters<
  typeof components.MenuPortal<AnyChoice, IsMulti, GroupType<AnyChoice>>
>[0];

/* eslint-disable @atlaskit/design-system/no-unsafe-style-overrides -- the list's width and layer, which it takes from nothing else */
/** The list of an open field: as wide as its field, above dialogs, inside the frame. */
export const SelectList = <IsMulti extends boolean>(props: Props<IsMulti>) => (
  <components.MenuPortal {...props} className={styles['list'] ?? ''} />
);

/** The same for long words. */
export const WideSelectList = <IsMulti extends boolean>(props: Props<IsMulti>) => (
  <components.MenuPortal {...props} className={[styles['list'], styles['wide']].join(' ')} />
);
/* eslint-enable @atlaskit/design-system/no-unsafe-style-overrides */
