import Button from '@atlaskit/button/new';
import { useDecide } from '../../../components/use-decide';
import { AskedAct } from '../asked-act';
import { BarActs } from '../room-bar-slots';
import { scoreWords } from '../words/score-words';
import type { PassNow } from './use-score-pass';
import { useWriteDown } from './use-write-down';
import { wantedOf } from './write-down';

interface ActsProps {
  /** The value of the moment: business until it is written down, then UX. */
  readonly pass: PassNow;
  readonly isLast: boolean;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** What whoever leads does next about a value: ask, write down, go on. */
export const ValueActs = ({ pass, isLast, onNext, nextLabel }: ActsProps) => {
  const decide = useDecide();
  const write = useWriteDown(pass.scale);
  const wanted = wantedOf(pass.courses);
  const ask = (): void =>
    void decide({
      kind: 'scoreRound.open',
      scale: pass.scale,
      cards: pass.shortlist.map(({ card }) => card.id),
      follows: null,
    });
  if (pass.first === null) {
    return (
      <BarActs>
        <Button appearance="primary" onClick={ask}>
          {scoreWords.start(pass.scale, pass.shortlist.length)}
        </Button>
      </BarActs>
    );
  }
  if (wanted.length > 0) {
    return (
      <BarActs>
        <Button appearance="primary" onClick={() => write(wanted)}>
          {scoreWords.write(wanted.length)}
        </Button>
      </BarActs>
    );
  }
  return isLast ? (
    <BarActs>
      <AskedAct
        label={scoreWords.again}
        question={scoreWords.askAgain(pass.scale, pass.shortlist.length)}
        yes={scoreWords.start(pass.scale, pass.shortlist.length)}
        onAct={ask}
      />
      <Button appearance="primary" onClick={onNext}>
        {nextLabel}
      </Button>
    </BarActs>
  ) : null;
};
