/** A parsed value. Tables are maps: a key named `__proto__` is a key like any other. */
export type ConfigValue = string | number | boolean | null | readonly ConfigValue[] | ConfigMap;
export interface ConfigMap extends ReadonlyMap<string, ConfigValue> {}

export function isMap(value: ConfigValue | undefined): value is ConfigMap {
  return value instanceof Map;
}

export function isList(value: ConfigValue | undefined): value is readonly ConfigValue[] {
  return Array.isArray(value);
}
