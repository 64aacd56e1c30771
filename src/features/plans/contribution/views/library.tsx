import { useBoth } from '#features/areas'
import { useTexts } from '#text/use.ts'
import { Alert, Filter, Select } from '#ui/kit.ts'
import type { LibraryEntry } from '../library.ts'
import { contributionTexts } from '../texts.ts'

type LibraryProps = {
  readonly action: string
  readonly entries: readonly LibraryEntry[] /** The one that the form began from. */
  readonly from: string
}

/** Choosing the indicator that a new goal begins from; below it, that its words stand in the form. */
export const Library = ({ action, entries, from }: LibraryProps) => {
  const say = useTexts(contributionTexts)
  const both = useBoth()
  if (entries.length === 0) return null
  const chosen = entries.find(({ code }) => code === from)
  return (
    <>
      <Filter action={action} label={say('library.label')} act={say('library.act')} scope="library">
        <Select
          name="fra"
          label={say('library.label')}
          empty={say('library.none')}
          value={chosen?.code ?? ''}
          items={entries.map(({ code, definition }) => ({
            value: code,
            label: definition.statutory ? say('hold.official', { name: both(definition.name) }) : both(definition.name),
          }))}
        />
      </Filter>
      {chosen && (
        <Alert kind="info" title={say('library.fetched', { name: both(chosen.definition.name) })}>
          <p>{say('library.fetched.note')}</p>
        </Alert>
      )}
    </>
  )
}
