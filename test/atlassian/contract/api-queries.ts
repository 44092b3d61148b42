import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { asObject, asString, type JsonObject } from '../../site/rest/json-reading';

/** Agile documents `state` as a closed object, where its own text says a list of names. */
const MISDOCUMENTED = new Set(['state']);

type QueryCheck = (pointer: string, parameters: readonly unknown[], query: URLSearchParams) => string[];

/** Checks query strings against the parameters of an operation: names, presence, and values as text allows. */
export function createQueryCheck(document: JsonObject): QueryCheck {
  const ajv = new Ajv({ strict: false, coerceTypes: 'array' });
  addFormats(ajv);
  ajv.addSchema(document, 'document');
  const compiled = new Map<string, ValidateFunction>();

  function validatorOf(pointer: string): ValidateFunction {
    const known = compiled.get(pointer);
    if (known) return known;
    // Wrapped in an object, because text is turned into numbers and lists only inside of one.
    const validator = ajv.compile({ properties: { value: { $ref: `document#${pointer}` } } });
    compiled.set(pointer, validator);
    return validator;
  }

  return (pointer, parameters, query) => {
    const known = new Map<string, { schema: string | undefined; required: boolean }>();
    for (const [index, raw] of parameters.entries()) {
      const parameter = asObject(raw);
      const name = asString(parameter?.['name']);
      if (!parameter || name === undefined || parameter['in'] !== 'query') continue;
      const schema = parameter['schema'] ? `${pointer}/parameters/${index}/schema` : undefined;
      known.set(name, { schema, required: parameter['required'] === true });
    }
    const problems = [...known]
      .filter(([name, { required }]) => required && !query.has(name))
      .map(([name]) => `the query lacks ${name}`);
    for (const name of new Set(query.keys())) {
      const parameter = known.get(name);
      if (!parameter) {
        problems.push(`the query has an unknown parameter ${name}`);
        continue;
      }
      if (!parameter.schema || MISDOCUMENTED.has(name)) continue;
      const values = query.getAll(name);
      const validate = validatorOf(parameter.schema);
      if (!validate({ value: values.length > 1 ? values : values[0] })) {
        problems.push(`the query's ${name}: ${ajv.errorsText(validate.errors, { dataVar: '' })}`);
      }
    }
    return problems;
  };
}
