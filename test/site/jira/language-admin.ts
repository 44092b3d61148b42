import type { AdminContext } from './admin-context';

/** What a site made in Russian calls what an English one calls otherwise; names of people's own stay. */
const RUSSIAN: Readonly<Record<string, string>> = {
  Epic: 'Эпик',
  Story: 'История',
  Task: 'Задача',
  'Sub-task': 'Подзадача',
  Subtask: 'Подзадача',
  'To Do': 'К выполнению',
  'In Progress': 'В работе',
  Done: 'Готово',
  Summary: 'Резюме',
  Description: 'Описание',
  Labels: 'Метки',
  'Epic Name': 'Название эпика',
};

/** The site in another language than English. */
export interface LanguageAdmin {
  /** Work types, statuses and fields take the names that Jira gives them in this language. */
  speak(language: 'ru'): void;
}

export function createLanguageAdmin({ site }: AdminContext): LanguageAdmin {
  const translated = <T extends { readonly name: string }>(thing: T): T =>
    Object.hasOwn(RUSSIAN, thing.name) ? { ...thing, name: RUSSIAN[thing.name] ?? thing.name } : thing;
  return {
    speak() {
      const { catalogue } = site();
      for (const project of catalogue.projects()) {
        catalogue.saveProject({ ...project, workTypes: project.workTypes.map(translated) });
      }
      catalogue.save({
        statuses: catalogue.statuses().map(translated),
        fields: catalogue.fields().map(translated),
      });
    },
  };
}
