import { lazy, Suspense } from 'react';
import Skeleton from '@atlaskit/skeleton';

const OpenSearchSelect = lazy(() =>
  import('./open-search-select').then(({ OpenSearchSelect: component }) => ({ default: component })),
);

export interface SearchSelectProps {
  /** For its label's `htmlFor`. */
  readonly id: string;
  /** Shown while nothing is chosen. */
  readonly prompt: string;
  /** Shown where nothing matches what was typed. */
  readonly none: string;
  readonly value: string | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string | null) => void;
}

/** One of many, found by typing. It is fetched when the first one is shown: few pages ever show one. */
export const SearchSelect = (props: SearchSelectProps) => (
  <Suspense fallback={<Skeleton width="100%" height="40px" isShimmering />}>
    <OpenSearchSelect {...props} />
  </Suspense>
);
