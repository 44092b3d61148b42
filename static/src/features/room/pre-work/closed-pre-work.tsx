import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { instantInWords } from '../../../ui/instant-in-words';
import { composerKey } from '../activities/sealed-drafts';
import { useKeptDraft } from '../../../components/use-kept-draft';
import { useOwnIdeas } from '../activities/use-own-ideas';
import { RoomLayout, Task } from '../room-layout';
import { preWorkWords } from '../words/pre-work-words';
import { ChosenSoFar, WrittenSoFar } from './pre-work-panel';
import type { PreWork } from './use-pre-work';
import styles from './pre-work.module.css';

/** Pre-work behind its closing time: one's own cards to read, and where they are shown. */
export const ClosedPreWork = ({ work }: { readonly work: PreWork }) => {
  const may = useMay();
  const quarter = useQuarter(({ id }) => id);
  const own = useOwnIdeas(work.writing?.id);
  const draft = useKeptDraft(composerKey(work.writing?.activity ?? 's1.silent', quarter));
  const isTyped = work.writing !== null && (draft.text ?? '').trim() !== '';
  return (
    <RoomLayout>
      <Task
        ask={preWorkWords.closedAt(instantInWords(work.closesAt))}
        how={may.facilitate ? preWorkWords.closedLead : preWorkWords.closedHow}
        privacy={preWorkWords.hidden}
      />
      {isTyped && <FindingLine severity="warn">{preWorkWords.keptText}</FindingLine>}
      {work.score === null ? (
        <WrittenSoFar round={work.id} />
      ) : (
        <ChosenSoFar round={work.id} of={work.score.cards.length} />
      )}
      {own.length > 0 && (
        <ul className={styles['own']} aria-label={preWorkWords.yours(own.length)}>
          {own.map(({ key, text }) => (
            <li key={key}>
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </RoomLayout>
  );
};
