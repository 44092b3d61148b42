import { voices, type CardTally } from '#domain/views/sessions/score-tally';
import { scoreWords } from '../words/score-words';
import styles from './scoring.module.css';

/** Who took part, told apart: voted, not sure, not answered, away, observing; what nobody is stays out. */
export const PeopleLine = ({ tally }: { readonly tally: CardTally }) => {
  const { unsure, silent, away, observing } = tally;
  const parts = [
    scoreWords.voted(voices(tally)),
    ...(unsure.length > 0 ? [scoreWords.unsureCount(unsure.length)] : []),
    ...(silent.length > 0 ? [scoreWords.silentCount(silent.length)] : []),
    ...(away.length > 0 ? [scoreWords.awayCount(away.length)] : []),
    ...(observing.length > 0 ? [scoreWords.observingCount(observing.length)] : []),
  ];
  return <span className={styles['quiet']}>{parts.join(', ')}</span>;
};
