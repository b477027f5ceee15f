/**
 * `illegal_pair`: the two types have no edge, or none of the relation asked for. `no_route`: no traversal leads from the
 * one type to the other. `too_many_paths`: an object has more paths than the caller allows. `sequence_gap`: an index
 * was given a change that does not follow the one before; drop it and load it again.
 */
export type GraphErrorCode = 'illegal_pair' | 'no_route' | 'too_many_paths' | 'sequence_gap';

/** Every error that this room raises by itself. The message is fit for an API answer. */
export class GraphError extends Error {
  override readonly name = 'GraphError';
  readonly code: GraphErrorCode;

  constructor(code: GraphErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
