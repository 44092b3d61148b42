import { SEVERITY_NAMES } from '../findings/severity-name';
import { counted } from '../../kernel/counted';
import { plannedWeeks } from '../../kernel/planned-weeks';
import { MARKER_NAMES } from '../../entities/plan/marker/marker-name';
import type { RisksView } from '../page/risks-view';
import { joined, line, table, type PageBlock } from './page-block';

const STATES = { open: 'Open', agreed: 'Agreed', resolved: 'Resolved', done: 'Done' } as const;

const acceptedText = (reason: string): string => (reason === '' ? 'Accepted' : `Accepted: ${reason}`);

/** Findings and risks in words. */
export const risksBlocks = ({ findings, hints, markers, needs }: RisksView): readonly PageBlock[] => [
  ...(findings.length + markers.length + needs.length === 0
    ? [line('Nothing to report: no finding, no marker.')]
    : []),
  ...table(
    ['Finding', 'Severity', 'Weeks', 'About', 'State'],
    findings.map(({ message, severity, startWeek, endWeek, subject, accepted }) => [
      message,
      SEVERITY_NAMES[severity],
      plannedWeeks(startWeek, endWeek),
      subject,
      accepted === null ? 'Open' : acceptedText(accepted),
    ]),
  ),
  ...table(
    ['Risk or constraint', 'Kind', 'Weeks', 'About', 'Owner', 'State'],
    markers.map(({ text, kind, startWeek, endWeek, about, owner, state }) => [
      text,
      MARKER_NAMES[kind],
      plannedWeeks(startWeek, endWeek),
      about,
      owner,
      STATES[state],
    ]),
  ),
  ...table(
    ['What we need from others', 'For', 'Needed by', 'Owner', 'State'],
    needs.map(({ text, card, neededByWeek, owner, status }) => [
      text,
      card,
      plannedWeeks(neededByWeek, neededByWeek),
      owner,
      STATES[status],
    ]),
  ),
  line(
    joined(
      [
        counted(findings.filter(({ severity }) => severity === 'error').length, 'error', 'errors'),
        counted(findings.filter(({ severity }) => severity === 'warn').length, 'warning', 'warnings'),
        counted(hints, 'hint', 'hints'),
        counted(markers.length, 'marker', 'markers'),
      ],
      ', ',
    ),
  ),
];
