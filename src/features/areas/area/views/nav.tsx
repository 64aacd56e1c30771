import { useTexts } from '#text/use.ts'
import { Tabs } from '#ui/kit.ts'
import { areaTexts } from '../texts.ts'

/** The ways to look at many areas; each has an address of its own. */
const views = [
  ['list', '/omraader'],
  ['map', '/kort'],
  ['law', '/lovgivning/omraader'],
  ['figures', '/noegletal'],
] as const

/** What those who keep the municipality's own picture of its areas have besides: internal, and for nobody else. */
const own = [
  ['presence', '/tilstedevaerelse'],
  ['criteria', '/kriterier'],
  ['candidates', '/kandidater'],
  ['import', '/noegletal/import'],
] as const

export type AreaView = (typeof views)[number][0] | (typeof own)[number][0]

type ViewsProps = {
  readonly here: AreaView
  readonly working?: boolean
  /** Whether everybody looks, who has no indicators. */
  readonly open?: boolean
}

/** The ways to look at many areas, over each of them; `working` adds those of the people who register them. */
export const AreaViews = ({ here, working = false, open = false }: ViewsProps) => {
  const say = useTexts(areaTexts)
  const items = working ? [...views, ...own] : views.filter(([key]) => !open || key !== 'figures')
  return (
    <Tabs label={say('views.title')} items={items.map(([key, href]) => ({ label: say(`views.${key}`), href, current: key === here }))} />
  )
}
