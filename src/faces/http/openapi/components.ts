import type { TSchema } from 'typebox';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Keywords whose value is a schema, a list of schemas, or schemas by name (JSON Schema 2020-12). */
const ONE = new Set(['items', 'additionalProperties', 'unevaluatedProperties', 'not', 'contains', 'propertyNames']);
const LIST = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems']);
const NAMED = new Set(['properties', 'patternProperties', 'dependentSchemas']);
/** Marks of ours that readOnly and writeOnly say to everyone else. */
const OURS = new Set(['$id', 'x-muster-field', 'x-muster-presentation']);
/** How a contract says "whatever key". */
const ANY_KEY = '^.*$';

/** The named schemas of one document: what carries `$id` is written once and referred to. */
export class Components {
  readonly #schemas = new Map<string, { readonly schema: JsonObject; readonly text: string }>();
  readonly #names = new WeakMap<object, string>();

  /** The schema as the document says it: a reference where it has a name. Throws when a name means two things. */
  schema(source: TSchema): JsonObject {
    const known = this.#names.get(source);
    if (known !== undefined) return reference(known);
    const schema = this.#convert(source);
    const name = (source as { readonly $id?: unknown }).$id;
    if (typeof name !== 'string') return schema;
    const text = JSON.stringify(schema);
    const before = this.#schemas.get(name);
    if (before !== undefined && before.text !== text) {
      throw new Error(
        `two different schemas have the $id ${name}: ${before.text.slice(0, 200)} and ${text.slice(0, 200)}`,
      );
    }
    this.#schemas.set(name, { schema, text });
    this.#names.set(source, name);
    return reference(name);
  }

  /** Every named schema, by name. */
  all(): Record<string, JsonObject> {
    const byName = [...this.#schemas].toSorted(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(byName.map(([name, { schema }]) => [name, schema]));
  }

  #convert(source: object): JsonObject {
    const converted: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(source)) {
      if (OURS.has(keyword) || typeof value === 'function' || value === undefined) continue;
      converted[keyword] = this.#value(keyword, value);
    }
    return plainer(converted);
  }

  #value(keyword: string, value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (ONE.has(keyword)) return this.schema(value as TSchema);
    if (LIST.has(keyword)) return (value as TSchema[]).map((each) => this.schema(each));
    if (!NAMED.has(keyword)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.schema(each as TSchema)]));
  }
}

const reference = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** The same schema in the words that most readers of OpenAPI know: typed enumerations, additionalProperties. */
function plainer(schema: Record<string, unknown>): JsonObject {
  const { enum: values, patternProperties, 'x-muster-file': file, ...rest } = schema;
  if (file === true) return { type: 'string', format: 'binary' };
  const result: Record<string, unknown> = {};
  if (Array.isArray(values)) {
    if (rest['type'] === undefined && values.every((value) => typeof value === 'string')) result['type'] = 'string';
    result['enum'] = values;
  }
  Object.assign(result, rest);
  if (patternProperties !== undefined) {
    const { [ANY_KEY]: any, ...others } = patternProperties as Record<string, JsonObject>;
    if (any !== undefined) result['additionalProperties'] = Object.keys(any).length === 0 ? true : any;
    if (Object.keys(others).length > 0) result['patternProperties'] = others;
  }
  return result;
}
