import { useSingleKeys } from '../../ui/use-single-keys';
import { areSingleKeysOn } from './use-board-settings';

/** Single keys of the whole page of the draft, unless this person switched them off. */
export const useBoardKeys = (actOf: (key: string) => (() => void) | undefined): void =>
  useSingleKeys((key) => (areSingleKeysOn() ? actOf(key) : undefined));
