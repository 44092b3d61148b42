import { useEffect, useState } from 'react';
import type { Answer } from '../../rpc/call';
import type { CallFailed } from '../../rpc/call-failed';
import { useRpc } from '../../rpc/use-rpc';
import { useQuarter } from '../../sync/quarter-context';

export interface Place {
  readonly space: string | null;
  readonly below: string;
  readonly title: string;
}

/** Whoever types is left alone for so long. */
const PAUSE_MS = 400;

interface PlaceCheck {
  /** Undefined: not known for this very place yet. */
  readonly found: Answer<'share.check'> | undefined;
  readonly error: CallFailed | null;
  readonly again: () => void;
}

/** Looks whether a page can be made there, once its writer pauses. */
export const usePlaceCheck = (place: Place): PlaceCheck => {
  const quarter = useQuarter(({ id }) => id);
  const [asked, setAsked] = useState(place);
  const { space, below, title } = place;
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ space, below, title }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [space, below, title]);
  const isSame = asked.space === space && asked.below === below && asked.title === title;
  const { data, error, refetch } = useRpc(
    'share.check',
    { quarter, space: asked.space ?? '', below: asked.below, title: asked.title.trim().slice(0, 255) },
    { enabled: asked.space !== null && asked.title.trim() !== '', staleTime: 0 },
  );
  return { found: isSame ? data : undefined, error, again: () => void refetch() };
};
