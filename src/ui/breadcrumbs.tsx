import { useTexts } from '#text/use.ts'
import { texts } from './texts.ts'

export type Crumb = { readonly label: string; readonly href?: string | undefined }

/** The way down to the page; the last crumb has no link where it is the page itself. */
export const Breadcrumbs = ({ path }: { readonly path: readonly Crumb[] }) => {
  const say = useTexts(texts)
  if (path.length === 0) return null
  return (
    <nav class="breadcrumbs" aria-label={say('path')}>
      <ol>
        {path.map((crumb) => (
          <li>{crumb.href === undefined ? <span>{crumb.label}</span> : <a href={crumb.href}>{crumb.label}</a>}</li>
        ))}
      </ol>
    </nav>
  )
}
