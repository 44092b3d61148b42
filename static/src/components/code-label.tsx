import styles from './code-label.module.css';

interface CodeLabelProps {
  /** `O2`, `KR1`. */
  readonly code: string;
}

export const CodeLabel = ({ code }: CodeLabelProps) => <span className={styles['code']}>{code}</span>;
