import { useState } from 'react';
import Button from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import TextHeadingIcon from '@atlaskit/icon/core/text-heading';
import TextIcon from '@atlaskit/icon/core/text';
import Textfield from '@atlaskit/textfield';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useHostServices } from '../bridge/host-services';
import { contentPath } from '../routing/route';
import { useRouter } from '../routing/router-context';
import type { MacroModule } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import { useSession } from '../site/session';
import { savePage, type Page, type Space } from './confluence-queries';
import { DraftBlockView } from './draft-block';
import { openMacroConfig } from './macro-config';
import type { MacroPlace } from './macro-frame';
import { findMacro, newMacroNode, withConfig } from './macro-node';
import {
  moveBlock,
  removeBlock,
  replaceBlock,
  toBlock,
  toDocument,
  toDraft,
  type DraftBlock,
  type PageDraft,
} from './page-draft';
import styles from './confluence.module.css';

/** A simple editor: enough to write around the macro, place it and configure it. */
export const PageEditor = ({ page, space }: { page: Page; space: Space }) => {
  const { manifest } = useSite();
  const { account } = useSession();
  const services = useHostServices();
  const router = useRouter();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState(() => toDraft(page.title, page.body.atlas_doc_format.value));
  const [savedDraft, setSavedDraft] = useState(draft);
  const [version, setVersion] = useState(page.version.number);
  const place: MacroPlace = { page, space, isEditing: true };

  const save = useMutation({
    mutationFn: (next: PageDraft) =>
      savePage(
        account,
        { ...page, version: { ...page.version, number: version } },
        next.title,
        toDocument(next),
      ),
    onSuccess: async (saved, next) => {
      setVersion(saved);
      setSavedDraft(next);
      await queryClient.invalidateQueries();
    },
    onError: (error) =>
      services.flags.put({
        id: `save-${page.id}`,
        type: 'error',
        title: 'The page was not saved',
        description: error.message,
        isBold: false,
        isAutoDismiss: false,
        actions: [],
      }),
  });

  const leave = (): void => router.navigate(contentPath(space.key, page.id));
  const publish = (): void => save.mutate(draft, { onSuccess: leave });

  const configure = (block: DraftBlock, current: PageDraft): void => {
    const macro = findMacro(manifest, block.node);
    if (macro === undefined) return;
    openMacroConfig(services, macro, place, async (config) => {
      const next = replaceBlock(current, block.id, withConfig(block.node, config));
      setDraft(next);
      await save.mutateAsync(next);
    });
  };
  const insertMacro = (module: MacroModule): void => {
    const block = toBlock(newMacroNode(manifest, module));
    const next = { ...draft, blocks: [...draft.blocks, block] };
    setDraft(next);
    if (module.config?.openOnInsert === true) configure(block, next);
  };
  const append = (type: 'paragraph' | 'heading'): void => {
    const node = type === 'heading' ? { type, attrs: { level: 2 }, content: [] } : { type, content: [] };
    setDraft({ ...draft, blocks: [...draft.blocks, toBlock(node)] });
  };

  return (
    <div className={styles['editor']}>
      <div className={styles['toolbar']} role="toolbar" aria-label="Editor">
        <Button appearance="subtle" iconBefore={TextIcon} onClick={() => append('paragraph')}>
          Text
        </Button>
        <Button appearance="subtle" iconBefore={TextHeadingIcon} onClick={() => append('heading')}>
          Heading
        </Button>
        {manifest.modules.macro.map((module) => (
          <Button
            key={module.key}
            appearance="subtle"
            iconBefore={AddIcon}
            onClick={() => insertMacro(module)}
          >
            Insert {module.title}
          </Button>
        ))}
        <span className={styles['grow']} />
        <span className={styles['version']} role="status">
          Version {version},{' '}
          {save.isPending ? 'saving' : draft === savedDraft ? 'saved' : 'with changes not saved'}
        </span>
        <Button appearance="subtle" onClick={leave}>
          Close
        </Button>
        <Button appearance="primary" isLoading={save.isPending} onClick={publish}>
          Update
        </Button>
      </div>
      <div className={styles['page']}>
        <h1 className={styles['hidden']}>Edit {page.title}</h1>
        <div className={styles['titleField']}>
          <Textfield
            appearance="subtle"
            aria-label="Title"
            value={draft.title}
            onChange={(event) => setDraft({ ...draft, title: event.currentTarget.value })}
          />
        </div>
        {draft.blocks.map((block) => (
          <DraftBlockView
            key={block.id}
            node={block.node}
            macro={findMacro(manifest, block.node)}
            place={place}
            onChange={(node) => setDraft(replaceBlock(draft, block.id, node))}
            onConfigure={() => configure(block, draft)}
            onMove={(by) => setDraft(moveBlock(draft, block.id, by))}
            onRemove={() => setDraft(removeBlock(draft, block.id))}
          />
        ))}
      </div>
    </div>
  );
};
