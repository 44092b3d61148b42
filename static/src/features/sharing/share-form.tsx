import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { ModalBody, ModalFooter } from '@atlaskit/modal-dialog';
import { useState } from 'react';
import { SHARE_SUBJECTS, type ShareSubject } from '#domain/entities/exports/page-share/page-share';
import type { Answer, Input } from '../../rpc/call';
import { useQuarter } from '../../sync/quarter-context';
import { LabelledField } from '../../ui/labelled-field';
import { SelectField } from '../../ui/select-field';
import { Strip } from '../../ui/strip';
import { sayDone } from './page-acts';
import { PageSketch } from './page-sketch';
import { PlaceFields } from './place-fields';
import { ShareChoices } from './share-choices';
import { firstWay, TakenTitle, type TakenWay } from './taken-title';
import { usePlaceCheck, type Place } from './use-place-check';
import { useQuarterAddress } from './use-quarter-address';
import { useShareAct } from './use-share-act';
import { sharingWords as words } from './words/sharing-words';
import styles from './sharing.module.css';

interface ShareFormProps {
  readonly spaces: Answer<'share.spaces'>;
  readonly onClose: () => void;
}

type Way = Input<'share.create'>['way'];

/** As many characters as Confluence takes. */
const LONGEST_TITLE = 255;

const DONE = { create: words.created, append: words.added, link: words.linked } as const;

/** What, where, under which title and as what; a title that is taken becomes three ways. */
export const ShareForm = ({ spaces, onClose }: ShareFormProps) => {
  const quarter = useQuarter(({ id }) => id);
  const { label, team } = useQuarter(({ settings }) => settings);
  const lastSpace = useQuarter(({ pageShares }) => pageShares.at(-1)?.space);
  const address = useQuarterAddress();
  const [what, setWhat] = useState<ShareSubject>('draft');
  const [as, setAs] = useState<'live' | 'plain'>('live');
  const [stays, setStays] = useState(false);
  const [place, setPlace] = useState<Place>(() => {
    const known = spaces.spaces.find(({ id }) => id === lastSpace) ?? spaces.spaces[0];
    return {
      space: spaces.spaces.length === 1 || lastSpace !== undefined ? (known?.id ?? null) : null,
      below: '',
      title: words.titleOf(label, 'draft'),
    };
  });
  const [chosen, setChosen] = useState<TakenWay | null>(null);
  // What Confluence said of this very place when the page was to be made.
  const [unusable, setUnusable] = useState<string | null>(null);
  const [isChanged, setChanged] = useState(false);
  const { found, error, again } = usePlaceCheck(place);
  const act = useShareAct('share.create', (answer, { way }) => {
    if (answer.kind === 'done') {
      sayDone({ title: DONE[way.kind], page: answer.page, macros: answer.macros });
      onClose();
      return;
    }
    if (answer.kind === 'taken' && answer.page === null) setUnusable(place.title);
    setChanged(answer.kind === 'changed');
    again();
  });

  const taken = found?.taken ?? null;
  const way = chosen ?? (taken === null ? 'other' : firstWay(taken));
  const other = words.otherTitle(place.title.trim(), team);
  const change = (more: Partial<Place>): void => {
    act.reset();
    setChanged(false);
    setChosen(null);
    setPlace((before) => ({ ...before, ...more }));
  };
  const choose = (next: ShareSubject): void => {
    const isOwn = place.title !== words.titleOf(label, what);
    setWhat(next);
    if (!isOwn) change({ title: words.titleOf(label, next) });
  };
  const send = (wanted: Way): void => {
    if (address !== undefined)
      act.run({ quarter, as: as === 'live' && stays ? 'frozen' : as, what, address, way: wanted });
  };
  const problem = ((): string | undefined => {
    if (place.title.trim() === '') return words.titleMissing;
    if (place.title.trim().length > LONGEST_TITLE) return words.titleLong(LONGEST_TITLE);
    if (unusable === place.title) return words.unusable;
    return taken === null ? undefined : words.taken(found?.space?.name ?? '');
  })();
  const mayCreate =
    found?.space?.mayCreate === true &&
    found.below.kind !== 'none' &&
    place.title.trim() !== '' &&
    problem === undefined;
  const isBusy = act.isBusy || address === undefined;

  const primary = () => {
    if (taken === null) {
      const parent = found?.below.kind === 'page' ? found.below.id : null;
      const { space } = place;
      return (
        <Button
          appearance="primary"
          isDisabled={!mayCreate}
          isLoading={isBusy}
          onClick={() => {
            if (space !== null)
              send({
                kind: 'create',
                space,
                parent,
                title: place.title.trim(),
                sentence: words.sentence(team),
              });
          }}
        >
          {words.create}
        </Button>
      );
    }
    if (way === 'other')
      return (
        <Button appearance="primary" onClick={() => change({ title: other })}>
          {words.useTitle}
        </Button>
      );
    return (
      <Button
        appearance="primary"
        isLoading={isBusy}
        onClick={() =>
          send(
            way === 'append'
              ? { kind: 'append', page: taken.id, version: taken.version }
              : { kind: 'link', page: taken.id },
          )
        }
      >
        {way === 'append' ? words.addTo : words.linkTo}
      </Button>
    );
  };

  const failed = act.error ?? error;
  return (
    <>
      <ModalBody>
        <div className={styles['columns']}>
          <div className={styles['form']}>
            {failed !== null && <Strip severity="error">{failed.message}</Strip>}
            {isChanged && <Strip severity="warn">{words.changed}</Strip>}
            <LabelledField label={words.what}>
              {(field) => (
                <SelectField
                  {...field}
                  value={what}
                  choices={SHARE_SUBJECTS.map((subject) => ({
                    value: subject,
                    label: words.subject(subject),
                  }))}
                  onChoose={choose}
                />
              )}
            </LabelledField>
            <PlaceFields
              place={place}
              spaces={spaces}
              found={found}
              titleProblem={problem}
              onChange={change}
            />
            {taken !== null && <TakenTitle page={taken} otherTitle={other} way={way} onChoose={setChosen} />}
            {(taken === null || way === 'append') && (
              <ShareChoices
                legend={words.as}
                isRow
                value={as}
                onChoose={setAs}
                choices={[
                  { value: 'live', name: words.live, help: words.liveHelp },
                  { value: 'plain', name: words.plain, help: words.plainHelp },
                ]}
              />
            )}
            {(taken === null || way === 'append') && as === 'live' && (
              <Checkbox
                label={words.stays}
                isChecked={stays}
                onChange={({ currentTarget }) => {
                  setStays(currentTarget.checked);
                }}
              />
            )}
          </div>
          <PageSketch title={place.title} what={what} />
        </div>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={onClose}>
          {words.cancel}
        </Button>
        {primary()}
      </ModalFooter>
    </>
  );
};
