import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A page as the bytes that are sent. */
export const renderPage = (page: VNode): string => `<!DOCTYPE html>${renderToString(page)}`
