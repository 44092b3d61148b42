import AddIcon from '@atlaskit/icon/core/add';
import BranchIcon from '@atlaskit/icon/core/branch';
import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import EditIcon from '@atlaskit/icon/core/edit';
import EyeIcon from '@atlaskit/icon/core/eye-open';
import LinkIcon from '@atlaskit/icon/core/link';
import SearchIcon from '@atlaskit/icon/core/search';
import StopIcon from '@atlaskit/icon/core/video-stop';
import Lozenge from '@atlaskit/lozenge';
import type { DryRow } from './preparation';
import { publishWords } from './words/publish-words';

export type Action = DryRow['action'];

/** What asks for a decision first, what needs nothing last. */
export const ACTIONS: readonly Action[] = [
  'conflict',
  'adopt',
  'gone',
  'update',
  'create',
  'differs',
  'problem',
  'unchanged',
];

const LOOKS = {
  create: 'success',
  update: 'information',
  conflict: 'warning',
  adopt: 'discovery',
  gone: 'danger',
  unchanged: 'neutral',
  differs: 'neutral',
  problem: 'danger',
} as const;

export const ACTION_ICONS = {
  create: AddIcon,
  update: EditIcon,
  conflict: BranchIcon,
  adopt: LinkIcon,
  gone: SearchIcon,
  unchanged: CheckMarkIcon,
  differs: EyeIcon,
  problem: StopIcon,
} as const;

export const ActionLozenge = ({ action }: { readonly action: Action }) => (
  <Lozenge appearance={LOOKS[action]} iconBefore={ACTION_ICONS[action]}>
    {publishWords.actions[action]}
  </Lozenge>
);
