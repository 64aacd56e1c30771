import type { ComponentChildren } from 'preact'
import { Field, type FieldProps, useTies } from './field.tsx'

type Width = 'short' | 'medium' | 'full'
const widthClass = (width: Width | undefined): string => `form-input${width && width !== 'medium' ? ` input-${width}` : ''}`

type TextFieldProps = FieldProps & {
  readonly value?: string | null | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  readonly autocomplete?: string
  readonly width?: Width
  readonly maxLength?: number
}

/** One line of text. */
export const TextField = ({ value, type = 'text', autocomplete, width, maxLength, ...field }: TextFieldProps) => {
  const ties = useTies(field)
  return (
    <Field {...field}>
      <input
        class={widthClass(width)}
        type={type as 'text'}
        value={value ?? ''}
        autocomplete={autocomplete}
        maxLength={maxLength}
        {...ties}
      />
    </Field>
  )
}

type NumberFieldProps = FieldProps & {
  readonly value?: string | number | null | undefined
  /** `numeric` for whole numbers; a phone then shows digits only. */
  readonly whole?: boolean
  /** Stands behind the field: kr., %, timer. */
  readonly unit?: ComponentChildren
  /** Stands before the field. */
  readonly prefix?: ComponentChildren
}

/** A number as the user writes it, with a decimal comma; the server reads it. Not `type=number`, which eats what it does not like. */
export const NumberField = ({ value, whole = false, unit, prefix, ...field }: NumberFieldProps) => {
  const ties = useTies(field)
  const input = (
    <input class="form-input" type="text" inputMode={whole ? 'numeric' : 'decimal'} value={value ?? ''} autocomplete="off" {...ties} />
  )
  return (
    <Field {...field}>
      <span class="form-number">
        {prefix !== undefined && <span class="affix">{prefix}</span>}
        {input}
        {unit !== undefined && <span class="affix">{unit}</span>}
      </span>
    </Field>
  )
}

type DateFieldProps = FieldProps & { readonly value?: string | null | undefined; readonly min?: string; readonly max?: string }

/** A day, `YYYY-MM-DD` both ways. */
export const DateField = ({ value, min, max, ...field }: DateFieldProps) => {
  const ties = useTies(field)
  return (
    <Field {...field}>
      <input class="form-input input-short" type="date" value={value ?? ''} min={min} max={max} {...ties} />
    </Field>
  )
}

type TextAreaProps = FieldProps & { readonly value?: string | null | undefined; readonly rows?: number; readonly maxLength?: number }

/** Several lines of text. */
export const TextArea = ({ value, rows = 4, maxLength, ...field }: TextAreaProps) => {
  const ties = useTies(field)
  return (
    <Field {...field}>
      <textarea class="form-input form-textarea" rows={rows} maxLength={maxLength} value={value ?? ''} {...ties} />
    </Field>
  )
}

type FileFieldProps = FieldProps & { /** Kinds that the picker offers, as in `accept`. */ readonly accept?: string }

/** A file of the user's own. Its form has `files`; a browser never gives a file back, so the hint says so where a form may be shown again. */
export const FileField = ({ accept, ...field }: FileFieldProps) => {
  const ties = useTies(field)
  return (
    <Field {...field}>
      <input class="form-input form-file" type="file" accept={accept} {...ties} />
    </Field>
  )
}
