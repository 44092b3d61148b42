import type { Vision } from '#domain/entities/agreement/vision/vision';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';

type Written = Omit<Vision, 'id' | 'by'>;

interface Options {
  /** The sentence that its writer saw. */
  readonly was: string;
  readonly undo?: string;
}

/** Writes the sentence in force. Whose sentence gives way stands on the button that does it, which is the confirmation. */
export const useWriteVision = () => {
  const decide = useDecide();
  const me = useQuarterState((state) => state.me.member);
  const by = useQuarter(({ visions }) => visions[0]?.by);
  const isOthers = by !== undefined && by !== me;
  const write = ({ text, doWhat, outcome, forWhom }: Written, { was, undo }: Options) =>
    decide(
      {
        kind: 'vision.write',
        text,
        doWhat,
        outcome,
        forWhom,
        was,
        ...(isOthers ? { confirmed: true } : {}),
      },
      { quiet: true, showsOvertaken: true, ...(undo === undefined ? {} : { undo }) },
    );
  return { write, by: isOthers ? by : null };
};
