import type { ReactNode } from 'react';
import type { RisksView, ShownFinding } from '#domain/views/page/risks-view';
import { MarkerMark } from '../draft/marker-mark';
import { markerKindWords } from '../draft/words/marker-kind-words';
import { SeverityIcon } from '../../ui/severity-icon';
import { EmptyFrame } from '../macro-frame/macro-frame';
import { PageFrame, type PageViewProps } from './page-frame';
import { pageViewWords } from './words/page-view-words';
import styles from './risks-frame.module.css';

const weeksText = (from: number | null, to: number | null): string => {
  if (from === null || to === null) return '';
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
};

interface RowProps {
  readonly icon: ReactNode;
  readonly what: string;
  readonly under: string;
  readonly weeks: string;
  readonly who: string;
  readonly state: string;
}

const Row = ({ icon, what, under, weeks, who, state }: RowProps) => (
  <tr>
    <td className={styles['icon']}>{icon}</td>
    <td>
      <span dir="auto">{what}</span>
      {under !== '' && (
        <span className={styles['under']} dir="auto">
          {under}
        </span>
      )}
    </td>
    <td className={styles['weeks']}>{weeks}</td>
    <td dir="auto">{who === '' ? pageViewWords.noOne : who}</td>
    <td dir="auto">{state}</td>
  </tr>
);

const Group = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <tbody>
    <tr>
      <th scope="rowgroup" colSpan={5} className={styles['group']}>
        {title}
      </th>
    </tr>
    {children}
  </tbody>
);

const count = (findings: readonly ShownFinding[], severity: ShownFinding['severity']): number =>
  findings.filter((one) => one.severity === severity).length;

/** What may go wrong, who looks after it, and what is needed from others. */
export const RisksFrame = ({ view, nameOf, act }: PageViewProps<RisksView>) => {
  const { findings, hints, markers, needs } = view;
  const isEmpty = findings.length + markers.length + needs.length === 0;
  return (
    <PageFrame
      name="findings"
      shown={view}
      act={act}
      foot={[
        pageViewWords.riskCounts(count(findings, 'error'), count(findings, 'warn'), markers.length, hints),
        pageViewWords.noWall,
      ]}
    >
      {isEmpty ? (
        <EmptyFrame>{pageViewWords.noFinding}</EmptyFrame>
      ) : (
        <table className={styles['table']} aria-label={pageViewWords.names.findings}>
          <thead>
            <tr>
              <td className={styles['icon']} />
              <th scope="col">{pageViewWords.what}</th>
              <th scope="col" className={styles['weeks']}>
                {pageViewWords.weeks}
              </th>
              <th scope="col" className={styles['who']}>
                {pageViewWords.who}
              </th>
              <th scope="col" className={styles['state']}>
                {pageViewWords.state}
              </th>
            </tr>
          </thead>
          {findings.length > 0 && (
            <Group title={pageViewWords.findings}>
              {findings.map((one) => (
                <Row
                  key={one.id}
                  icon={
                    <SeverityIcon
                      severity={one.severity}
                      size="small"
                      label={pageViewWords.severities[one.severity]}
                    />
                  }
                  what={one.message}
                  under={one.message.includes(one.subject) ? '' : one.subject}
                  weeks={weeksText(one.startWeek, one.endWeek)}
                  who={one.owner === null ? '' : (nameOf(one.owner)?.split(' ')[0] ?? pageViewWords.somebody)}
                  state={
                    one.accepted === null ? pageViewWords.states.open : pageViewWords.accepted(one.accepted)
                  }
                />
              ))}
            </Group>
          )}
          {markers.length > 0 && (
            <Group title={pageViewWords.markers}>
              {markers.map((one) => (
                <Row
                  key={one.id}
                  icon={<MarkerMark kind={one.kind} />}
                  what={one.text}
                  under={[markerKindWords.kinds[one.kind], one.about]
                    .filter((part) => part !== '')
                    .join(' · ')}
                  weeks={weeksText(one.startWeek, one.endWeek)}
                  who={one.owner}
                  state={pageViewWords.states[one.state]}
                />
              ))}
            </Group>
          )}
          {needs.length > 0 && (
            <Group title={pageViewWords.needs}>
              {needs.map((one) => (
                <Row
                  key={one.id}
                  icon={<MarkerMark kind="external-unlock" />}
                  what={one.text}
                  under={pageViewWords.needFor(one.card)}
                  weeks={weeksText(one.neededByWeek, one.neededByWeek)}
                  who={one.owner}
                  state={pageViewWords.states[one.status]}
                />
              ))}
            </Group>
          )}
        </table>
      )}
    </PageFrame>
  );
};
