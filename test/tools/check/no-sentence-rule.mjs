/** Attributes and properties whose texts people read or hear, even where it is one small word. */
const SHOWN = new Set([
  'act',
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'back',
  'caption',
  'description',
  'header',
  'heading',
  'help',
  'label',
  'lead',
  'meaning',
  'note',
  'placeholder',
  'retryLabel',
  'sentence',
  'summary',
  'text',
  'title',
  'undo',
]);

/** Where texts are read by programs and those who write them. */
const NOT_SHOWN = new Set([
  'className',
  'cssText',
  'd',
  'displayName',
  'jql',
  'key',
  'role',
  'style',
  'viewBox',
]);
const FOR_DEVELOPERS =
  /^(console|document|navigator|window)$|Error$|^(querySelector(All)?|closest|matchMedia|token)$/;

const KEYS =
  /^(Alt|Arrow(Up|Down|Left|Right)|Backspace|Control|Delete|End|Enter|Escape|Home|Meta|Page(Up|Down)|Shift|Tab)$/;

const hasWord = (text) => /\p{L}{2}/u.test(text);

/** Stands for what a template fills in. */
const FILLED = '\uFFFC';

/** Two words (what is filled in counts as one), or one that begins as a sentence does. */
const looksSaid = (text) => {
  const trimmed = text.trim();
  if (KEYS.test(trimmed)) return false;
  return (
    /(\p{L}|\uFFFC)\S*\s+[“(]?\p{L}{2}/u.test(trimmed) ||
    /\p{L}{2}\S*\s+\S?(\p{L}|\uFFFC)/u.test(trimmed) ||
    /^\p{Lu}\p{Ll}[\p{L}’'-]*[….:?!]?$/u.test(trimmed)
  );
};

const textOf = (node) =>
  node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.cooked).join(FILLED) : node.value;

const nameOf = (node) =>
  node.type === 'JSXAttribute'
    ? node.name.name
    : node.type === 'Property' && !node.computed
      ? (node.key.name ?? node.key.value)
      : node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
        ? node.left.property.name
        : undefined;

const calleeOf = ({ callee }) => {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression') return '';
  return callee.object.type === 'Identifier' && FOR_DEVELOPERS.test(callee.object.name)
    ? callee.object.name
    : (callee.property.name ?? '');
};

const isStyle = (property) => {
  let holder = property.parent?.parent;
  while (holder?.type === 'JSXExpressionContainer' || holder?.type === 'TSAsExpression')
    holder = holder.parent;
  return holder?.type === 'JSXAttribute' && nameOf(holder) === 'style';
};

/** What a text is part of: the name it is given to, or that nobody reads it. */
const placeOf = (node) => {
  let inner = node;
  for (let outer = node.parent; outer != null; inner = outer, outer = outer.parent) {
    switch (outer.type) {
      case 'ConditionalExpression':
        if (outer.test === inner) return { isShown: false };
        continue;
      case 'LogicalExpression':
      case 'JSXExpressionContainer':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
        continue;
      case 'BinaryExpression':
        if (outer.operator !== '+') return { isShown: false };
        continue;
      case 'SwitchCase':
      case 'ImportDeclaration':
      case 'ImportExpression':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'TSLiteralType':
      case 'TSEnumMember':
      case 'ThrowStatement':
        return { isShown: false };
      case 'PropertyDefinition':
        return { isShown: outer.key !== inner && outer.key.name !== 'name' };
      case 'MemberExpression':
        return { isShown: outer.property !== inner };
      case 'CallExpression':
      case 'NewExpression':
        return { isShown: !FOR_DEVELOPERS.test(calleeOf(outer)) };
      case 'Property':
        if (outer.key === inner || isStyle(outer)) return { isShown: false };
        return { isShown: !NOT_SHOWN.has(nameOf(outer)), name: nameOf(outer) };
      case 'JSXAttribute':
      case 'AssignmentExpression':
        return { isShown: !NOT_SHOWN.has(nameOf(outer)), name: nameOf(outer) };
      case 'JSXElement':
      case 'JSXFragment':
        return { isShown: true, name: 'text' };
      default:
        return { isShown: true };
    }
  }
  return { isShown: true };
};

/**
 * ESLint rule: what people read stands in a file of `words/`, where a language has one place to begin. Finds the texts
 * of elements, of attributes and properties that are shown, and whatever else looks like a sentence or its beginning.
 */
export const noSentence = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { said: 'People read “{{text}}”: say it in the words/ beside this file.' },
  },
  create(context) {
    if (/\/words\/[^/]+$/.test(context.filename.replaceAll('\\', '/'))) return {};
    const report = (node, text) =>
      context.report({
        node,
        messageId: 'said',
        data: { text: text.trim().replace(/\s+/g, ' ').slice(0, 60) },
      });
    const look = (node) => {
      const text = textOf(node);
      if (typeof text !== 'string' || !hasWord(text)) return;
      const { isShown, name } = placeOf(node);
      if (isShown && (SHOWN.has(name) || looksSaid(text))) report(node, text.replaceAll(FILLED, '…'));
    };
    return {
      JSXText: (node) => {
        if (hasWord(node.value)) report(node, node.value);
      },
      Literal: look,
      TemplateLiteral: look,
    };
  },
};
