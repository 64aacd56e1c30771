import { useTexts } from '#text/use.ts'
import { Tabs } from '#ui/kit.ts'
import { areaTexts } from '../texts.ts'

/** The ways to look at many areas; each has an address of its own. */
const views = [
  ['list', '/omraader'],
  ['map', '/kort'],
  ['law', '/lovgivning/omraader'],
] as const

export type AreaView = (typeof views)[number][0]

/** The ways to look at many areas, over each of them. */
export const AreaViews = ({ here }: { readonly here: AreaView }) => {
  const say = useTexts(areaTexts)
  return (
    <Tabs label={say('views.title')} items={views.map(([key, href]) => ({ label: say(`views.${key}`), href, current: key === here }))} />
  )
}
