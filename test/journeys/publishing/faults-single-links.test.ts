import { trySample } from '../../tools/faults/try-sample';

trySample('publishing with links that follow one by one, struck by one fault', {
  fixture: 'lab',
  count: 80,
  seed: 20270112,
});
