// A Jest transform for packages of ES modules that refer to each other in a circle, which only the order of
// real ES modules survives: the entry becomes one CommonJS file, with the package's dependencies outside it.
const { createHash } = require('node:crypto');
const { buildSync } = require('esbuild');

module.exports = {
  getCacheKey: (source, file) => createHash('sha256').update(file).update(source).digest('hex'),
  process: (_source, file) => ({
    code: buildSync({
      entryPoints: [file],
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'cjs',
      write: false,
    }).outputFiles[0].text,
  }),
};
