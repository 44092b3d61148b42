import { useHostServices } from '../bridge/host-services';
import { openAppModal } from '../bridge/open-app-modal';
import { useProjects } from '../jira/jira-queries';
import { appPath, issuesPath, listPath, projectKeyOf, type Route } from '../routing/route';
import { useRouter } from '../routing/router-context';
import { slugOf, type CommandModule } from '../site/app-manifest';
import { useSite } from '../site/site-info';
import type { PaletteEntry } from './palette-entry';

/** What the palette offers here: the app's commands before Jira's own places. */
export const usePaletteEntries = (route: Route): readonly PaletteEntry[] => {
  const router = useRouter();
  const services = useHostServices();
  const { manifest } = useSite();
  const projects = useProjects().data ?? [];

  const runCommand = ({ key, title, target, ...module }: CommandModule): void => {
    if (target.resource !== undefined) {
      openAppModal(services, {
        module: { ...module, key, title, resource: target.resource },
        viewportSize: target.viewportSize,
        extension: { type: 'jira:command', location: window.location.href },
      });
      return;
    }
    // A page of a project opens in the one at hand, or in the first that this account may see.
    const page = manifest.modules['jira:projectPage'].find((one) => one.key === target.page);
    const projectKey = projectKeyOf(route) ?? projects[0]?.key;
    if (page !== undefined && projectKey !== undefined) router.navigate(appPath(projectKey, slugOf(page)));
  };

  const commands = manifest.modules['jira:command'].map((command) => ({
    id: `command-${command.key}`,
    title: command.title,
    kind: 'App command',
    keywords: command.keywords,
    run: () => runCommand(command),
  }));
  const spaces = projects.map(({ key, name }) => ({
    id: `space-${key}`,
    title: `Go to ${name}`,
    kind: 'Space',
    keywords: [key, name],
    run: () => router.navigate(listPath(key)),
  }));
  const allWork = {
    id: 'all-work',
    title: 'View all work',
    kind: 'Jira',
    keywords: ['issues', 'work items', 'search', 'jql'],
    run: () => router.navigate(issuesPath('')),
  };
  return [...commands, ...spaces, allWork];
};

/** What is typed as a search of Jira's texts. */
export const useTextSearch = (): ((typed: string) => PaletteEntry) => {
  const router = useRouter();
  return (typed) => ({
    id: 'text-search',
    title: `Search work items for “${typed}”`,
    kind: 'Jira',
    keywords: [],
    run: () => router.navigate(issuesPath(`text ~ ${JSON.stringify(typed)} ORDER BY updated DESC`)),
  });
};
