import { lazy, Suspense, useMemo, useState } from 'react';
import { FrozenMark } from '../../components/macro-frame/frozen-mark';
import { useNamesInView } from '../../components/page-views/use-names-in-view';
import type { Answer } from '../../rpc/call';
import { useRpc } from '../../rpc/use-rpc';
import { VisuallyHidden } from '../../ui/visually-hidden';
import type { MacroProps } from './macro-props';
import { ShownQuarter } from './shown-quarter';
import { Unanswered } from './unanswered';
import { useAroundView } from './use-around-view';
import { macroWords } from './words/macro-words';

// Whoever may not edit the page never needs it.
const FrozenNote = lazy(async () => ({ default: (await import('./frozen-note')).FrozenNote }));

interface FrozenViewProps extends MacroProps {
  /** Where the view is kept. */
  readonly slot: number;
  readonly onMoved: (moved: Answer<'macro.move'>) => void;
}

const FrozenView = ({ slot, onMoved, ...props }: FrozenViewProps) => {
  const { quarter, view } = props.config;
  const answer = useRpc('macro.frozen', { quarter, view, slot });
  const { data } = answer;
  const around = useAroundView(props, data, false);
  const others = useMemo(() => (data === undefined ? [] : [data.frozen.by]), [data]);
  const nameOf = useNamesInView(quarter, data?.frozen.facts, others);
  if (data === undefined) return <Unanswered answer={answer} />;
  const { frozen, head } = data;
  const note =
    head <= frozen.revision || props.localId === undefined ? null : (
      <Suspense fallback={null}>
        <FrozenNote
          config={props.config}
          localId={props.localId}
          slot={slot}
          frozen={frozen}
          head={head}
          onMoved={onMoved}
        />
      </Suspense>
    );
  return (
    <ShownQuarter
      view={frozen.facts}
      nameOf={nameOf}
      standing={{ mark: <FrozenMark frozen={frozen} by={nameOf(frozen.by)} />, note }}
      around={around}
    />
  );
};

interface FrozenMacroProps extends MacroProps {
  /** Where the view is kept, as the page says. */
  readonly first: number;
}

/** A view as it was. Who may edit the page is told what happened since, and may let it go on. */
export const FrozenMacro = ({ first, ...props }: FrozenMacroProps) => {
  const [moved, setMoved] = useState<Answer<'macro.move'> | null>(null);
  return (
    <>
      {/* There before it says something, so that it is heard. */}
      <VisuallyHidden role="status">{moved === null ? '' : macroWords.moved(moved.revision)}</VisuallyHidden>
      <FrozenView {...props} slot={moved?.slot ?? first} onMoved={setMoved} />
    </>
  );
};
