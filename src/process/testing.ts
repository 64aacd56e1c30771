/** The process that the tests start: it answers with its id and its settings, after news of how far it is, late, or not at all. */

/** `counts` is how many news come first; `late` in milliseconds. */
export type Order = { readonly name: string; readonly counts?: number; readonly late?: number; readonly dies?: boolean }

export type Answer = { readonly name: string; readonly process: number; readonly settings: readonly string[] }

const answer = ({ name, counts = 0, late = 0, dies = false }: Order): void => {
  if (dies) process.exit(7)
  for (let at = 1; at <= counts; at += 1) process.send?.({ news: `${name} ${at}` })
  setTimeout(() => process.send?.({ name, process: process.pid, settings: Object.keys(process.env) } satisfies Answer), late)
}

process.on('message', answer)
process.on('disconnect', () => process.exit())
