import type { CompanyObjective } from '#domain/entities/agreement/company-objective/company-objective';
import { useDecide } from '../../components/use-decide';
import { InlineText, type SaveProblem } from '../../ui/inline-text';
import { objectivesWords } from './words/objectives-words';
import styles from './objectives-tab.module.css';

interface CompanyKeyResultsProps {
  readonly company: CompanyObjective;
  readonly isReadOnly: boolean;
  /** Counts the lines that are written one after the other; null: none is. */
  readonly line: number | null;
  readonly onLine: (line: number | null) => void;
}

/** Their lines are one field of the company objective: an emptied line goes. */
export const CompanyKeyResults = ({ company, isReadOnly, line, onLine }: CompanyKeyResultsProps) => {
  const decide = useDecide();
  const { id, keyResults } = company;
  const write = (lines: readonly string[]): SaveProblem | null =>
    decide(
      { kind: 'companyObjective.edit', target: id, changes: { keyResults: lines }, was: { keyResults } },
      { quiet: true },
    ).refusal;
  return (
    <>
      {keyResults.length > 0 && (
        <ol className={styles['companyKeyResults']}>
          {keyResults.map((text, index) => (
            <li key={`${String(index)} ${text}`}>
              <InlineText
                value={text}
                label={objectivesWords.companyKeyResult(index + 1, company.title)}
                isReadOnly={isReadOnly}
                onSave={(typed) =>
                  write(
                    keyResults.flatMap((line, at) => (at !== index ? [line] : typed === '' ? [] : [typed])),
                  )
                }
              />
            </li>
          ))}
        </ol>
      )}
      {line !== null && (
        <InlineText
          key={line}
          value=""
          label={objectivesWords.newKeyResultOf(company.title)}
          startsEditing
          required
          onSave={(text) => write([...keyResults, text])}
          onLeave={(key, text) => onLine(key === 'enter' && text !== '' ? line + 1 : null)}
        />
      )}
    </>
  );
};
