import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** What stands before the ids of a form's fields, so that two forms on one page do not share ids. */
export const FormScope = createContext('f')

/** The id of a field by its name, inside the form that it stands in. */
export const useFieldId = (): ((name: string) => string) => {
  const scope = useContext(FormScope)
  return (name) => `${scope}-${name}`
}
