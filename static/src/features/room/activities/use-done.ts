import { useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState } from '../../../sync/quarter-context';

/** Whether one has said that one is done with a silent round, and the act that says so or takes it back. */
export const useDone = (round: string | undefined): readonly [boolean, (done: boolean) => void] => {
  const decide = useDecide();
  const me = useQuarterState((state) => state.me.member);
  const isTold = useQuarterState(
    ({ silence }) =>
      me !== null && silence.find((one) => one.round === round)?.answered.includes(me) === true,
  );
  // The telling follows in a moment; what one said oneself is known at once.
  const [said, setSaid] = useState<{ readonly round: string; readonly done: boolean } | null>(null);
  const say = (done: boolean): void => {
    if (round === undefined) return;
    setSaid({ round, done });
    decide({ kind: 'silentCard.done', round, done });
  };
  return [said !== null && said.round === round ? said.done : isTold, say];
};
