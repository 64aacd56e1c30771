/** The bare shape of a graph: steps and the steps that must be complete before them. */
export type Node = { readonly id: string; readonly after: readonly string[] }

/** What is wrong with a graph: an id used twice, an `after` that names no step, or steps that wait for each other. */
export type GraphFault =
  | { readonly id: 'step-twice'; readonly step: string }
  | { readonly id: 'after-unknown'; readonly step: string; readonly after: string }
  | { readonly id: 'circle'; readonly steps: readonly string[] }

/**
 * The steps in an order in which each comes after those that it waits for; steps that are free at the same time
 * keep the order of the list. `rest` are the steps that can never be reached, because they wait in a circle.
 */
export const inOrder = <Step extends Node>(steps: readonly Step[]): { readonly order: readonly Step[]; readonly rest: readonly Step[] } => {
  const order: Step[] = []
  let rest = [...steps]
  for (;;) {
    const next = rest.find((step) => step.after.every((id) => order.some((done) => done.id === id)))
    if (!next) return { order, rest }
    order.push(next)
    rest = rest.filter((step) => step !== next)
  }
}

/** Everything that is wrong with a graph; empty when it can be walked from its first steps to its last. */
export const faultsOf = (steps: readonly Node[]): readonly GraphFault[] => {
  const ids = steps.map((step) => step.id)
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].map((step) => ({ id: 'step-twice', step }) as const)
  const unknown = steps.flatMap((step) =>
    step.after.filter((id) => !ids.includes(id)).map((after) => ({ id: 'after-unknown', step: step.id, after }) as const),
  )
  if (twice.length + unknown.length > 0) return [...twice, ...unknown]
  const { rest } = inOrder(steps)
  return rest.length > 0 ? [{ id: 'circle', steps: rest.map((step) => step.id) }] : []
}
