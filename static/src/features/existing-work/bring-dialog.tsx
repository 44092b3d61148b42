import { MOST_BROUGHT } from '#domain/existing-work/most-brought';
import Button from '@atlaskit/button/new';
import ModalDialog, {
  ModalBody,
  ModalFooter,
  ModalHeader,
  ModalTitle,
  ModalTransition,
} from '@atlaskit/modal-dialog';
import { useEffect, useRef, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { ErrorPanel } from '../../ui/error-panel';
import { FindingLine } from '../../ui/finding-line';
import { LeftWork } from './left-work';
import { useBring } from './use-bring';
import { useWorkSearch, type AskedWork, type FoundWork } from './use-work-search';
import { WorkFilters } from './work-filters';
import { WorkList } from './work-list';
import { BY_PARENT, NO_OBJECTIVE, WorkPreview } from './work-preview';
import { existingWorkWords } from './words/existing-work-words';
import styles from './existing-work.module.css';

/** As many as one request takes; the server says the same. */
const OPEN_EPICS: AskedWork = { text: '', types: 'epics', isDoneShown: false };

interface BringDialogProps {
  readonly onClose: () => void;
}

interface ChooseWorkProps {
  readonly chosen: ReadonlyMap<string, FoundWork>;
  readonly onChoose: (work: readonly FoundWork[], isChosen: boolean) => void;
  readonly asked: AskedWork;
  readonly onAsk: (asked: AskedWork) => void;
}

const ChooseWork = ({ chosen, onChoose, asked, onAsk }: ChooseWorkProps) => {
  const found = useWorkSearch(asked);
  return (
    <>
      <p className={styles['note']}>{existingWorkWords.intro}</p>
      <WorkFilters asked={asked} types={found.types} onAsk={onAsk} />
      <WorkList found={found} chosen={chosen} onChoose={onChoose} />
      {chosen.size > MOST_BROUGHT && (
        <div role="alert">
          <FindingLine severity="warn">{existingWorkWords.most(MOST_BROUGHT)}</FindingLine>
        </div>
      )}
    </>
  );
};

/** Makes cards of work that is in Jira: somebody finds and chooses it, sees what comes of it, and brings it in. */
export const BringDialog = ({ onClose }: BringDialogProps) => {
  const may = useMay();
  const objectives = useQuarter((quarter) => quarter.objectives);
  const [asked, setAsked] = useState(OPEN_EPICS);
  const [chosen, setChosen] = useState<ReadonlyMap<string, FoundWork>>(new Map());
  const [isPreview, setPreview] = useState(false);
  const [objective, setObjective] = useState(BY_PARENT);
  const { run, isBusy, error, left } = useBring(onClose);
  const work = [...chosen.values()];
  const areEpics = work.every(({ becomes }) => becomes.type === 'epic' && becomes.isTold);
  const mayBring = may.write && may.publish;
  const choose = (some: readonly FoundWork[], isChosen: boolean): void => {
    const after = new Map(chosen);
    for (const one of some) {
      if (isChosen) after.set(one.issueId, one);
      else after.delete(one.issueId);
    }
    setChosen(after);
  };
  const bring = (): void => {
    run(
      work.map(({ issueId }) => ({
        issue: issueId,
        ...(objective === BY_PARENT ? {} : { objective: objective === NO_OBJECTIVE ? null : objective }),
      })),
    );
  };
  const body = () => {
    if (!mayBring) return <p>{may.write ? existingWorkWords.mayNot : existingWorkWords.notJoined}</p>;
    if (left !== null) {
      return <LeftWork left={left} keys={new Map(work.map((one) => [one.issueId, one.issueKey]))} />;
    }
    if (!isPreview) {
      return <ChooseWork chosen={chosen} onChoose={choose} asked={asked} onAsk={setAsked} />;
    }
    return (
      <>
        <WorkPreview work={work} objectives={objectives} objective={objective} onObjective={setObjective} />
        {error !== null && <ErrorPanel title={existingWorkWords.failedTitle}>{error.message}</ErrorPanel>}
        {isBusy && (
          <p className={styles['note']} role="status">
            {existingWorkWords.bringing(work.length)}
          </p>
        )}
      </>
    );
  };
  const isOver = !mayBring || left !== null;
  const next = useRef<HTMLButtonElement>(null);
  // What had the focus went with the step before.
  useEffect(() => {
    if (isOver || isPreview) next.current?.focus();
  }, [isOver, isPreview]);
  return (
    <ModalTransition>
      <ModalDialog onClose={onClose} width="large" shouldScrollInViewport>
        <ModalHeader hasCloseButton>
          <ModalTitle>{existingWorkWords.title}</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className={styles['body']}>{body()}</div>
        </ModalBody>
        <ModalFooter>
          {isOver ? (
            <Button ref={next} appearance="primary" onClick={onClose}>
              {existingWorkWords.close}
            </Button>
          ) : isPreview ? (
            <>
              <Button appearance="subtle" isDisabled={isBusy} onClick={() => setPreview(false)}>
                {existingWorkWords.back}
              </Button>
              <Button ref={next} appearance="primary" isLoading={isBusy} onClick={bring}>
                {existingWorkWords.bring(work.length, areEpics)}
              </Button>
            </>
          ) : (
            <>
              <Button appearance="subtle" onClick={onClose}>
                {existingWorkWords.cancel}
              </Button>
              <Button
                appearance="primary"
                isDisabled={work.length === 0 || work.length > MOST_BROUGHT}
                onClick={() => setPreview(true)}
              >
                {existingWorkWords.preview(work.length)}
              </Button>
            </>
          )}
        </ModalFooter>
      </ModalDialog>
    </ModalTransition>
  );
};
