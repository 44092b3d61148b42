import { useState } from 'react';
import { DisclosureCard } from './disclosure-card';
import styles from './jira.module.css';

/** Jira hides these from its pages; developers want to see what an app wrote. */
export const IssueProperties = ({ properties }: { properties: Readonly<Record<string, unknown>> }) => {
  const [isOpen, setOpen] = useState(false);
  const entries = Object.entries(properties);
  return (
    <DisclosureCard
      title={`Entity properties (${entries.length}), for developers`}
      isOpen={isOpen}
      onToggle={() => setOpen(!isOpen)}
    >
      <div className={styles['properties']}>
        {entries.map(([key, value]) => (
          <figure key={key}>
            <figcaption>{key}</figcaption>
            <pre>{JSON.stringify(value, null, 2)}</pre>
          </figure>
        ))}
        {entries.length === 0 && <p className={styles['quiet']}>This work item has none.</p>}
      </div>
    </DisclosureCard>
  );
};
