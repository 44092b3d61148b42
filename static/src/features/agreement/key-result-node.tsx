import { memo } from 'react';
import KeyResultIcon from '@atlaskit/icon/core/key-result';
import type { KeyResult } from '#domain/entities/agreement/key-result/key-result';
import { keyResultCode } from '#domain/views/thread/codes';
import { useDecide } from '../../components/use-decide';
import { useMay } from '../../sync/use-may';
import { AddLine } from '../../ui/add-line';
import { CodeLabel } from '../../components/code-label';
import type { DrawnKeyResult } from './golden-thread';
import { HypothesisNode } from './hypothesis-node';
import { ThreadGap, ThreadNode } from './thread-node';
import { agreementWords } from './words/agreement-words';
import styles from './thread-tree.module.css';

const AddHypothesis = ({ keyResult }: { readonly keyResult: KeyResult }) => {
  const decide = useDecide();
  return (
    <AddLine
      act={agreementWords.addHypothesis}
      label={agreementWords.newHypothesisFor(keyResultCode(keyResult))}
      onAdd={(text) => {
        const { refusal } = decide(
          {
            kind: 'hypothesis.add',
            values: { text, objectiveId: keyResult.objectiveId, keyResultIds: [keyResult.id] },
          },
          { quiet: true },
        );
        return refusal;
      }}
    />
  );
};

export const KeyResultNode = memo(({ thread }: { readonly thread: DrawnKeyResult }) => {
  const { code, keyResult, hypotheses, drawnAt } = thread;
  const may = useMay();
  return (
    <ThreadNode>
      <div className={styles['row']}>
        <span className={styles['icon']}>
          <KeyResultIcon label={agreementWords.keyResult} size="small" />
        </span>
        <span className={styles['code']}>
          <CodeLabel code={code} />
        </span>
        <span className={styles['text']} dir="auto">
          {keyResult.text}
        </span>
        {drawnAt !== null && <span className={styles['quiet']}>{agreementWords.sameAs(drawnAt)}</span>}
      </div>
      <ul className={styles['children']}>
        {hypotheses.map((hypothesis) => (
          <HypothesisNode key={hypothesis.hypothesis.id} thread={hypothesis} />
        ))}
        {hypotheses.length === 0 && drawnAt === null && (
          <ThreadGap sentence={agreementWords.keyResultWithoutHypothesis}>
            {may.write && <AddHypothesis keyResult={keyResult} />}
          </ThreadGap>
        )}
      </ul>
    </ThreadNode>
  );
});
KeyResultNode.displayName = 'KeyResultNode';
