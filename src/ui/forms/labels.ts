import { type ComponentChildren, createContext, isValidElement } from 'preact'
import { useContext } from 'preact/hooks'

/**
 * What a page's fields are called, by their ids. A summary of errors stands above the fields that it names, so a page that has one is
 * drawn twice: the first time fields tell what they are called, the second time the summary knows.
 */
export type Labels = { readonly names: Map<string, string>; wanted: boolean }

export const noLabels = (): Labels => ({ names: new Map(), wanted: false })

export const LabelScope = createContext<Labels | null>(null)

/** The words of a label; a mark behind them, which is drawn by a part, says nothing of the name. */
const wordsOf = (label: ComponentChildren): string => {
  if (typeof label === 'string' || typeof label === 'number') return String(label)
  if (Array.isArray(label)) return label.map(wordsOf).join('')
  return isValidElement(label) ? wordsOf((label.props as { readonly children?: ComponentChildren }).children) : ''
}

/** Tells what fields are called, one after another. */
export const useNaming = (): ((id: string, label: ComponentChildren) => void) => {
  const labels = useContext(LabelScope)
  return (id, label) => labels?.names.set(id, wordsOf(label).trim())
}

/** Tells what a field is called. */
export const useLabel = (id: string, label: ComponentChildren): void => useNaming()(id, label)

/** What the field with an id is called, once the page knows. */
export const useLabels = (): ((id: string) => string) => {
  const labels = useContext(LabelScope)
  return (id) => {
    if (labels) labels.wanted = true
    return labels?.names.get(id) ?? ''
  }
}
