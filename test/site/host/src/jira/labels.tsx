import styles from './jira.module.css';

export const Labels = ({ labels }: { labels: readonly string[] }) => (
  <span className={styles['labels']}>
    {labels.map((label) => (
      <span key={label} className={styles['label']}>
        {label}
      </span>
    ))}
  </span>
);
