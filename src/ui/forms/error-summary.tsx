import { useTexts } from '#text/use.ts'
import { Glyph } from '../icon.tsx'
import { texts } from '../texts.ts'
import { useFieldId } from './scope.ts'

export type FormError = { readonly field?: string | undefined; readonly text: string }

/** All that is wrong with a form, above it; each names its field by a link. Takes the focus when the page opens. Nothing without errors. */
export const ErrorSummary = ({ errors }: { readonly errors: readonly FormError[] }) => {
  const say = useTexts(texts)
  const idOf = useFieldId()
  if (errors.length === 0) return null
  const id = idOf('errors')
  return (
    <div class="alert alert-error" role="alert" aria-labelledby={id} tabIndex={-1}>
      <Glyph shape="stopped" />
      <div class="alert-body">
        <p class="alert-heading" id={id}>
          {say('errors', { count: errors.length })}
        </p>
        <ul>
          {errors.map(({ field, text }) => (
            <li>{field === undefined ? text : <a href={`#${idOf(field)}`}>{text}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
