/** A place in a JSON file as people write it: `lines[3].amount`; `filen` for the whole. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`)).join('') || 'filen'

/** Whether there is anything at a place. */
export const hasPath = (data: unknown, path: readonly PropertyKey[]): boolean =>
  path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), data) !==
  undefined
