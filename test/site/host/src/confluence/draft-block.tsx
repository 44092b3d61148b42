import { IconButton } from '@atlaskit/button/new';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import TextArea from '@atlaskit/textarea';
import { AdfDocument } from '../adf/adf-document';
import { plainText, type AdfNode } from '../adf/adf-node';
import { MacroFrame, type MacroPlace } from './macro-frame';
import type { MacroInstance } from './macro-node';
import { isPlainText, withText } from './page-draft';
import styles from './confluence.module.css';

interface DraftBlockViewProps {
  readonly node: AdfNode;
  readonly macro: MacroInstance | undefined;
  readonly place: MacroPlace;
  readonly onChange: (node: AdfNode) => void;
  readonly onConfigure: () => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** One block of a page in the editor, with what can be done to it. */
export const DraftBlockView = (props: DraftBlockViewProps) => {
  const { node, macro, place, onChange, onConfigure, onMove, onRemove } = props;
  const name = macro?.module.title ?? node.type;
  return (
    <section className={styles['block']} data-macro={macro !== undefined} aria-label={name}>
      <div className={styles['blockTools']} role="toolbar" aria-label={`Tools of ${name}`}>
        {macro?.module.config !== undefined && (
          <IconButton spacing="compact" icon={EditIcon} label={`Configure ${name}`} onClick={onConfigure} />
        )}
        <IconButton spacing="compact" icon={ArrowUpIcon} label="Move up" onClick={() => onMove(-1)} />
        <IconButton spacing="compact" icon={ArrowDownIcon} label="Move down" onClick={() => onMove(1)} />
        <IconButton spacing="compact" icon={DeleteIcon} label="Remove" onClick={onRemove} />
      </div>
      {macro !== undefined && <MacroFrame macro={macro} place={place} />}
      {macro === undefined && isPlainText(node) && (
        <TextArea
          appearance="subtle"
          aria-label={node.type}
          data-node={node.type}
          minimumRows={1}
          placeholder="Write something"
          resize="smart"
          value={plainText(node)}
          onChange={(event) => onChange(withText(node, event.currentTarget.value.replaceAll('\n', ' ')))}
        />
      )}
      {macro === undefined && !isPlainText(node) && (
        <AdfDocument document={{ type: 'doc', content: [node] }} />
      )}
    </section>
  );
};
