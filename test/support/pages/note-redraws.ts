/** What React keeps of a component that is on the screen; the names are React's own. */
interface Fiber {
  readonly type: unknown;
  readonly elementType: unknown;
  readonly memoizedProps: unknown;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

export interface Redrawn {
  readonly name: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Set by React on a component whose function was called in this commit. */
const PERFORMED_WORK = 1;

const nameOf = (type: unknown): string => {
  if (typeof type !== 'function' && (typeof type !== 'object' || type === null)) return '';
  const { displayName, name } = type as { readonly displayName?: string; readonly name?: string };
  return displayName ?? name ?? '';
};

let noted: Redrawn[] | null = null;

/** Components that were there before and were drawn again; those that came or went are what the change shows. */
const noteUpdates = (now: Fiber, before: Fiber): void => {
  if (now === before) return;
  if (typeof now.type === 'function' && (now.flags & PERFORMED_WORK) !== 0) {
    const name = nameOf(now.elementType) === '' ? nameOf(now.type) : nameOf(now.elementType);
    noted?.push({ name, props: now.memoizedProps as Redrawn['props'] });
  }
  // The same child: nothing below was visited, and what its flags say is of an earlier time.
  if (now.child === before.child) return;
  for (let child = now.child; child !== null; child = child.sibling)
    if (child.alternate !== null) noteUpdates(child, child.alternate);
};

// React looks for developer tools while it is loaded: import this file before anything that imports it.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    isDisabled: false,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => {
      const { current } = root;
      if (noted !== null && current.alternate !== null) noteUpdates(current, current.alternate);
    },
  },
});

/** Every component that React drew again while something happened. */
export const noteRedraws = async (happen: () => Promise<void>): Promise<readonly Redrawn[]> => {
  noted = [];
  await happen();
  const all = noted;
  noted = null;
  return all;
};
