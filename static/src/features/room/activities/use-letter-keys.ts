import { ownValue } from '#domain/kernel/own-value';
import { useSingleKeys } from '../../../ui/use-single-keys';

/** Single keys of an activity. */
export const useLetterKeys = (acts: Readonly<Record<string, () => void>>): void =>
  useSingleKeys((key) => ownValue(acts, key));
