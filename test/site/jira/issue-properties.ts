import { asArray, asObject, asString } from '../rest/json-reading';
import { badRequest, JiraError } from './jira-error';

/** Limits of entity properties: https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-properties/ */
const LONGEST_KEY = 255;
const LONGEST_VALUE = 32_768;

export function checkProperty(key: string, value: unknown): void {
  if (key === '' || key.length > LONGEST_KEY) {
    throw badRequest(`The length of property key must be between 1 and ${LONGEST_KEY} characters.`);
  }
  if (value === undefined) throw badRequest('The property value is not a valid JSON.');
  if (JSON.stringify(value).length > LONGEST_VALUE) {
    throw badRequest(`The property value cannot be longer than ${LONGEST_VALUE} characters.`);
  }
}

/** The `properties` of a create or edit: a list of {key, value}. */
export function readProperties(raw: unknown): readonly (readonly [key: string, value: unknown])[] {
  if (raw === undefined) return [];
  const list = asArray(raw);
  if (!list) throw badRequest('Properties must be an array.');
  return list.map((entry) => {
    const given = asObject(entry);
    const key = asString(given?.['key']);
    if (!given || key === undefined) throw new JiraError(400, ['A property must have a key and a value.']);
    checkProperty(key, given['value']);
    return [key, given['value']] as const;
  });
}
