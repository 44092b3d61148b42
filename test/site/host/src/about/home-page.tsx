import { Loaded } from '../chrome/page-state';
import { SpaceTile } from '../chrome/person-avatar';
import styles from '../chrome/chrome.module.css';
import { useSpaces } from '../confluence/confluence-queries';
import { useProjects } from '../jira/jira-queries';
import { Link } from '../routing/link';
import { appPath, listPath, spacePath } from '../routing/route';
import { slugOf } from '../site/app-manifest';
import { useDisplayName, useSite } from '../site/site-info';
import { useSession } from '../site/session';

interface CardProps {
  readonly href: string;
  readonly name: string;
  readonly note: string;
}

const Card = ({ href, name, note }: CardProps) => (
  <Link className={styles['card']} href={href}>
    <SpaceTile name={name} size="large" />
    <span>
      {name}
      <small>{note}</small>
    </span>
  </Link>
);

/** Where one starts: the quarters there are, the projects, the wiki. */
export const HomePage = () => {
  const { info, manifest } = useSite();
  const { account } = useSession();
  const [appPage] = manifest.modules['jira:projectPage'];
  const name = useDisplayName()(account);
  return (
    <div className={styles['padded']}>
      <h1 className={styles['heading']}>For you, {name.split(' ')[0]}</h1>
      {appPage !== undefined && info.quarters.length > 0 && (
        <>
          <h2 className={styles['subheading']}>{appPage.title}</h2>
          <div className={styles['cards']}>
            {info.quarters.map(({ id, label, project }) => (
              <Card key={id} href={appPath(project, slugOf(appPage))} name={label} note={`In ${project}`} />
            ))}
          </div>
        </>
      )}
      <h2 className={styles['subheading']}>Spaces in Jira</h2>
      <Loaded query={useProjects()} what="Jira">
        {(projects) => (
          <div className={styles['cards']}>
            {projects.map(({ key, name: title, style }) => (
              <Card
                key={key}
                href={listPath(key)}
                name={title}
                note={`${key} · ${style === 'next-gen' ? 'team-managed' : 'company-managed'}`}
              />
            ))}
            {projects.length === 0 && <p>{name} may browse no space in Jira.</p>}
          </div>
        )}
      </Loaded>
      <h2 className={styles['subheading']}>Spaces in Confluence</h2>
      <Loaded query={useSpaces()} what="Confluence">
        {(spaces) => (
          <div className={styles['cards']}>
            {spaces.map(({ key, name: title }) => (
              <Card key={key} href={spacePath(key)} name={title} note={key} />
            ))}
          </div>
        )}
      </Loaded>
    </div>
  );
};
