import type { PublishMapping } from './publish-mapping';

/** Chooses how cards become issues. */
export interface MappingCommand {
  readonly kind: 'mapping.choose';
  readonly mapping: PublishMapping;
}
