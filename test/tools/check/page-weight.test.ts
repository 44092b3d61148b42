import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { weighBeyond, weighPage } from './page-weight';
import { listRoomSources } from './room-sources';

const noise = Array.from({ length: 96 }, (_, n) => createHash('sha256').update(String(n)).digest('base64'));
const incompressible = `// ${noise.join('')}\n`;

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'okra-pages-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const page = '<!doctype html><script type="module" src="./a.js"></script>';

describe('the weight of a page', () => {
  it('follows static imports and re-exports, each file once, and no dynamic import', () => {
    const folder = folderWith({
      'page.html': page,
      'a.js': `import "./b.js"; import { c } from "./c.js"; import("./later.js"); c();`,
      'b.js': `export { c } from "./c.js";`,
      'c.js': `import "./a.js"; export const c = () => 1; ${incompressible}`,
      'later.js': incompressible,
    });
    const { files, kib } = weighPage(join(folder, 'page.html'));
    expect(files).toHaveLength(3);
    expect(kib).toBeGreaterThan(3);
    expect(kib).toBeLessThan(4);
  });

  it('counts scripts written into the page', () => {
    const folder = folderWith({ 'page.html': `${page}<script>run()</script>`, 'a.js': '' });
    expect(weighPage(join(folder, 'page.html')).inlineScripts).toBe(1);
  });
});

describe('the weight of a room', () => {
  it('is what its chunks need beyond what the page has loaded', () => {
    const folder = folderWith({
      'page.html': page,
      'a.js': `import "./b.js"; import("./room.js");`,
      'b.js': incompressible,
      'room.js': `import "./b.js"; import "./c.js";`,
      'c.js': incompressible,
    });
    const { files } = weighPage(join(folder, 'page.html'));
    const kib = weighBeyond(files, [join(folder, 'room.js')]);
    expect(kib).toBeGreaterThan(3);
    expect(kib).toBeLessThan(4);
    expect(weighBeyond(files, [join(folder, 'b.js')])).toBe(0);
  });

  it('names the files of each session by the registry, however its lines are broken', () => {
    const registry = `
      's1.pairs': lazy(() => import('./okrs/pairs').then((file) => ({ default: file.Pairs }))),
      's2.validation': lazy(() =>
        import('./activities/validation').then((file) => ({ default: file.Validation })),
      ),
      's1.silent': lazy(() => import('./okrs/contributions').then((file) => ({ default: file.Silent }))),`;
    expect([...listRoomSources(registry)]).toEqual([
      ['s1', ['static/src/features/room/okrs/pairs.tsx', 'static/src/features/room/okrs/contributions.tsx']],
      ['s2', ['static/src/features/room/activities/validation.tsx']],
    ]);
  });
});
