import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { isOnTheBoard } from '#domain/entities/milestones/milestone/lineage';
import { hasId } from '#domain/kernel/collection';
import type { Quarter } from '#domain/quarter/quarter';
import type { QuarterFormat } from '../../components/write-quarter-file';
import type { Call } from '../../rpc/call';
import { useCall } from '../../rpc/call-context';
import { useQuarter, useQuarterState, useQuarterStore } from '../../sync/quarter-context';
import { dayInWords } from '../../ui/day-in-words';
import { localDay } from '../../ui/local-day';
import { quarterWeek } from '../../components/quarter-week';
import { givePicture, type PictureWay } from '../../components/picture/give-picture';
import { pictureWords } from '../../components/picture/words/picture-words';
import { useMay } from '../../sync/use-may';
import { ActionMenu } from '../../ui/action-menu';
import { flag } from '../../ui/flag';
import { pathTo, tabOf } from '../../ui/routing/route';
import { useNavigate, useRoute } from '../../ui/routing/route-context';
import { QuarterLozenge } from '../../components/quarter-lozenge';
import { ShareButton } from '../../features/sharing/share-button';
import { WhoIsHere } from './who-is-here';
import { workspaceWords } from './words/workspace-words';
import styles from './workspace.module.css';

// Its words stand there at once, at the same place; that they can be changed comes behind them.
const EditableField = lazy(async () => ({
  default: (await import('../../components/editable-field')).EditableField,
}));

const FilesDialog = lazy(async () => ({
  default: (await import('../../components/quarter-files/files-dialog')).FilesDialog,
}));

const Saving = () => {
  const pending = useQuarterState((state) => state.pending.length);
  const connection = useQuarterState((state) => state.connection);
  return (
    <span role="status" aria-live="polite">
      {pending > 0 && connection === 'online' ? workspaceWords.saving : ''}
    </span>
  );
};

/** What writes files is most of the importers, so it comes when it is asked for. */
const download = async (as: QuarterFormat, quarter: Quarter, call: Call): Promise<void> => {
  try {
    const { downloadQuarter } = await import('../../components/download-quarter');
    await downloadQuarter(as, quarter, call);
  } catch (error) {
    console.error('The quarter was not written into a file', error);
    flag({
      id: 'download-failed',
      title: workspaceWords.exportFailedTitle,
      description: workspaceWords.exportPartMissing,
      appearance: 'error',
    });
  }
};

/** Where the quarter is in time; the revision, which counts every field, is for whoever looks for it. */
const Week = () => {
  const revision = useQuarterState((state) => state.seq);
  const settings = useQuarter((quarter) => quarter.settings);
  return <span title={workspaceWords.revision(revision)}>{quarterWeek(settings, localDay(new Date()))}</span>;
};

/** Tabs on which publishing is the next act, as soon as a card is not in Jira. */
const PUBLISHING_TABS: readonly string[] = ['milestones', 'draft'];

const State = () => {
  const isDemo = useQuarter((quarter) => quarter.settings.demo);
  const isInJira = useQuarter((quarter) => quarter.receipts.length > 0);
  return <QuarterLozenge isDemo={isDemo} isInJira={isInJira} />;
};

/** What the team agreed on last; there is nothing before it did. */
const Agreed = () => {
  const last = useQuarter(({ baselines }) => baselines.at(-1));
  return last === undefined ? null : (
    <span>{workspaceWords.agreedOn(dayInWords(localDay(new Date(last.agreedAt))), last.revision)}</span>
  );
};

export const QuarterHeader = () => {
  const tab = tabOf(useRoute());
  const navigate = useNavigate();
  const store = useQuarterStore();
  const may = useMay();
  const id = useQuarter((quarter) => quarter.id);
  const label = useQuarter((quarter) => quarter.settings.label);
  const call = useCall();
  const isPublished = useQuarter((quarter) => quarter.receipts.length > 0);
  const save = (as: QuarterFormat) => () => void download(as, store.getState().quarter, call);
  const give = (way: PictureWay) => () => void givePicture(store, way);
  const [areFilesOpen, setFilesOpen] = useState(false);
  const hasNewCards = useQuarter(({ milestones, receipts }) =>
    milestones.some((card) => isOnTheBoard(card) && !hasId(receipts, card.id)),
  );

  return (
    <header className={styles['header']}>
      <h1 className={styles['name']}>
        <Suspense fallback={<bdi>{label}</bdi>}>
          <EditableField
            concept="quarter"
            target={id}
            field="label"
            value={label}
            label={workspaceWords.quarterName}
            isReadOnly={!may.facilitate}
            required
            fitted
          />
        </Suspense>
      </h1>
      <div className={styles['state']}>
        <State />
        <Week />
        <Agreed />
        <Saving />
      </div>
      <div className={styles['acts']}>
        <WhoIsHere />
        <ActionMenu
          label={workspaceWords.importExport}
          groups={[
            {
              title: workspaceWords.import,
              acts: may.write
                ? [
                    {
                      text: workspaceWords.importText,
                      onClick: () => navigate(pathTo('agreement.import', { quarter: id })),
                    },
                  ]
                : [],
            },
            {
              title: workspaceWords.export,
              acts: [
                { text: workspaceWords.exportFiles, onClick: () => setFilesOpen(true) },
                { text: workspaceWords.exportTable, onClick: save('table') },
                { text: workspaceWords.exportText, onClick: save('text') },
                ...(isPublished
                  ? [{ text: workspaceWords.exportWorkItems, onClick: save('workItems') }]
                  : []),
              ],
            },
            {
              title: workspaceWords.draftGroup,
              acts: [
                {
                  text: pictureWords.present,
                  onClick: () => navigate(pathTo('draft.present', { quarter: id })),
                },
                { text: pictureWords.print, onClick: () => navigate(pathTo('draft.print', { quarter: id })) },
                { text: workspaceWords.exportTimeline, onClick: save('timeline') },
                { text: workspaceWords.exportConstraints, onClick: save('constraints') },
                { text: pictureWords.png, onClick: give('png') },
                { text: pictureWords.svg, onClick: give('svg') },
                { text: pictureWords.copy, onClick: give('copy') },
              ],
            },
          ]}
        />
        {areFilesOpen && (
          <Suspense fallback={null}>
            <FilesDialog onClose={() => setFilesOpen(false)} />
          </Suspense>
        )}
        <ShareButton />
        {tab !== 'jira' && (
          <Button
            appearance={hasNewCards && PUBLISHING_TABS.includes(tab) ? 'primary' : 'default'}
            onClick={() => navigate(pathTo('jira', { quarter: id }))}
          >
            {workspaceWords.publish}
          </Button>
        )}
      </div>
    </header>
  );
};
