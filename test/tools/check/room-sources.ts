/** Where the room keeps which activity is drawn by what. */
export const ROOM = 'static/src/features/room';

/** Our files that draw the activities, session by session, as the registry of the room names them. */
export const listRoomSources = (registry: string): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const [, session = '', path = ''] of registry.matchAll(
    /'(s\d)\.\w+': lazy\(\(\) =>\s*import\('\.\/([\w/-]+)'\)/g,
  ))
    found.set(session, [...(found.get(session) ?? []), `${ROOM}/${path}.tsx`]);
  return found;
};
