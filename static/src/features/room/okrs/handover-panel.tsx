import { useMemo } from 'react';
import type { Objective } from '#domain/entities/agreement/objective/objective';
import { handoverOf } from '#domain/views/sessions/handover';
import { keyResultCode } from '#domain/views/thread/codes';
import { createSelector } from '../../../sync/create-selector';
import { useQuarter } from '../../../sync/quarter-context';
import { FindingLine } from '../../../ui/finding-line';
import { SidePanel } from '../room-layout';
import { pairWords } from '../words/pair-words';

/** What an objective still lacks before its pair hands it over (S1-18); nobody is kept from going on. */
export const HandoverPanel = ({ objective }: { readonly objective: Objective }) => {
  const select = useMemo(() => createSelector((quarter) => handoverOf(quarter, objective)), [objective]);
  const { isLinked, isSmall, keyResults } = useQuarter(select);
  const lacks = keyResults.flatMap(({ keyResult, isBelieved, isMeasured, isJudged }) => {
    const code = keyResultCode(keyResult);
    return [
      ...(isBelieved ? [] : [{ severity: 'warn', text: pairWords.unbelieved(code) } as const]),
      ...(isMeasured ? [] : [{ severity: 'info', text: pairWords.unmeasured(code) } as const]),
      ...(isJudged ? [] : [{ severity: 'info', text: pairWords.unjudged(code) } as const]),
    ];
  });
  return (
    <SidePanel title={pairWords.before}>
      <FindingLine severity={isLinked ? 'ok' : 'warn'}>
        {isLinked ? pairWords.served : pairWords.notServed}
      </FindingLine>
      <FindingLine severity={isSmall ? 'ok' : 'warn'}>
        {isSmall ? pairWords.small(keyResults.length) : pairWords.notSmall(keyResults.length)}
      </FindingLine>
      {lacks.map(({ severity, text }) => (
        <FindingLine key={text} severity={severity}>
          {text}
        </FindingLine>
      ))}
      {lacks.length === 0 && keyResults.length > 0 && (
        <FindingLine severity="ok">{pairWords.complete}</FindingLine>
      )}
    </SidePanel>
  );
};
