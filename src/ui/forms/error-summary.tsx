import { useTexts } from '#text/use.ts'
import { Glyph } from '../icon.tsx'
import { texts } from '../texts.ts'
import { useLabels } from './labels.ts'
import { useFieldId } from './scope.ts'

export type FormError = { readonly field?: string | undefined; readonly text: string }

/**
 * All that is wrong with a form, above it; each names its field ("Titel: Feltet skal udfyldes.") and leads to it. A sentence that
 * names the field itself stands alone. Takes the focus when the page opens. Nothing without errors.
 */
export const ErrorSummary = ({ errors }: { readonly errors: readonly FormError[] }) => {
  const say = useTexts(texts)
  const idOf = useFieldId()
  const labelOf = useLabels()
  if (errors.length === 0) return null
  const id = idOf('errors')
  const named = ({ field = '', text }: FormError): string => {
    const label = labelOf(idOf(field))
    return label === '' || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`
  }
  const once = errors.filter(({ field, text }, at) => errors.findIndex((one) => one.field === field && one.text === text) === at)
  return (
    <div class="alert alert-error" role="alert" aria-labelledby={id} tabIndex={-1} autofocus>
      <Glyph shape="stopped" />
      <div class="alert-body">
        <p class="alert-heading" id={id}>
          {say('errors', { count: once.length })}
        </p>
        <ul>
          {once.map((error) => (
            <li>{error.field === undefined ? error.text : <a href={`#${idOf(error.field)}`}>{named(error)}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
