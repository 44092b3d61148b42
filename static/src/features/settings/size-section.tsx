import { findById } from '#domain/kernel/collection';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { useQuarter } from '../../sync/quarter-context';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { InlineText, type SaveProblem } from '../../ui/inline-text';
import { ScoreChip } from '../../components/score-chip';
import { SettingsSection } from './settings-section';
import { settingsWords } from './words/settings-words';
import styles from './settings.module.css';

const SizeLine = ({ size }: { readonly size: Effort }) => {
  const decide = useDecide();
  const may = useMay();
  const definition = useQuarter((quarter) => findById(quarter.sizeDefinitions, size));
  const meaning = definition?.meaning ?? '';
  const examples = definition?.examples ?? [];
  const write = (changes: {
    readonly meaning?: string;
    readonly examples?: readonly string[];
  }): SaveProblem | null =>
    decide({ kind: 'sizeDefinition.write', size, ...changes }, { quiet: true }).refusal;
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
          onSave={(text) => write({ meaning: text })}
        />
      </div>
      <div>
        <span className={styles['cellLabel']}>{settingsWords.examples}</span>
        <InlineText
          value={examples.join('; ')}
          label={settingsWords.examplesOf(size)}
          placeholder={settingsWords.examplesHint}
          isReadOnly={!may.write}
          onSave={(text) =>
            write({
              examples: text
                .split(';')
                .map((part) => part.trim())
                .filter((part) => part !== ''),
            })
          }
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
