import Button from '@atlaskit/button/new';
import { AskedAct } from '../asked-act';
import { BarActs } from '../room-bar-slots';
import type { ActivityProps } from '../room-place';
import { ideationWords } from '../words/ideation-words';
import type { SilentRound } from './use-silent-round';

interface ActsProps extends Pick<ActivityProps, 'onNext' | 'nextLabel'> {
  readonly round: SilentRound;
}

/** What whoever leads does with a silent round: begins it, shows its cards, goes on. */
export const SilentActs = ({ round, onNext, nextLabel }: ActsProps) => {
  const { isToCome, isOpen, isShown, isClosing, total, begin, reveal } = round;
  return (
    <BarActs>
      {isToCome && (
        <Button appearance="primary" onClick={begin}>
          {ideationWords.begin}
        </Button>
      )}
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
