import type { ExitPoint } from '#domain/views/sessions/exit-check';
import { SeverityIcon } from '../../ui/severity-icon';
import { exitWords } from './words/exit-words';
import styles from './room-finish.module.css';

/** What the session was to leave: a warning where it does not, and nobody is kept from finishing. */
export const ExitList = ({ points }: { readonly points: readonly ExitPoint[] }) => (
  <ul className={styles['list']}>
    {points.map((point) => (
      <li key={point.code}>
        <SeverityIcon severity={point.isMet ? 'ok' : 'warn'} />
        <span>{exitWords.say(point)}</span>
      </li>
    ))}
  </ul>
);
