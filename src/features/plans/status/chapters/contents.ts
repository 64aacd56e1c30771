import type { Block } from '#print/paper'

/** What the system knows for a section: a sentence, and what it rests on. */
export type Contents = { readonly lead: string; readonly blocks: readonly Block[] }
