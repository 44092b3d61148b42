import ts from 'typescript';

const { TypeFlags } = ts;

/** Whether any text may stand in a value of this type: `string` itself, alone or in a union; literals are known by name. */
const holdsAnyText = (checker, type) => {
  const bare = checker.getBaseConstraintOfType(type) ?? type;
  if (bare.isUnion()) return bare.types.some((part) => holdsAnyText(checker, part));
  if (bare.isIntersection()) return bare.types.some((part) => holdsAnyText(checker, part));
  return (bare.flags & (TypeFlags.String | TypeFlags.TemplateLiteral | TypeFlags.Any)) !== 0;
};

/** Lists, texts and typed arrays are asked by number; whatever else a text can open is a record. */
const isRecord = (checker, type) => {
  const bare = checker.getNonNullableType(checker.getBaseConstraintOfType(type) ?? type);
  const parts = bare.isUnion() ? bare.types : [bare];
  return parts.some((part) => part.getStringIndexType() !== undefined || (part.flags & TypeFlags.Any) !== 0);
};

/**
 * ESLint rule: no `record[key]` with a key that may be any text. `constructor`, `toString` and `__proto__` are in every
 * object literal: a cell or a field of that name would find a function where nothing was stored.
 */
export const foreignKey = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      read: 'Any text may be this key, and every object has a "constructor": read it with ownValue, or keep a Map.',
      write:
        'Any text may be this key, "__proto__" among them: build the record with Object.fromEntries, or keep a Map.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const checker = services.program.getTypeChecker();
    const report = (node, isWrite) => {
      if (!isRecord(checker, services.getTypeAtLocation(node.object))) return;
      if (!holdsAnyText(checker, services.getTypeAtLocation(node.property))) return;
      context.report({ node, messageId: isWrite ? 'write' : 'read' });
    };
    return {
      'MemberExpression[computed=true]'(node) {
        if (node.property.type === 'Literal') return;
        const { parent } = node;
        const isWrite =
          (parent.type === 'AssignmentExpression' && parent.left === node) ||
          (parent.type === 'UnaryExpression' && parent.operator === 'delete');
        report(node, isWrite);
      },
      // `key in record` says yes to "toString", too.
      'BinaryExpression[operator="in"]'(node) {
        if (node.left.type === 'Literal' || node.left.type === 'PrivateIdentifier') return;
        if (!holdsAnyText(checker, services.getTypeAtLocation(node.left))) return;
        context.report({ node, messageId: 'read' });
      },
    };
  },
};
