import styles from './nick-tag.module.css';

interface NickTagProps {
  /** `Trust`: the short name of a company objective. */
  readonly nick: string;
}

export const NickTag = ({ nick }: NickTagProps) => (
  <span className={styles['tag']} dir="auto">
    {nick}
  </span>
);
