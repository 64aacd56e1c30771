/** The names of a record's fields that an edit gives another value; lists are compared as a whole. */
export const changedFields = <T extends object>(before: T, after: { readonly [Key in keyof T]?: unknown }): readonly string[] =>
  Object.keys(before).filter((key) => key in after && JSON.stringify(before[key as keyof T]) !== JSON.stringify(after[key as keyof T]))
