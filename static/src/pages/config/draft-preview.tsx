import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import type { MacroConfig } from '#domain/views/draft/macro-config';
import { useRpc } from '../../rpc/use-rpc';
import { DraftFrame } from '../../components/draft/draft-frame';
import { useCardStates } from '../../components/draft/use-card-states';
import { SkeletonLines } from '../../ui/skeletons';
import { useContainerWidth } from '../../ui/use-container-width';
import { configWords } from './words/config-words';
import styles from './macro-settings.module.css';

/** Widths in px that a page may give a macro. */
const SIZES = { wide: 1080, narrow: 360 } as const;
type Size = keyof typeof SIZES;

/** What it holds as wide as a page would make it, and then as small as there is room for. */
const Fitted = ({ size, children }: { readonly size: Size; readonly children: ReactNode }) => {
  const [stage, room] = useContainerWidth<HTMLDivElement>();
  return (
    <div ref={stage}>
      {room !== null && (
        <div style={{ inlineSize: SIZES[size], zoom: Math.min(1, room / SIZES[size]) }}>{children}</div>
      )}
    </div>
  );
};

const Stage = ({ config, size }: { readonly config: MacroConfig; readonly size: Size }) => {
  const { quarter } = config;
  const answer = useRpc('macro.draft', { quarter });
  const states = useCardStates(quarter, answer.data !== undefined);
  if (answer.data === undefined) {
    return answer.error === null ? (
      <SkeletonLines
        label={configWords.previewLoading}
        widths={['60%', '100%', '100%', '80%']}
        height="32px"
      />
    ) : (
      <p className={styles['hint']}>
        {answer.error.code === 'not-found' ? configWords.quarterGone : answer.error.message}
      </p>
    );
  }
  return (
    <div className={styles['stage']}>
      <Fitted key={size} size={size}>
        <DraftFrame draft={answer.data.draft} config={config} today={new Date()} states={states} />
      </Fitted>
    </div>
  );
};

/** The draft as a page would show it, whole, and no wider than there is room. */
export const DraftPreview = ({ config }: { readonly config: MacroConfig | null }) => {
  const [size, setSize] = useState<Size>('wide');
  return (
    <section className={styles['preview']} aria-label={configWords.preview}>
      <div className={styles['previewHead']}>
        <h2 className={styles['title']}>{configWords.preview}</h2>
        {(Object.keys(SIZES) as Size[]).map((one) => (
          <Button
            key={one}
            appearance="subtle"
            spacing="compact"
            isSelected={size === one}
            onClick={() => {
              setSize(one);
            }}
          >
            {configWords.sizes[one]}
          </Button>
        ))}
      </div>
      {config === null ? (
        <p className={styles['hint']}>{configWords.chooseToSee}</p>
      ) : (
        <Stage config={config} size={size} />
      )}
      <p className={styles['hint']}>{configWords.whoSees}</p>
    </section>
  );
};
