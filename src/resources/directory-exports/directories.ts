import type { Entry, ScopedReader } from '../../directory/types.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';
import { PRODUCTS } from '../cloud-directories/products.ts';

export interface Directory {
  readonly product: CloudProduct;
  readonly entry: Entry;
}

/** A directory by its id, whatever product it is of. */
export async function directoryOf(here: ScopedReader, id: string): Promise<Directory | undefined> {
  for (const product of PRODUCTS) {
    const entry = await here.get(product.kind, id);
    if (entry !== undefined) return { product, entry };
  }
  return undefined;
}

export async function hasDirectories(here: ScopedReader): Promise<boolean> {
  for (const { kind } of PRODUCTS) if ((await here.count(kind)) > 0) return true;
  return false;
}
