import type { Place } from '#features/identity'
import { useTexts } from '#text/use.ts'
import { HiddenField, Select } from '#ui/kit.ts'
import type { Shown } from './page.ts'
import { useShown } from './shown.ts'
import { webTexts } from './texts.ts'

/** Which municipality a form is about; nothing to choose for who works in one. */
export const MunicipalityField = ({ places, shown }: { readonly places: readonly Place[]; readonly shown: Shown }) => {
  const say = useTexts(webTexts)
  const { field } = useShown(shown)
  const [only, ...others] = places
  if (others.length === 0) return <HiddenField name="municipality" value={String(only?.code ?? '')} />
  return (
    <Select
      {...field('municipality')}
      label={say('municipality')}
      items={places.map(({ code, name }) => ({ value: String(code), label: name }))}
    />
  )
}
