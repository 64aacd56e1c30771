import { h, type VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { LabelScope, noLabels } from '../forms/labels.ts'

/** A page as the bytes that are sent. One with a summary of errors is drawn again when its fields have said what they are called. */
export const renderPage = (page: VNode): string => {
  const labels = noLabels()
  const draw = (): string => renderToString(h(LabelScope.Provider, { value: labels, children: page }))
  const once = draw()
  return `<!DOCTYPE html>${labels.wanted ? draw() : once}`
}
