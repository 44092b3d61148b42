import CheckIcon from '@atlaskit/icon/core/check-mark';
import BranchIcon from '@atlaskit/icon/core/branch';
import PeopleIcon from '@atlaskit/icon/core/people-group';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ReactionKind } from '#domain/entities/plan/reaction/reaction';

/** A mark for each kind, always beside its word. */
const icons = { fine: CheckIcon, overlap: PeopleIcon, risk: BranchIcon, capacity: WarningIcon } as const;

export const ReactionMark = ({ kind }: { readonly kind: ReactionKind }) => {
  const Icon = icons[kind];
  return <Icon label="" size="small" />;
};
