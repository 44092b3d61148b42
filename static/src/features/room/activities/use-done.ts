import { useEffect, useState } from 'react';
import { useDecide } from '../../../components/use-decide';
import { useQuarterState, useQuarterStore } from '../../../sync/quarter-context';
import { flag } from '../../../ui/flag';

/** So long the telling may take, which comes in steps; what is not told by then is not so. */
const TOLD_WITHIN_MS = 20_000;

interface Said {
  readonly round: string;
  readonly done: boolean;
  /** The server has taken it. */
  readonly isIn: boolean;
}

/** Whether one has said that one is done with a silent round, and the act that says so or takes it back. */
export const useDone = (round: string | undefined): readonly [boolean, (done: boolean) => void] => {
  const decide = useDecide();
  const store = useQuarterStore();
  const me = useQuarterState((state) => state.me.member);
  const isTold = useQuarterState(
    ({ silence }) =>
      me !== null && silence.find((one) => one.round === round)?.answered.includes(me) === true,
  );
  // The telling follows in a moment; what one said oneself is known at once, and no longer than until it is told.
  const [said, setSaid] = useState<Said | null>(null);
  if (said?.isIn === true && said.done === isTold) setSaid(null);
  useEffect(() => {
    if (said?.isIn !== true) return undefined;
    const timer = setTimeout(() => setSaid(null), TOLD_WITHIN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const say = (done: boolean): void => {
    if (round === undefined) return;
    const one: Said = { round, done, isIn: false };
    setSaid(one);
    const { id, settled } = decide({ kind: 'silentCard.done', round, done });
    void settled.then((answer) => {
      // What was said since counts.
      setSaid((now) => (now !== one ? now : answer.ok ? { ...one, isIn: true } : null));
      if (answer.ok) return;
      store.dismiss(id);
      flag({ id: `done-${id}`, title: answer.refusal.text, appearance: 'warning' });
    });
  };
  return [said !== null && said.round === round ? said.done : isTold, say];
};
