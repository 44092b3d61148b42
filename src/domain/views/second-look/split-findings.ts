import {
  findingKey,
  type Acknowledgement,
} from '../../entities/facilitation/acknowledgement/acknowledgement';
import { findById } from '../../kernel/collection';
import type { Quarter } from '../../quarter/quarter';
import type { Finding } from '../findings/finding';

/** A finding that somebody called fine. */
export interface FineFinding {
  readonly finding: Finding;
  readonly acknowledgement: Acknowledgement;
}

/** What an acknowledgement of a finding is kept under. */
export const keyOfFinding = ({ code, subject, part }: Finding): string =>
  findingKey(code, part === undefined ? subject.id : `${subject.id}.${part}`);

/** Findings that are open, and those that are fine until somebody opens them again (G-22). */
export const splitFindings = (
  { acknowledgements }: Pick<Quarter, 'acknowledgements'>,
  found: readonly Finding[],
): { readonly open: readonly Finding[]; readonly fine: readonly FineFinding[] } => {
  const fine = found.flatMap((finding) => {
    const acknowledgement = findById(acknowledgements, keyOfFinding(finding));
    return acknowledgement === undefined ? [] : [{ finding, acknowledgement }];
  });
  const seen = new Set(fine.map(({ finding }) => finding));
  return { open: found.filter((finding) => !seen.has(finding)), fine };
};
