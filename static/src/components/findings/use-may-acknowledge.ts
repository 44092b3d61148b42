import { ledBy } from '#domain/entities/facilitation/place/place';
import { useQuarterState } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';

/** Whether this person may call a finding fine: who leads the quarter, or the session that runs. */
export const useMayAcknowledge = (): boolean => {
  const leads = useQuarterState(
    ({ me, quarter }) => me.member !== null && ledBy(quarter, me.member) !== undefined,
  );
  return useMay().facilitate || leads;
};
