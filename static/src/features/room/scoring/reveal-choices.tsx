import type { ScoreRound } from '#domain/entities/scoring/score-round/score-round';
import { useDecide } from '../../../components/use-decide';
import { AskedAct } from '../asked-act';
import { Remind } from '../reminder';
import { BarActs } from '../room-bar-slots';
import type { RoundPeople } from '../use-round-people';
import { scoreWords } from '../words/score-words';

interface RevealProps {
  readonly round: ScoreRound;
  readonly people: RoundPeople;
}

/** One click once everybody is done; a second one where somebody still chooses. */
export const RevealChoices = ({ round, people }: RevealProps) => {
  const { answered, waiting } = people;
  const decide = useDecide();
  return (
    <BarActs>
      <Remind runId={round.runId} people={people} />
      <AskedAct
        isPrimary
        label={scoreWords.reveal(answered.length)}
        question={waiting > 0 ? scoreWords.stillChoose(waiting) : null}
        yes={scoreWords.revealAnyway}
        onAct={() => void decide({ kind: 'scoreRound.reveal', round: round.id })}
      />
    </BarActs>
  );
};
