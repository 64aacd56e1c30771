import type { ComponentChildren } from 'preact'
import { HiddenField } from './hidden-field.tsx'
import { FormScope } from './scope.ts'

type FormProps = {
  readonly action: string
  readonly method?: 'post' | 'get'
  /** The version of the record that the user saw; a stale one is refused with both versions side by side. */
  readonly version?: string | number | undefined
  /** Stands before the ids of its fields; needed when a page has several forms. */
  readonly id?: string
  /** `multipart/form-data` when files are sent. */
  readonly files?: boolean
  readonly kind?: string
  readonly children: ComponentChildren
}

/** A form. The server judges it, so that every refusal says how to mend it: the browser's own bubbles are off. */
export const Form = ({ action, method = 'post', version, id = 'f', files = false, kind, children }: FormProps) => (
  <form
    class={kind}
    id={id === 'f' ? undefined : id}
    action={action}
    method={method}
    encType={files ? 'multipart/form-data' : undefined}
    noValidate
  >
    <FormScope.Provider value={id}>
      {version !== undefined && <HiddenField name="version" value={String(version)} />}
      {children}
    </FormScope.Provider>
  </form>
)
