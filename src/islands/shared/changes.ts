/** A cell's words before and after. */
export type Change = { readonly name: string; readonly before: string; readonly after: string }

/** What was done, so that it can be taken back and done again; a pasted block is one step. */
export type Steps = { readonly done: readonly (readonly Change[])[]; readonly undone: readonly (readonly Change[])[] }

export const noSteps: Steps = { done: [], undone: [] }

/** The most steps that can be taken back. */
const most = 200

/** Remembers a step; what was taken back before it cannot be done again. */
export const step = ({ done }: Steps, changes: readonly Change[]): Steps => ({ done: [...done, changes].slice(-most), undone: [] })

/** Takes the last step back: the cells as they were, and the steps that are left. */
export const undo = ({ done, undone }: Steps): { readonly steps: Steps; readonly changes: readonly Change[] } => {
  const last = done.at(-1) ?? []
  return {
    steps: { done: done.slice(0, -1), undone: last.length > 0 ? [...undone, last] : undone },
    changes: last.map(({ name, before, after }) => ({ name, before: after, after: before })),
  }
}

/** Does the last step again that was taken back. */
export const redo = ({ done, undone }: Steps): { readonly steps: Steps; readonly changes: readonly Change[] } => {
  const last = undone.at(-1) ?? []
  return { steps: { done: last.length > 0 ? [...done, last] : done, undone: undone.slice(0, -1) }, changes: last }
}

/** A block as spreadsheets put it on the clipboard: rows on lines, cells between tabs. A single cell is no block. */
export const blockIn = (text: string): readonly (readonly string[])[] | null => {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const block = rows.map((row) => row.split('\t').map((cell) => cell.trim()))
  return block.length > 1 || (block[0]?.length ?? 0) > 1 ? block : null
}
