import type { CardChoice } from '#domain/entities/scoring/estimate/estimate';
import { useOwnSealed } from '../../../sync/use-own-sealed';

/** What this person has chosen in an open round, nobody else. */
export const useOwnChoices = (round: string): readonly CardChoice[] =>
  (useOwnSealed(round) ?? []) as readonly CardChoice[];
