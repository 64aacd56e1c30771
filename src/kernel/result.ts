import type { Phrase } from '#text/texts.ts'

/** One reason why something could not be done; `field` is the name of the form field that it stands at. */
export type Refusal = { readonly field?: string; readonly say: Phrase }

/** What a domain function or command answers: a value, or the refusals as sentences for the user. Only accidents throw. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusals: readonly Refusal[] }

export const done = <T>(value: T): Result<T> => ({ ok: true, value })

export const refused = (...refusals: readonly Refusal[]): Result<never> => ({ ok: false, refusals })

/** A refusal at a field. */
export const at = (field: string, say: Phrase): Refusal => ({ field, say })
