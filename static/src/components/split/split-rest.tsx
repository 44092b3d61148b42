import { Checkbox } from '@atlaskit/checkbox';
import { FindingLine } from '../../ui/finding-line';
import { Heading } from '../../ui/heading';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { splitWords as words } from '../words/split-words';
import type { SplitDraft, SplitPreview } from './split-draft';
import styles from './split.module.css';

interface RestProps {
  readonly preview: SplitPreview;
  readonly draft: SplitDraft;
  readonly onChange: (more: Partial<SplitDraft>) => void;
}

const staying = ({ waits, issueKey }: SplitPreview): string | null => {
  if (issueKey === null) return waits ? words.waitingStays : null;
  return waits ? words.bothStay(issueKey) : words.issueStays(issueKey);
};

/** Who waits for which part, what every part has, and what stays with the first. */
export const SplitRest = ({ preview, draft, onChange }: RestProps) => {
  const { dependents, hasScores } = preview;
  const stays = staying(preview);
  return (
    <>
      <section className={styles['parts']} aria-labelledby="okra-split-who">
        <Heading level={3} look="xsmall" id="okra-split-who">
          {words.who}
        </Heading>
        {dependents.length === 0 && <p className={styles['quiet']}>{words.whoNone}</p>}
        {dependents.map(({ id, title, part }) => (
          <LabelledField key={id} label={words.waits(title)}>
            {(field) => (
              <SelectField
                {...field}
                value={part}
                choices={draft.titles.map((one, at) => ({
                  value: at,
                  label: words.choice(at + 1, one.trim()),
                }))}
                onChoose={(chosen) => onChange({ waiting: new Map(draft.waiting).set(id, chosen) })}
              />
            )}
          </LabelledField>
        ))}
      </section>
      {hasScores && (
        <div>
          <Checkbox
            label={words.scores}
            isChecked={draft.keepScores}
            onChange={({ currentTarget: { checked } }) => onChange({ keepScores: checked })}
          />
          <p className={styles['quiet']}>{words.scoresHow}</p>
        </div>
      )}
      <div className={styles['parts']}>
        <FindingLine severity="info">{words.links}</FindingLine>
        {stays !== null && <FindingLine severity="info">{words.first(stays)}</FindingLine>}
      </div>
    </>
  );
};
