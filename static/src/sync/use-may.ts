import { useQuarterState } from './quarter-context';

export interface May {
  /** Write cards, scores and weeks. */
  readonly write: boolean;
  /** Settings, invitations, other people's entries. */
  readonly facilitate: boolean;
  readonly publish: boolean;
}

/** What this person may do here. The server decides again; this only keeps acts away that would be refused. */
export const useMay = (): May => {
  const me = useQuarterState((state) => state.me);
  return { write: me.member !== null, facilitate: me.facilitator, publish: me.mayPublish };
};
