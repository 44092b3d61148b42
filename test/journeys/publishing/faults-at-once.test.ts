import { trySample } from '../../tools/faults/try-sample';

trySample('several people who publish a quarter at once', { fixture: 'schedule', count: 40, seed: 20270113 });
