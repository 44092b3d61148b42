import { Fragment, useMemo, useRef, useState } from 'react';
import Button from '@atlaskit/button/new';
import { MAX_TEXT } from '#domain/kernel/limit';
import { longestTexts, type LongText } from '#domain/quarter/longest-texts';
import { QUARTER_BUDGET, sizeOf } from '#domain/quarter/quarter-size';
import { useQuarter } from '../../sync/quarter-context';
import { useMay } from '../../sync/use-may';
import { RouteLink } from '../../ui/routing/route-link';
import { PurgeQuestion } from './purge-question';
import { SettingsSection } from './settings-section';
import { textPlace, type TextPlace } from './text-place';
import { textWords } from './words/text-words';
import styles from './settings.module.css';

/** At first, and with each further step. */
const SHOWN = 10;
const MOST = 200;
const FIRST_WORDS = 120;
/** As the procedure takes them: a shorter one stands in too many places. */
const SHORTEST_PURGED = 3;

interface TextRowProps {
  readonly long: LongText;
  readonly place: TextPlace;
  /** What asks first stands below it. */
  readonly isAsking: boolean;
  readonly onAsk: (button: HTMLElement) => void;
}

const TextRow = ({ long: { label, text, length }, place: { name, path }, isAsking, onAsk }: TextRowProps) => (
  <tr>
    <th scope="row">
      {name !== text && (
        <div className={styles['textName']} dir="auto" title={name}>
          {name}
        </div>
      )}
      <span className={styles['quiet']}>{label}</span>
    </th>
    <td>
      <div className={styles['textStart']} dir="auto">
        {text.slice(0, FIRST_WORDS)}
      </div>
    </td>
    <td className={styles['textNumber']}>{length.toLocaleString()}</td>
    <td className={styles['textNumber']}>{textWords.shareOf(length / QUARTER_BUDGET)}</td>
    <td className={styles['textActs']}>
      <RouteLink to={path} aria-label={textWords.openNamed(name)}>
        {textWords.open}
      </RouteLink>
      {text.length <= MAX_TEXT && text.trim().length >= SHORTEST_PURGED && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={textWords.purgeNamed(label, name)}
          aria-expanded={isAsking}
          onClick={({ currentTarget }) => {
            onAsk(currentTarget);
          }}
        >
          {textWords.purge}
        </Button>
      )}
    </td>
  </tr>
);

const TextTable = () => {
  const quarter = useQuarter((whole) => whole);
  const [shown, setShown] = useState(SHOWN);
  const [asking, setAsking] = useState<string | null>(null);
  const asked = useRef<HTMLElement | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const texts = useMemo(() => longestTexts(quarter, MOST), [quarter]);
  const more = Math.min(SHOWN, texts.length - shown);
  return (
    <>
      <p>{textWords.used(sizeOf(quarter), QUARTER_BUDGET)}</p>
      {texts.length > 0 && (
        <table
          ref={table}
          tabIndex={-1}
          className={[styles['people'], styles['texts']].join(' ')}
          aria-label={textWords.title}
        >
          <thead>
            <tr>
              <th scope="col">{textWords.place}</th>
              <th scope="col">{textWords.text}</th>
              <th scope="col" className={styles['textNumber']}>
                {textWords.length}
              </th>
              <th scope="col" className={styles['textNumber']}>
                {textWords.share}
              </th>
              <th scope="col" className={styles['textActs']}>
                {textWords.acts}
              </th>
            </tr>
          </thead>
          <tbody>
            {texts.slice(0, shown).map((long, at) => {
              // By the text itself: what is asked about stays the same when others write meanwhile.
              const id = `${long.concept} ${long.thing.id} ${long.field} ${long.text}`;
              return (
                <Fragment key={`${id} ${String(at)}`}>
                  <TextRow
                    long={long}
                    place={textPlace(quarter, long)}
                    isAsking={asking === id}
                    onAsk={(button) => {
                      asked.current = button;
                      setAsking(id);
                    }}
                  />
                  {asking === id && (
                    <tr>
                      <td colSpan={5}>
                        <PurgeQuestion
                          text={long.text}
                          onCancel={() => {
                            setAsking(null);
                            asked.current?.focus();
                          }}
                          onPurged={() => {
                            setAsking(null);
                            // The row goes with its text.
                            table.current?.focus();
                          }}
                        />
                      </td>
                    </tr>
                  )}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
      {more > 0 && (
        <div>
          <Button
            onClick={() => {
              setShown(shown + SHOWN);
            }}
          >
            {textWords.showMore(more)}
          </Button>
        </div>
      )}
    </>
  );
};

/** What fills a quarter, for those who may purge it. */
export const TextsSection = () =>
  useMay().facilitate ? (
    <SettingsSection title={textWords.title} lead={textWords.lead}>
      <TextTable />
    </SettingsSection>
  ) : null;
