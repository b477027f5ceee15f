import type { Attributes, ObjectType, PathStep } from './types.ts';
import type { TypeView } from './view.ts';

/** The nodes of one type: their handles, ids and attributes. */
export class NodeTable implements TypeView {
  readonly #type: ObjectType;
  readonly #ids: string[];
  readonly #handles: Map<string, number>;
  readonly #attributes = new Map<number, Attributes>();
  #ordered: number;

  /** @param ids without repeats, in their order */
  constructor(type: ObjectType, ids: string[]) {
    this.#type = type;
    this.#ids = ids;
    this.#handles = new Map(ids.map((id, handle) => [id, handle]));
    this.#ordered = ids.length;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Handles below this number are in the order of their ids. */
  get ordered(): number {
    return this.#ordered;
  }

  find(id: string): number {
    return this.#handles.get(id) ?? -1;
  }

  id(handle: number): string {
    return this.#ids[handle] as string;
  }

  /** The order of two nodes by id, byte by byte (ids are ASCII). */
  compare(a: number, b: number): number {
    if (a === b || (a < this.#ordered && b < this.#ordered)) return a - b;
    return this.id(a) < this.id(b) ? -1 : 1;
  }

  /** The handle of a node, new or known. A removed node that comes back gets another handle. */
  add(id: string): number {
    const known = this.#handles.get(id);
    if (known !== undefined) return known;
    const handle = this.#ids.push(id) - 1;
    this.#handles.set(id, handle);
    // Ids mostly rise with time, so most new ones keep the order.
    if (handle === this.#ordered && (handle === 0 || this.id(handle - 1) < id)) this.#ordered += 1;
    return handle;
  }

  /** From here on nothing leads to the handle, which is not given again. */
  remove(handle: number): void {
    this.#handles.delete(this.id(handle));
    this.#attributes.delete(handle);
  }

  setAttributes(handle: number, attributes: Attributes | null): void {
    if (attributes === null) this.#attributes.delete(handle);
    else this.#attributes.set(handle, attributes);
  }

  /** Made anew each time: that costs less than fetching a kept one from memory that nothing else has touched. */
  step(handle: number, attributes: Attributes | null): PathStep {
    const own = this.#attributes.size === 0 ? null : (this.#attributes.get(handle) ?? null);
    return { attributes, to: { attributes: own, id: this.id(handle), type: this.#type } };
  }
}
