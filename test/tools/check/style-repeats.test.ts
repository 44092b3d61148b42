import { listRepeatProblems } from './style-repeats';

it('less motion and text hidden from the eye have one home each', () => {
  const motion = '@media (prefers-reduced-motion: reduce) { * { animation: none } }';
  const hidden = '.hidden { clip-path: inset(50%) }';
  expect(
    listRepeatProblems([
      { name: 'static/src/ui/page.css', source: motion },
      { name: 'static/src/ui/visually-hidden.module.css', source: hidden },
    ]),
  ).toEqual([]);
  expect(listRepeatProblems([{ name: 'a.module.css', source: motion + hidden }])).toEqual([
    'a.module.css honours less motion by itself. static/src/ui/page.css does it for all pages: use that.',
    'a.module.css hides text from the eye alone by itself. static/src/ui/visually-hidden.module.css does it for all pages: use that.',
  ]);
});
