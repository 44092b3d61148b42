import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import { weeksBefore } from '#domain/views/revisions/weeks-before';
import type { ChangeGroup } from '#domain/views/history/change-groups';
import type { Quarter } from '#domain/quarter/quarter';
import { useDecide } from '../../../components/use-decide';
import { useQuarter, useQuarterState } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { usePeople } from '../../../sync/use-people';
import { EmptyPanel } from '../../../ui/empty-panel';
import { ErrorPanel } from '../../../ui/error-panel';
import { Heading } from '../../../ui/heading';
import { instantInWords } from '../../../ui/instant-in-words';
import { pathTo } from '../../../ui/routing/route';
import { useNavigate } from '../../../ui/routing/route-context';
import { SkeletonLines } from '../../../ui/skeletons';
import { SmallBoard } from '../small-board/small-board';
import { smallLanes } from '../small-board/small-lanes';
import boardStyles from '../small-board/small-board.module.css';
import { changesWords } from '../words/changes-words';
import { RevisionList } from './revision-list';
import { RevisionWhy } from './revision-why';
import { useDraftAt } from './use-draft-at';
import type { Revisions } from './use-revisions';
import views from '../views.module.css';
import styles from './changes.module.css';

const RevisionBoard = ({ group, today }: { readonly group: ChangeGroup; readonly today: Date }) => {
  const { draft, hasFailed, retry } = useDraftAt(group.seq);
  if (hasFailed) {
    return (
      <ErrorPanel title={changesWords.draftFailed} onRetry={retry}>
        {changesWords.failedSentence}
      </ErrorPanel>
    );
  }
  if (draft === undefined)
    return (
      <SkeletonLines
        label={changesWords.draftLoading}
        widths={['100%', '100%', '100%', '100%']}
        height="48px"
      />
    );
  const cards = draft.lanes.flatMap((lane) => lane.cards);
  const before = weeksBefore(group.entry.changes, (id) => {
    const card = cards.find((one) => one.id === id);
    return card === undefined || card.startWeek === null || card.endWeek === null
      ? null
      : { startWeek: card.startWeek, endWeek: card.endWeek };
  });
  const touched = new Set(group.entry.changes.map(({ id }) => id));
  return (
    <SmallBoard
      label={changesWords.boardOf(group.seq)}
      calendar={draft}
      today={today}
      lanes={smallLanes(draft, ({ id }) => {
        if (!touched.has(id)) return { tone: 'quiet' };
        const ghost = before.get(id);
        return {
          tone: 'changed',
          ghost: ghost ?? null,
          ...(before.has(id) && ghost === null ? { tag: changesWords.added } : {}),
        };
      })}
      legend={
        <span className={boardStyles['entry']}>
          <span className={boardStyles['sample']} /> {changesWords.legendBefore}
        </span>
      }
    />
  );
};

/** The timeline of the draft in words, and one of its revisions on the board. */
export const RevisionsView = ({ revisions }: { readonly revisions: Revisions }) => {
  const quarter = useQuarter(({ id }) => id);
  const notes = useQuarter(({ revisionNotes }: Quarter) => revisionNotes);
  const me = useQuarterState((state) => state.me.member);
  const may = useMay();
  const people = usePeople();
  const decide = useDecide();
  const navigate = useNavigate();
  const [isMine, setMine] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const { groups, words, entries, oldest } = revisions;
  const shown = useMemo(
    () => (isMine ? groups.filter(({ entry }) => entry.by === me) : groups),
    [groups, isMine, me],
  );
  const selected = shown.find(({ seq }) => seq === chosen) ?? shown[0];
  if (groups.length === 0) {
    return <EmptyPanel header={changesWords.emptyTitle}>{changesWords.emptySentence}</EmptyPanel>;
  }
  const said = selected === undefined ? undefined : words.get(selected.seq);
  const note = notes.find(({ revision }) => revision === selected?.seq);
  const raw = entries.find(({ seq }) => seq === selected?.seq);
  // One of several that are told as one is not undone by itself.
  const isSingle = raw?.changes.length === selected?.entry.changes.length;
  return (
    <div className={styles['beside']}>
      <div>
        {me !== null && (
          <Button isSelected={isMine} appearance="subtle" onClick={() => setMine(!isMine)}>
            {changesWords.onlyMine}
          </Button>
        )}
        <RevisionList groups={shown} words={words} selected={selected?.seq ?? null} onSelect={setChosen} />
        {oldest !== null && <p className={views['note']}>{changesWords.older(oldest)}</p>}
      </div>
      {selected !== undefined && (
        <section className={styles['detail']} aria-labelledby="okra-revision">
          <div className={styles['detailHead']}>
            <div>
              <Heading level={2} look="xsmall" id="okra-revision">
                {changesWords.revision(selected.seq)}{' '}
                <span className={views['note']}>
                  {people.get(selected.entry.by ?? '')?.name ?? changesWords.somebody},{' '}
                  {instantInWords(selected.at)}
                </span>
              </Heading>
              <p className={styles['sentence']}>
                {said?.act} {said?.thing != null && <strong dir="auto">{said.thing}</strong>}
              </p>
            </div>
            <span className={styles['acts']}>
              <Button
                onClick={() =>
                  navigate(pathTo('draft.compare.from', { quarter, revision: String(selected.seq) }))
                }
              >
                {changesWords.compareWithToday}
              </Button>
              {may.write && isSingle && (
                <Button
                  onClick={() => {
                    decide({ kind: 'undo', seq: selected.seq }, { undo: changesWords.undone(selected.seq) });
                  }}
                >
                  {changesWords.undo}
                </Button>
              )}
            </span>
          </div>
          <RevisionWhy
            key={selected.seq}
            revision={selected.seq}
            note={note}
            mayWrite={may.write && (note === undefined || note.by === me)}
          />
          <RevisionBoard group={selected} today={new Date()} />
          <p className={views['note']}>{changesWords.undoNote}</p>
        </section>
      )}
    </div>
  );
};
