import { useTexts } from '#text/use.ts'
import { Tabs } from '#ui/kit.ts'
import { measuresTexts } from '../texts.ts'

/** The years of a screen of measurements as links. */
export const Years = ({ years, year, href }: { readonly years: readonly number[]; readonly year: number; readonly href: string }) => {
  const say = useTexts(measuresTexts)
  if (years.length < 2) return null
  return (
    <Tabs
      label={say('years.label')}
      items={years.map((one) => ({ label: String(one), href: `${href}?aar=${one}`, current: one === year }))}
    />
  )
}
