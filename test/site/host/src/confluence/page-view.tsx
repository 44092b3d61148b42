import Button from '@atlaskit/button/new';
import EditIcon from '@atlaskit/icon/core/edit';
import { AdfDocument } from '../adf/adf-document';
import { PersonAvatar } from '../chrome/person-avatar';
import { editPath, spacePath } from '../routing/route';
import { Link } from '../routing/link';
import { useRouter } from '../routing/router-context';
import { formatTime } from '../site/format-time';
import { useDisplayName, useSite } from '../site/site-info';
import type { Page, Space } from './confluence-queries';
import { MacroFrame } from './macro-frame';
import { findMacro } from './macro-node';
import styles from './confluence.module.css';

export const PageView = ({ page, space }: { page: Page; space: Space }) => {
  const { manifest, now } = useSite();
  const router = useRouter();
  const nameOf = useDisplayName();
  const author = nameOf(page.version.authorId ?? page.authorId ?? 'Somebody');
  return (
    <article className={styles['page']}>
      <header className={styles['pageTop']}>
        <nav className={styles['breadcrumbs']} aria-label="Breadcrumbs">
          <Link href={spacePath(space.key)}>{space.name}</Link>
        </nav>
        <Button iconBefore={EditIcon} onClick={() => router.navigate(editPath(space.key, page.id))}>
          Edit
        </Button>
      </header>
      <h1 className={styles['title']}>{page.title}</h1>
      <p className={styles['byline']}>
        <PersonAvatar name={author} />
        {author} · updated {formatTime(page.version.createdAt, now())}
      </p>
      <AdfDocument
        document={page.body.atlas_doc_format.value}
        renderExtension={(node) => {
          const macro = findMacro(manifest, node);
          return macro && <MacroFrame macro={macro} place={{ page, space, isEditing: false }} />;
        }}
      />
    </article>
  );
};
