import ChevronLeftIcon from '@atlaskit/icon/core/chevron-left';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import CrossIcon from '@atlaskit/icon/core/cross';
import FullscreenIcon from '@atlaskit/icon/core/fullscreen-enter';
import { useEffect, useRef, useState } from 'react';
import { useQuarter } from '../../sync/quarter-context';
import { EmptyPanel } from '../../ui/empty-panel';
import { Heading } from '../../ui/heading';
import { isInDialog } from '../../ui/is-in-dialog';
import { IconButton } from '../../ui/icon-button';
import { pathTo } from '../../ui/routing/route';
import { useNavigate } from '../../ui/routing/route-context';
import { Slide } from './slide';
import { useSlides } from './use-slides';
import { presentationWords as words } from './words/presentation-words';
import styles from './present.module.css';

const TURNS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['PageDown', 1],
  ['ArrowLeft', -1],
  ['PageUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** The quarter for a shared screen, slide by slide: there is no act but turning (G-31). */
export const PresentPage = () => {
  const label = useQuarter(({ settings }) => settings.label);
  const team = useQuarter(({ settings }) => settings.team);
  const quarter = useQuarter(({ id }) => id);
  const navigate = useNavigate();
  const slides = useSlides();
  const stage = useRef<HTMLElement>(null);
  // Who presents from the draft's own tab begins with the draft.
  const [wanted, setWanted] = useState(() => Math.max(0, slides.indexOf('draft')));
  const at = Math.min(wanted, slides.length - 1);
  const name = slides[at];
  const title = name === undefined ? words.nothing : words[name];
  const leave = (): void => navigate(pathTo('draft', { quarter }));
  const turn = (by: number): void => setWanted(Math.max(0, Math.min(slides.length - 1, at + by)));
  const enterFullScreen = (): void => {
    // A frame may be refused it; the slide is as large as the frame then.
    stage.current?.requestFullscreen().catch(() => undefined);
  };
  // What was pressed to come here is gone.
  useEffect(() => stage.current?.focus(), []);
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey || isInDialog()) return;
      const by = TURNS.get(event.key);
      if (by !== undefined) turn(by);
      else if (event.key === 'f') enterFullScreen();
      // The first Escape is the browser's own, which leaves the full screen.
      else if (event.key === 'Escape' && !(document.fullscreenElement instanceof Element)) leave();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', heard);
    return () => window.removeEventListener('keydown', heard);
  });
  return (
    <section ref={stage} className={styles['stage']} aria-label={title} tabIndex={-1}>
      <header className={styles['head']}>
        <div>
          <p className={styles['quarter']}>
            <bdi>{[team, label].filter((one) => one !== '').join(' · ')}</bdi>
          </p>
          <Heading level={1} look="large">
            {title}
          </Heading>
        </div>
        {name === 'draft' && <p className={styles['quarter']}>{words.intentions}</p>}
      </header>
      <div className={styles['slide']} aria-live="polite">
        {name === undefined ? (
          <EmptyPanel header={words.nothing}>{words.nothingHelp}</EmptyPanel>
        ) : (
          <Slide name={name} />
        )}
      </div>
      <footer className={styles['foot']}>
        <span className={styles['note']}>{words.readOnly}</span>
        <span className={styles['turns']}>
          <IconButton
            icon={ChevronLeftIcon}
            label={words.previous}
            isOff={at <= 0}
            onClick={() => turn(-1)}
          />
          <span role="status">{words.place(at + 1, slides.length)}</span>
          <IconButton
            icon={ChevronRightIcon}
            label={words.next}
            isOff={at >= slides.length - 1}
            onClick={() => turn(1)}
          />
        </span>
        <span className={styles['turns']}>
          {document.fullscreenEnabled && (
            <IconButton icon={FullscreenIcon} label={words.fullScreen} onClick={enterFullScreen} />
          )}
          <IconButton icon={CrossIcon} label={words.leave} onClick={leave} />
        </span>
      </footer>
    </section>
  );
};
