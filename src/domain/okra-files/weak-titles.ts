import { foldedKey } from './field-key';

/**
 * Names that say little, folded: the column of cards is called so where no column is called milestone or title, as in exports of
 * boards and lists. Those that speak of cards come first.
 */
const WEAK_TITLES: readonly string[] = [
  ...['cardname', 'taskname', 'itemname', 'projectname', 'stickynote', 'stickynotes', 'sticky', 'postit'],
  ...['name', 'nome', 'nombre', 'nom', 'bezeichnung', 'denominacion', 'designation', 'epicname', 'feature'],
  ...[
    'features',
    'story',
    'userstory',
    'stories',
    'item',
    'items',
    'topic',
    'thema',
    'tema',
    'sujet',
    'theme',
  ],
  ...[
    'activity',
    'activities',
    'aktivitat',
    'aktivitaten',
    'atividade',
    'atividades',
    'actividad',
    'activite',
  ],
  ...['task', 'tasks', 'aufgabe', 'aufgaben', 'tarefa', 'tarefas', 'tarea', 'tareas', 'tache', 'taches'],
  ...[
    'project',
    'projects',
    'projekt',
    'projekte',
    'projeto',
    'proyecto',
    'projet',
    'text',
    'texto',
    'texte',
  ],
];

/** Which of a table's headings is the best of them; undefined: none is one. */
export const weakTitleAt = (headings: readonly string[]): number | undefined => {
  const ranks = headings.map((heading) => WEAK_TITLES.indexOf(foldedKey(heading)));
  const best = Math.min(...ranks.filter((rank) => rank >= 0));
  return Number.isFinite(best) ? ranks.indexOf(best) : undefined;
};
