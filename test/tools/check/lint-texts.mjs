// Lints texts as if they stood in files of the project: {name: {file, text}} in, {name: messages} out.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const wanted = JSON.parse(await text(process.stdin));
const found = {};
for (const [name, { file, text: code }] of Object.entries(wanted)) {
  const [{ messages } = { messages: [] }] = await eslint.lintText(code, { filePath: file });
  found[name] = messages;
}
process.stdout.write(JSON.stringify(found));
