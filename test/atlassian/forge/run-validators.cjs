// Forge's own manifest processors, as `forge lint` and `forge deploy` run them, and its search for UI Kit 1
// modules. Works on the manifest in the current folder; fails on any message, warnings included.
const { ConfigFile, FileSystemReader, FileSystemWriter, findUIKit1Modules } = require('@forge/cli-shared');
const { ProcessorBuilder, ValidationTypes } = require('@forge/manifest');

// A list that the service keeps; these are refused since October 2026.
const deprecatedRuntimes = ['sandbox', 'nodejs18.x', 'nodejs20.x'];

const validate = async (type) => {
  const processor = ProcessorBuilder.instance()
    .withValidation(type)
    .withOptions({ deprecatedRuntimes })
    .build();
  const { success, errors = [] } = await processor.process();
  const messages = errors.map((error) => `${error.line}:${error.column} ${error.level} ${error.message}`);
  return success || messages.length > 0 ? messages : ['refused without a message'];
};

const run = async () => {
  const problems = [];
  const types = Object.values(ValidationTypes);
  for (const type of types) {
    for (const message of await validate(type)) problems.push(`manifest.yml:${message} [${type}]`);
  }
  const manifest = await new ConfigFile(new FileSystemReader(), new FileSystemWriter()).readConfig();
  for (const key of findUIKit1Modules(manifest.modules)) {
    problems.push(`manifest.yml: module ${key} is UI Kit 1, which the platform no longer runs`);
  }
  console.log(`${types.length} validations, UI Kit 1 modules looked for`);
  return problems;
};

run().then(
  (problems) => {
    for (const problem of problems) console.error(problem);
    process.exit(problems.length === 0 ? 0 : 1);
  },
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
