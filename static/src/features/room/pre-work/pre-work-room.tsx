import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { SessionId } from '#domain/entities/facilitation/session/session-id';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useQuarter } from '../../../sync/quarter-context';
import { instantInWords } from '../../../ui/instant-in-words';
import { pathTo } from '../../../ui/routing/route';
import { useNavigate } from '../../../ui/routing/route-context';
import { SkeletonLines } from '../../../ui/skeletons';
import { useLateTexts } from '../activities/use-late-texts';
import { BarSlotsProvider } from '../room-bar-slots';
import { preWorkWords } from '../words/pre-work-words';
import { roomWords } from '../words/room-words';
import { ClosedPreWork } from './closed-pre-work';
import type { PreWork } from './use-pre-work';
import bar from '../room-bar.module.css';
import room from '../room.module.css';

const Contributions = lazy(() =>
  import('../okrs/contributions').then((file) => ({ default: file.Contributions })),
);
const Ideation = lazy(() => import('../activities/ideation').then((file) => ({ default: file.Ideation })));
const SizeBallot = lazy(() =>
  import('../scoring/size-ballot').then((file) => ({ default: file.SizeBallot })),
);

interface RoomProps {
  readonly session: SessionId;
  readonly work: PreWork;
}

/** Before a call nobody leads, and there is nothing to go on to. */
const ALONE = {
  place: { runId: '' },
  isNow: true,
  leads: false,
  onNext: () => undefined,
  nextLabel: '',
} as const;

/** The silent activity as each does it alone before the call, while it is open. */
export const PreWorkRoom = ({ session, work }: RoomProps) => {
  const navigate = useNavigate();
  const quarter = useQuarter(({ id }) => id);
  const [pager, setPager] = useState<HTMLElement | null>(null);
  const slots = useMemo(() => ({ pager, acts: null }), [pager]);
  const { activity } = work;
  useLateTexts(activity);
  const until = instantInWords(work.closesAt);
  const props = { ...ALONE, session, activity };
  const Write = activity === 's1.silent' ? Contributions : Ideation;
  return (
    <BarSlotsProvider value={slots}>
      <div className={room['work']}>
        <Suspense
          fallback={
            <SkeletonLines
              label={roomWords.loading(sessionWords.activities[activity].name)}
              widths={['40%', '70%', '100%', '100%']}
            />
          }
        >
          {work.isOver ? (
            <ClosedPreWork work={work} />
          ) : work.score === null ? (
            <Write {...props} />
          ) : (
            <SizeBallot {...props} round={work.score} />
          )}
        </Suspense>
      </div>
      <footer className={bar['bar']} aria-label={preWorkWords.bar}>
        <span>{work.isOver ? preWorkWords.closedAt(until) : preWorkWords.openUntil(until)}</span>
        <span ref={setPager} className={bar['slot']} />
        <div className={bar['acts']}>
          <Button onClick={() => navigate(pathTo('sessions.room', { quarter, session }))}>
            {preWorkWords.back}
          </Button>
        </div>
      </footer>
    </BarSlotsProvider>
  );
};
