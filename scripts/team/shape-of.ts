import { z } from '../../src/domain/zod';

/** What the database checks of a value; the rest (addresses, times, words of a list) those who read it do. */
export type Shape = { orNull?: true; optional?: true } & (
  | { type: 'string'; most: number }
  | { type: 'boolean' }
  | { type: 'number'; least: number; most: number }
  | { type: 'list'; most: number; of: Shape }
  | { type: 'object'; fields: Record<string, Shape> }
);

interface JsonSchema {
  type?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  anyOf?: JsonSchema[];
  enum?: string[];
  format?: string;
  pattern?: string;
}

/** Of what a schema leaves open; ids, times and days are far shorter. */
const MOST_CHARS = 200;
const MOST_ENTRIES = 200;

/** The shape of what a schema lets pass. Throws where a schema says something that the database could not check. */
export function shapeOf(schema: z.ZodType): Shape {
  return made(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);
}

function made(schema: JsonSchema): Shape {
  if (schema.anyOf) {
    const [one, ...others] = schema.anyOf.filter(({ type }) => type !== 'null');
    if (!one || others.length > 0) throw new Error('a choice of shapes');
    return { ...made(one), orNull: true };
  }
  if (schema.type === 'string')
    return { type: 'string', most: schema.maxLength ?? longest(schema.enum) ?? MOST_CHARS };
  if (schema.type === 'boolean') return { type: 'boolean' };
  if (schema.type === 'integer') {
    const { minimum: least, maximum: most } = schema;
    if (least === undefined || most === undefined) throw new Error('a number without limits');
    return { type: 'number', least, most };
  }
  if (schema.type === 'array' && schema.items)
    return { type: 'list', most: schema.maxItems ?? MOST_ENTRIES, of: made(schema.items) };
  if (schema.type === 'object' && schema.properties) {
    const { required = [] } = schema;
    const fields = Object.entries(schema.properties).map(([name, one]): [string, Shape] => {
      const shape = made(one);
      return [name, required.includes(name) ? shape : { ...shape, optional: true }];
    });
    return { type: 'object', fields: Object.fromEntries(fields) };
  }
  throw new Error(`no shape for ${JSON.stringify(schema)}`);
}

function longest(words: readonly string[] | undefined): number | undefined {
  return words && Math.max(...words.map(({ length }) => length));
}
