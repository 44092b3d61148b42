import Button from '@atlaskit/button/new';
import type { WritingRound } from '#domain/entities/facilitation/writing-round/writing-round';
import { AskedAct } from '../asked-act';
import { BarActs } from '../room-bar-slots';
import { Remind } from '../reminder';
import type { ActivityProps } from '../room-place';
import { useRoundPeople } from '../use-round-people';
import { ideationWords } from '../words/ideation-words';
import type { SilentRound } from './use-silent-round';

interface ActsProps extends Pick<ActivityProps, 'onNext' | 'nextLabel'> {
  readonly round: SilentRound;
}

const RemindWriters = ({ round }: { readonly round: WritingRound }) => (
  <Remind runId={round.runId} people={useRoundPeople(round)} />
);

/** What whoever leads does with a silent round: begins it, shows its cards, goes on. */
export const SilentActs = ({ round, onNext, nextLabel }: ActsProps) => {
  const { current, isToCome, isOpen, isShown, isClosing, total, begin, reveal } = round;
  return (
    <BarActs>
      {isToCome && (
        <Button appearance="primary" onClick={begin}>
          {ideationWords.begin}
        </Button>
      )}
      {isOpen && current !== undefined && <RemindWriters round={current} />}
      {isOpen && (
        <Button appearance="primary" onClick={reveal}>
          {ideationWords.reveal(total ?? 0)}
        </Button>
      )}
      {isShown && (
        <AskedAct
          label={ideationWords.again}
          question={ideationWords.writeAgain}
          yes={ideationWords.begin}
          onAct={begin}
        />
      )}
      {(isClosing || isShown) && (
        <Button appearance="primary" onClick={onNext}>
          {nextLabel}
        </Button>
      )}
    </BarActs>
  );
};
