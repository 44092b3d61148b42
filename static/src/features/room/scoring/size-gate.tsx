import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { Effort } from '#domain/entities/milestones/milestone/effort';
import { sizesToDefine } from '#domain/entities/scoring/size-definition/sizes-to-define';
import { findById } from '#domain/kernel/collection';
import { useDecide } from '../../../components/use-decide';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { useMay } from '../../../sync/use-may';
import { FindingLine } from '../../../ui/finding-line';
import { BarActs } from '../room-bar-slots';
import { CardRail } from '../card-rail';
import { RoomLayout, Task } from '../room-layout';
import type { ActivityProps } from '../room-place';
import { RoomSide } from '../room-side';
import { qualifyWords } from '../words/qualify-words';
import { scoreWords } from '../words/score-words';
import { SizeField } from './size-field';
import type { PassNow } from './use-score-pass';
import styles from './scoring.module.css';

const SIZES = ['S', 'M', 'L'] as const;

const selectToDefine = createSelector(sizesToDefine);

const asLines = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

type SizePart = { readonly meaning: string } | { readonly examples: readonly string[] };

interface SizeProps {
  readonly size: Effort;
  /** Somebody wanted to begin: what is missing is said where it is. */
  readonly isAsked: boolean;
  readonly isReadOnly: boolean;
}

const SizeLine = ({ size, isAsked, isReadOnly }: SizeProps) => {
  const decide = useDecide();
  const quarter = useQuarter(({ id }) => id);
  const said = useQuarter(({ sizeDefinitions }) => findById(sizeDefinitions, size));
  const meaning = said?.meaning ?? '';
  const examples = said?.examples ?? [];
  // Each field writes its own part: what somebody says in the other one meanwhile stays.
  const write = (part: SizePart, was: SizePart) =>
    decide({ kind: 'sizeDefinition.write', size, ...part, was }, { quiet: true, showsOvertaken: true });
  return (
    <li className={styles['size']}>
      <span className={styles['letter']} aria-hidden="true">
        {size}
      </span>
      <SizeField
        label={scoreWords.meansLabel}
        name={scoreWords.means(size)}
        draftKey={`okra-size-${quarter}-${size}`}
        value={meaning}
        example={scoreWords.meaningExample[size]}
        error={isAsked && meaning === '' ? scoreWords.noMeaning : undefined}
        isReadOnly={isReadOnly}
        onSave={(text, was) => write({ meaning: text }, { meaning: was })}
      />
      <SizeField
        label={scoreWords.exampleLabel}
        name={scoreWords.examples(size)}
        draftKey={`okra-size-example-${quarter}-${size}`}
        value={examples.join('; ')}
        error={isAsked && examples.length === 0 ? scoreWords.noExample : undefined}
        isReadOnly={isReadOnly}
        onSave={(text, was) => write({ examples: asLines(text) }, { examples: asLines(was) })}
      />
    </li>
  );
};

interface GateProps extends ActivityProps {
  readonly pass: PassNow;
  /** Leaves the round before as the last one; null: there was none. */
  readonly onBack: (() => void) | null;
  readonly onOpened: () => void;
}

/** Before the round: what S, M and L mean here, with finished work of each, and the act that begins it (S3-3). */
export const SizeGate = ({
  session,
  activity,
  leads,
  pass,
  onBack,
  onOpened,
  onNext,
  nextLabel,
}: GateProps) => {
  const decide = useDecide();
  const may = useMay();
  const missing = useQuarter(selectToDefine);
  const [isAsked, setAsked] = useState(false);
  const { shortlist } = pass;
  const open = (override: boolean): void => {
    const { refusal } = decide({
      kind: 'scoreRound.open',
      scale: 'effort',
      cards: shortlist.map(({ card }) => card.id),
      follows: null,
      ...(override ? { override } : {}),
    });
    if (refusal === null) onOpened();
  };
  return (
    <>
      <RoomLayout
        rail={
          <CardRail
            title={scoreWords.list}
            cards={shortlist}
            current={null}
            progress={scoreWords.settled(0, shortlist.length)}
            markOf={({ effort }) => <span className={styles['open']}>{effort ?? '–'}</span>}
            onShow={null}
          />
        }
        side={<RoomSide session={session} activity={activity} />}
      >
        <Task ask={scoreWords.gate} how={scoreWords.gateHow} />
        {onBack !== null && (
          <span>
            <Button appearance="subtle" spacing="compact" onClick={onBack}>
              {scoreWords.backToResult}
            </Button>
          </span>
        )}
        <ul className={styles['sizes']} aria-label={scoreWords.sizes}>
          {SIZES.map((size) => (
            <SizeLine key={size} size={size} isAsked={isAsked} isReadOnly={!may.write} />
          ))}
        </ul>
        {shortlist.length === 0 && <FindingLine severity="info">{qualifyWords.none}</FindingLine>}
        {missing.length > 0 ? (
          <FindingLine severity="info">
            <strong>{scoreWords.without}</strong> {scoreWords.withoutHow}
          </FindingLine>
        ) : (
          <FindingLine severity="info">{leads ? scoreWords.sizesReady : scoreWords.waits}</FindingLine>
        )}
      </RoomLayout>
      {leads && shortlist.length === 0 && (
        <BarActs>
          <Button appearance="primary" onClick={onNext}>
            {nextLabel}
          </Button>
        </BarActs>
      )}
      {leads && shortlist.length > 0 && (
        <BarActs>
          {missing.length > 0 && <Button onClick={() => open(true)}>{scoreWords.startWithout}</Button>}
          <Button appearance="primary" onClick={() => (missing.length > 0 ? setAsked(true) : open(false))}>
            {scoreWords.start('effort', shortlist.length)}
          </Button>
        </BarActs>
      )}
    </>
  );
};
