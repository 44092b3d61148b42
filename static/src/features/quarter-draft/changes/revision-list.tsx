import Avatar from '@atlaskit/avatar';
import Lozenge from '@atlaskit/lozenge';
import type { Baseline } from '#domain/entities/plan/baseline/baseline';
import type { ChangeGroup } from '#domain/views/history/change-groups';
import { confidenceResult } from '#domain/views/sessions/confidence-result';
import { findById } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import type { EntryWords } from '../../../components/history/entry-words';
import { useQuarter } from '../../../sync/quarter-context';
import { usePeople } from '../../../sync/use-people';
import { changesWords } from '../words/changes-words';
import { revisionDay } from './use-revisions';
import views from '../views.module.css';
import styles from './changes.module.css';

/** What the people of a vote said, where something was agreed with one. */
const Confidence = ({ baseline }: { readonly baseline: Baseline }) => {
  const rounds = useQuarter(({ confidenceRounds }: Quarter) => confidenceRounds);
  const round = baseline.roundId === null ? undefined : findById(rounds, baseline.roundId);
  const result = round === undefined ? undefined : confidenceResult(round, undefined);
  return (
    <span className={views['note']}>
      <Lozenge appearance="success">{changesWords.agreed}</Lozenge> {changesWords.revision(baseline.revision)}
      {result?.average != null && <> · {changesWords.confidence(result.average, result.voters)}</>}
    </span>
  );
};

const byDay = (groups: readonly ChangeGroup[]): readonly (readonly [string, readonly ChangeGroup[]])[] => {
  const days = new Map<string, ChangeGroup[]>();
  for (const group of groups) {
    const day = revisionDay(group.at);
    days.set(day, [...(days.get(day) ?? []), group]);
  }
  return [...days];
};

interface RevisionListProps {
  readonly groups: readonly ChangeGroup[];
  readonly words: ReadonlyMap<number, EntryWords>;
  readonly selected: number | null;
  readonly onSelect: (revision: number) => void;
}

/** Revisions in words by day, the newest first; one of them is looked at. */
export const RevisionList = ({ groups, words, selected, onSelect }: RevisionListProps) => {
  const people = usePeople();
  const notes = useQuarter(({ revisionNotes }: Quarter) => revisionNotes);
  const baselines = useQuarter((quarter: Quarter) => quarter.baselines);
  const today = revisionDay(new Date().toISOString());
  return (
    <div>
      {byDay(groups).map(([day, all]) => (
        <section key={day} aria-label={day}>
          <h2 className={styles['day']}>{day === today ? changesWords.today : day}</h2>
          <ol className={styles['revisions']}>
            {all.map(({ seq, entry }) => {
              const person = people.get(entry.by ?? '');
              const name = person?.name ?? changesWords.somebody;
              const said = words.get(seq);
              const why = notes.find(({ revision }) => revision === seq)?.text;
              const agreed = entry.changes.find(
                ({ concept, kind }) => concept === 'baseline' && kind === 'added',
              );
              const baseline = agreed === undefined ? undefined : findById(baselines, agreed.id);
              return (
                <li key={seq}>
                  {/* eslint-disable-next-line @atlaskit/design-system/no-html-button -- a row of a list, not a button of a form */}
                  <button
                    type="button"
                    className={[styles['revision'], baseline === undefined ? '' : styles['agreed']].join(' ')}
                    aria-pressed={seq === selected}
                    onClick={() => onSelect(seq)}
                  >
                    <span className={styles['seq']}>{seq}</span>
                    <Avatar
                      size="small"
                      name={name}
                      {...(person?.picture == null ? {} : { src: person.picture })}
                    />
                    <span className={styles['said']}>
                      <span>
                        <strong>{name.split(' ')[0]}</strong> {said?.act}{' '}
                        {said?.thing != null && <strong dir="auto">{said.thing}</strong>}
                      </span>
                      {why !== undefined && <q className={styles['why']}>{why}</q>}
                      {baseline !== undefined && <Confidence baseline={baseline} />}
                    </span>
                  </button>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </div>
  );
};
