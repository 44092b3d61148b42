import { ideationWords } from '../words/ideation-words';
import { BarPager } from '../room-bar-slots';
import styles from './key-hints.module.css';

interface HintsProps {
  readonly keys?: readonly { readonly keys: readonly string[]; readonly does: string }[];
}

/** The keys of whoever writes, in the middle of their bar. */
export const KeyHints = ({ keys: shown = ideationWords.keys }: HintsProps) => (
  <BarPager>
    <span className={styles['hints']}>
      {shown.map(({ keys, does }) => (
        <span key={does} className={styles['hint']}>
          {keys.map((key) => (
            <kbd key={key} className={styles['key']}>
              {key}
            </kbd>
          ))}
          {does}
        </span>
      ))}
    </span>
  </BarPager>
);
