import Button from '@atlaskit/button/new';
import { sessionWords } from '../../../components/sessions/words/session-words';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { KeyHints } from '../activities/key-hints';
import { BarActs } from '../room-bar-slots';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { visionWords } from '../words/vision-words';
import { VisionForm } from './vision-form';
import { VisionHistory } from './vision-history';
import { VisionPreview } from './vision-preview';
import { draftOf } from './vision-draft';
import { VotedRail } from './voted-rail';

const Standing = () => {
  const vision = useQuarter(({ visions }) => visions[0]);
  const shown = draftOf(vision);
  return <VisionPreview isFree={shown.isFree} vision={shown} isInForce author={vision?.by ?? null} />;
};

/** #0, the vision: one sentence of three gaps or a free one, with what was voted for and what stood before beside it. */
export const VisionActivity = ({ session, activity, isNow, leads, onNext, nextLabel }: ActivityProps) => {
  const may = useMay();
  const { ask } = sessionWords.activities[activity];
  return (
    <>
      <RoomLayout
        rail={<VotedRail />}
        side={
          <>
            <VisionHistory />
            <RoomSide session={session} activity={activity} />
          </>
        }
      >
        <Task ask={ask} how={visionWords.how} />
        {may.write ? <VisionForm isPrimary={!leads && isNow} /> : <Standing />}
      </RoomLayout>
      {may.write && !leads && <KeyHints hints={visionWords.keys} />}
      {leads && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
    </>
  );
};
