import { isKind, type Kind } from '../kit/kind.ts';
import { isOperation, type Operation } from '../kit/op.ts';
import * as registry from './registry.ts';

interface Contract {
  readonly operations: Readonly<Record<string, unknown>>;
  readonly kinds?: Readonly<Record<string, unknown>>;
}

const contracts = Object.values(registry) as readonly Contract[];

/** Every operation of the registry, in its order. Throws when two share an id or a route. */
export function operations(): readonly Operation[] {
  const all = contracts.flatMap((contract) => Object.values(contract.operations)).filter(isOperation);
  const seen = new Set<string>();
  for (const { id, method, path } of all) {
    for (const key of [id, `${method} ${path.replaceAll(/\{[^}]+\}/g, '{}').toLowerCase()}`]) {
      if (seen.has(key)) throw new Error(`${key} is declared twice`);
      seen.add(key);
    }
  }
  return all;
}

/** Every kind of the registry. */
export function kinds(): readonly Kind[] {
  return contracts.flatMap((contract) => Object.values(contract.kinds ?? {})).filter(isKind);
}
