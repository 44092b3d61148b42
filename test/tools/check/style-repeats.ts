import type { SourceFile } from './source-file';

/** What one stylesheet does for all pages: a second one would do it differently one day. */
const once = [
  { what: 'honours less motion', pattern: /prefers-reduced-motion/, home: 'static/src/ui/page.css' },
  {
    what: 'hides text from the eye alone',
    pattern: /clip-path:\s*inset|clip:\s*rect/,
    home: 'static/src/ui/visually-hidden.module.css',
  },
];

/** Stylesheets that do by themselves what one place does for all. */
export const listRepeatProblems = (sheets: readonly SourceFile[]): readonly string[] =>
  once.flatMap(({ what, pattern, home }) =>
    sheets
      .filter(({ name, source }) => name !== home && pattern.test(source))
      .map(({ name }) => `${name} ${what} by itself. ${home} does it for all pages: use that.`),
  );
