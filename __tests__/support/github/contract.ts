import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';

type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
};
type Referable<T> = T | { readonly $ref: string };
interface DescribedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Referable<{ readonly content?: Readonly<Record<string, unknown>> }>>>;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

/** One operation of GitHub's description, with the values that a request's path has for its parameters. */
export interface Operation {
  readonly id: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly template: string;
  readonly method: string;
}

const description = JSON.parse(readFileSync(new URL('fixtures/openapi.json', import.meta.url), 'utf8')) as Description;
const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
formats.default(ajv);
ajv.addSchema({ $id: 'github', ...description });

/** Parameters that may hold slashes: GitHub's description marks them so. */
const MULTI_SEGMENT: ReadonlySet<string> = new Set(['ref', 'basehead', 'path']);

const templates = Object.keys(description.paths).map((template) => ({
  template,
  pattern: new RegExp(
    `^${template.replace(/\{(\w+)\}/g, (_all, name: string) => `(?<${name}>${MULTI_SEGMENT.has(name) ? '.+' : '[^/]+'})`)}$`,
  ),
}));

/**
 * The operation that a request is, or what is wrong with it.
 *
 * @param path without the query, as it was sent (percent-encoded)
 */
export function operationOf(method: string, path: string, query: URLSearchParams): Operation | string {
  // The most exact template: one without parameters before one with.
  const [found] = templates
    .flatMap(({ template, pattern }) => {
      const groups = pattern.exec(path)?.groups;
      const operation = description.paths[template]?.[method.toLowerCase()];
      return groups === undefined || operation === undefined ? [] : [{ template, groups, operation }];
    })
    .sort((a, b) => Object.keys(a.groups).length - Object.keys(b.groups).length);
  if (found === undefined) return `${method} ${path} is no operation of GitHub's description`;
  const params = Object.fromEntries(
    Object.entries(found.groups).map(([name, value]) => [name, decodeURIComponent(value)] as const),
  );
  const declared = (found.operation.parameters ?? []).map((parameter) => resolve<Parameter>(parameter));
  const asked = Object.fromEntries(query);
  for (const [where, values] of [
    ['path', params],
    ['query', asked],
  ] as const) {
    for (const [name, value] of Object.entries(values)) {
      const parameter = declared.find((each) => each.in === where && each.name === name);
      if (parameter === undefined) return `${found.operation.operationId} has no ${where} parameter ${name}`;
      const typed = parameter.schema['type'] === 'integer' && /^-?\d+$/.test(value) ? Number(value) : value;
      if (!ajv.validate(parameter.schema, typed))
        return `${found.operation.operationId}: ${name}=${value} ${ajv.errorsText()}`;
    }
  }
  return {
    id: found.operation.operationId,
    params,
    query: asked,
    template: found.template,
    method: method.toLowerCase(),
  };
}

const validators = new Map<string, ValidateFunction>();

/** What is wrong with the body of a request, by GitHub's description; nothing where it is right, or none is described. */
export function faultsOfBody({ id, template, method }: Operation, body: unknown): readonly string[] {
  const described = description.paths[template]?.[method]?.requestBody;
  if (described === undefined) return body === null ? [] : [`${id} takes no body`];
  return faultsBy(
    `/paths/${escape(template)}/${method}/requestBody/content/${escape('application/json')}/schema`,
    `${id} body`,
    body,
  );
}

/** What is wrong with an answer, by GitHub's description; nothing where it is right. A status it does not describe is an error body. */
export function faultsOfAnswer(operation: Operation, status: number, type: string, body: unknown): readonly string[] {
  const described = description.paths[operation.template]?.[operation.method]?.responses[String(status)];
  const where =
    described === undefined
      ? '/components/schemas/basic-error'
      : (pointerOf(operation, status, described, type) ?? undefined);
  if (status === 204 && body === null) return [];
  if (where === undefined) return [`${operation.id} ${status} is described without ${type}`];
  return faultsBy(where, `${operation.id} ${status}`, body);
}

function faultsBy(schema: string, of: string, value: unknown): readonly string[] {
  const validate = validators.get(schema) ?? ajv.compile({ $ref: `github#${schema}` });
  validators.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map((each) => `${of}${each.instancePath} ${each.message}`);
}

function pointerOf(
  { template, method }: Operation,
  status: number,
  response: Referable<{ readonly content?: Readonly<Record<string, unknown>> }>,
  type: string,
): string | null {
  const { content = {} } = resolve<{ readonly content?: Readonly<Record<string, unknown>> }>(response);
  if (!Object.hasOwn(content, type)) return null;
  const owner =
    '$ref' in response ? response.$ref.slice(1) : `/paths/${escape(template)}/${method}/responses/${status}`;
  return `${owner}/content/${escape(type)}/schema`;
}

function resolve<T>(value: Referable<T>): T {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return value;
  const parts = value.$ref.slice(2).split('/');
  return parts.reduce<unknown>((from, key) => (from as Record<string, unknown>)[key], description) as T;
}

/** A key as one part of a JSON pointer in a URL's fragment. */
function escape(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}
