/** Stands for what a template fills in. */
const FILLED = '\uFFFC';

const textOf = (node) =>
  node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join(FILLED) : node.value;

/** Two words side by side, or something quoted: what a person reads, and no name or path. */
const readsAsWords = (text) =>
  /\p{L}{2}[,:;]? [“(]?(?:\p{L}{2}|\uFFFC)|\uFFFC[,:;]? \p{L}{2}|["'],? \p{L}{2}|\p{L}{2} ["']|(?:^|: )"\uFFFC"/u.test(
    text,
  );

const FOR_DEVELOPERS = /Error$|^(?:console|log)$/;

/** Whether a text ends in an error or a log, which developers read, or is read by a program as it is. */
const isForPrograms = (node) => {
  for (let inner = node, outer = node.parent; outer != null; inner = outer, outer = outer.parent) {
    if (
      /^(?:Import|Export(?:All|Named))|^TaggedTemplate|^TSLiteral/.test(outer.type) &&
      outer.declaration == null
    )
      return true;
    if (outer.type === 'Property' && outer.key === inner) return true;
    if (outer.type === 'NewExpression' || outer.type === 'CallExpression') {
      const { callee } = outer;
      const name =
        callee.type === 'MemberExpression'
          ? (callee.object.name ?? callee.object.property?.name)
          : callee.name;
      return FOR_DEVELOPERS.test(name ?? '');
    }
    if (/Function|Statement|Declarat/.test(outer.type)) return false;
  }
  return false;
};

/** ESLint rule: sentences quote with “ ” and cut with ’. Straight marks are for programs, and look typed in beside the others. */
export const straightQuote = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { straight: 'A sentence quotes with “ ” and cuts with ’: “{{text}}” has a straight mark.' },
  },
  create(context) {
    const look = (node) => {
      const text = textOf(node);
      if (typeof text !== 'string' || !/["']/.test(text) || !readsAsWords(text) || isForPrograms(node))
        return;
      const shown = text.trim().replace(/\s+/g, ' ').replaceAll(FILLED, '…').slice(0, 60);
      context.report({ node, messageId: 'straight', data: { text: shown } });
    };
    return { JSXText: look, Literal: look, TemplateLiteral: look };
  },
};
