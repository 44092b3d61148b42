import type { MilestoneType } from '../../entities/milestones/milestone/milestone';

/** The design system's light theme, as it is written on paper and slides: a picture has no theme. */
export const PICTURE_COLOURS = {
  ground: '#FFFFFF',
  sunken: '#F8F8F8',
  line: '#DDDEE1',
  bold: '#7D818A',
  text: '#292A2E',
  subtle: '#505258',
  danger: '#AE2E24',
  warning: '#9E4C00',
  done: '#6A9A23',
} as const;

interface TypeColours {
  readonly ground: string;
  readonly edge: string;
}

const TYPED: Readonly<Record<MilestoneType, TypeColours>> = {
  epic: { ground: '#F8EEFE', edge: '#AF59E1' },
  spike: { ground: '#E9F2FE', edge: '#357DE8' },
  enabler: { ground: '#E7F9FF', edge: '#2898BD' },
  signal_test: { ground: '#FEF7C8', edge: '#B38600' },
};

const UNTYPED: TypeColours = { ground: '#FFFFFF', edge: '#7D818A' };

export const typeColours = (type: MilestoneType | null): TypeColours =>
  type === null ? UNTYPED : TYPED[type];
