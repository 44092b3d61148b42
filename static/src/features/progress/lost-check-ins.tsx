import Button from '@atlaskit/button/new';
import { FindingLine } from '../../ui/finding-line';
import type { CheckInDraft } from './check-in-draft';
import { keyResultsWords } from './words/key-results-words';
import styles from './progress.module.css';

interface LostCheckInsProps {
  /** By metrics that are gone. */
  readonly lost: readonly (readonly [string, CheckInDraft])[];
  readonly onDiscard: (metric: string) => void;
}

/** What somebody typed for numbers that a colleague removed meanwhile: theirs to copy, and to let go. */
export const LostCheckIns = ({ lost, onDiscard }: LostCheckInsProps) => (
  <>
    {lost.map(([metric, { text, note }]) => (
      <div key={metric} className={styles['acts']} role="alert">
        <FindingLine severity="warn">{keyResultsWords.lost(text, note)}</FindingLine>
        <Button
          appearance="subtle"
          spacing="compact"
          onClick={() => {
            onDiscard(metric);
          }}
        >
          {keyResultsWords.discard}
        </Button>
      </div>
    ))}
  </>
);
