import type { ComponentChildren } from 'preact'
import { useTexts } from '#text/use.ts'
import { texts } from '../texts.ts'
import { useLabel } from './labels.ts'
import { useFieldId } from './scope.ts'

/** What every field takes. `error` is a whole sentence that says how to mend it; the user's value is always given back. */
export type FieldProps = {
  readonly name: string
  readonly label: ComponentChildren
  readonly hint?: ComponentChildren
  readonly error?: string | null | undefined
  readonly optional?: boolean
}

/** The ids and marks that tie a control to its label, hint and error. */
export type Ties = {
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': 'true' | undefined
}

/** Ties for a control by its field's props; summaries above learn what the field is called. */
export const useTies = ({ name, label, hint, error }: FieldProps): Ties => {
  const id = useFieldId()(name)
  useLabel(id, label)
  const described = [hint !== undefined && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, name, 'aria-describedby': described || undefined, 'aria-invalid': error ? 'true' : undefined }
}

/** Hint and error of a field, in that order. */
export const Notes = ({
  id,
  hint,
  error,
}: {
  readonly id: string
  readonly hint?: ComponentChildren
  readonly error?: string | null | undefined
}) => (
  <>
    {hint !== undefined && (
      <span class="form-hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {error && (
      <span class="form-error-message" id={`${id}-error`}>
        {error}
      </span>
    )}
  </>
)

/** "(valgfri)" behind the label of a field that may stay empty. */
export const Optional = ({ optional }: { readonly optional?: boolean | undefined }) => {
  const say = useTexts(texts)
  return optional ? <span class="form-optional"> {say('optional')}</span> : null
}

/** A field with its label above; `children` is the control. */
export const Field = (props: FieldProps & { readonly children: ComponentChildren }) => {
  const id = useFieldId()(props.name)
  return (
    <div class={props.error ? 'form-group form-error' : 'form-group'}>
      <label class="form-label" for={id}>
        {props.label}
        <Optional optional={props.optional} />
      </label>
      <Notes id={id} hint={props.hint} error={props.error} />
      {props.children}
    </div>
  )
}

/** A group of controls under one legend. */
export const Group = (props: FieldProps & { readonly children: ComponentChildren }) => {
  const id = useFieldId()(props.name)
  const { 'aria-describedby': described } = useTies(props)
  return (
    <fieldset class={props.error ? 'form-group form-error' : 'form-group'} aria-describedby={described}>
      <legend class="form-label">
        {props.label}
        <Optional optional={props.optional} />
      </legend>
      <Notes id={id} hint={props.hint} error={props.error} />
      {props.children}
    </fieldset>
  )
}
