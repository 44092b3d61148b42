export interface SourceFile {
  readonly name: string;
  readonly source: string;
}
