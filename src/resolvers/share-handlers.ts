import type { shareProcedures } from '#contract/share-procedures';
import { checkPlace, listSpaces } from '../usecases/sharing/choose-place';
import { createShare } from '../usecases/sharing/create-share';
import { listShares } from '../usecases/sharing/list-shares';
import type { SharingPorts } from '../usecases/sharing/ports';
import { previewShare, updateShare } from '../usecases/sharing/update-share';
import type { Handlers } from './handlers';

export const shareHandlers = (ports: SharingPorts): Handlers<typeof shareProcedures> => ({
  'share.spaces': ({ quarter }, caller) => listSpaces(ports, caller, quarter),
  'share.check': ({ quarter, ...place }, caller) =>
    checkPlace(ports, caller, { quarterId: quarter, ...place }),
  'share.create': ({ quarter, way, ...request }, caller) =>
    createShare(ports, caller, {
      quarterId: quarter,
      ...request,
      way: way.kind === 'create' ? { ...way, parent: way.parent ?? undefined } : way,
    }),
  'share.list': ({ quarter }, caller) => listShares(ports, caller, quarter),
  'share.preview': ({ quarter, ...request }, caller) =>
    previewShare(ports, caller, { quarterId: quarter, ...request }),
  'share.update': ({ quarter, ...request }, caller) =>
    updateShare(ports, caller, { quarterId: quarter, ...request }),
});
