import { findById } from '#domain/kernel/collection';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { useQuarter, useQuarterStore } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { InlineText, type SaveProblem } from '../../ui/inline-text';
import { ScoreChip } from '../../components/score-chip';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

type SizePart = { readonly meaning: string } | { readonly examples: readonly string[] };

const asLines = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const SizeLine = ({ size }: { readonly size: Effort }) => {
  const decide = useDecide();
  const store = useQuarterStore();
  const may = useMay();
  const definition = useQuarter((quarter) => findById(quarter.sizeDefinitions, size));
  const meaning = definition?.meaning ?? '';
  const examples = definition?.examples ?? [];
  // Each field writes its own part over what its writer saw of it.
  const write = (changes: SizePart, was: SizePart): SaveProblem | null => {
    const { refusal } = decide({ kind: 'sizeDefinition.write', size, ...changes, was }, { quiet: true });
    if (refusal === null) return null;
    const present = findById(store.getState().quarter.sizeDefinitions, size);
    const theirs = 'meaning' in was ? present?.meaning : present?.examples.join('; ');
    return { text: refusal.text, ...(refusal.code === 'CHANGED_MEANWHILE' ? { theirs: theirs ?? '' } : {}) };
  };
  return (
    <div className={styles['size']}>
      <ScoreChip scale="effort" value={size} />
      <div>
        <span className={styles['cellLabel']}>{settingsWords.meaning}</span>
        <InlineText
          value={meaning}
          label={settingsWords.meaningOf(size)}
          placeholder={settingsWords.meaningExample(size)}
          isReadOnly={!may.write}
          onSave={(text, was) => write({ meaning: text }, { meaning: was })}
        />
      </div>
      <div>
        <span className={styles['cellLabel']}>{settingsWords.examples}</span>
        <InlineText
          value={examples.join('; ')}
          label={settingsWords.examplesOf(size)}
          placeholder={settingsWords.examplesHint}
          isReadOnly={!may.write}
          onSave={(text, was) => write({ examples: asLines(text) }, { examples: asLines(was) })}
        />
      </div>
    </div>
  );
};

const sizes = ['S', 'M', 'L'] as const;

/** What S, M and L mean here, so that an estimate means the same to everybody. */
export const SizeSection = () => (
  <SettingsSection title={settingsWords.sizesTitle} lead={settingsWords.sizesSentence}>
    {sizes.map((size) => (
      <SizeLine key={size} size={size} />
    ))}
  </SettingsSection>
);
