import type { ComponentType } from 'react';
import BookIcon from '@atlaskit/icon/core/book-with-bookmark';
import BranchIcon from '@atlaskit/icon/core/branch';
import CalendarIcon from '@atlaskit/icon/core/calendar';
import GlassesIcon from '@atlaskit/icon/core/glasses';
import IncidentIcon from '@atlaskit/icon/core/incident';
import LockUnlockedIcon from '@atlaskit/icon/core/lock-unlocked';
import PeopleIcon from '@atlaskit/icon/core/people-group';
import type { MarkerKind } from '#domain/entities/plan/marker/marker';
import { DiamondGlyph } from '../glyphs';

const icons = {
  spike: () => <DiamondGlyph size={12} />,
  research: GlassesIcon,
  alignment: PeopleIcon,
  'external-unlock': LockUnlockedIcon,
  'deep-learning': BookIcon,
  risk: IncidentIcon,
  constraint: CalendarIcon,
  'parallel-work': BranchIcon,
} as const satisfies Record<MarkerKind, ComponentType<{ readonly label: string; readonly size?: 'small' }>>;

/** The sign of a marker; its kind in words stands beside. */
export const MarkerMark = ({ kind }: { readonly kind: MarkerKind }) => {
  const Icon = icons[kind];
  return <Icon label="" size="small" />;
};
