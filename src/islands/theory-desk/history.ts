/** What was done, the last at the end, and what was taken back and can be done again, the next at the end. */
export type History<Act> = { readonly done: readonly Act[]; readonly undone: readonly Act[] }

export const nothingDone = { done: [], undone: [] } as const

/** After something was done: what had been taken back is forgotten. */
export const after = <Act>({ done }: History<Act>, act: Act): History<Act> => ({ done: [...done, act], undone: [] })

/** After the last was taken back, and after it was done again. */
export const back = <Act>({ done, undone }: History<Act>): History<Act> => ({
  done: done.slice(0, -1),
  undone: [...undone, ...done.slice(-1)],
})
export const again = <Act>({ done, undone }: History<Act>): History<Act> => ({
  done: [...done, ...undone.slice(-1)],
  undone: undone.slice(0, -1),
})
