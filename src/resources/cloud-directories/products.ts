import { gsuiteProduct } from '../gsuites/product.ts';
import { office365Product } from '../office365s/product.ts';
import type { CloudProduct } from './product.ts';

/** The clouds whose directories are known. */
export const PRODUCTS: readonly CloudProduct[] = [office365Product, gsuiteProduct];
