import { trySample } from '../../tools/faults/try-sample';

trySample('publishing with links that new issues carry, struck by one fault', {
  fixture: 'shop',
  count: 90,
  seed: 20270111,
});
