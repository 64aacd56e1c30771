import { useLanguage, useTexts } from '#text/use.ts'
import { type AreaStatus, areaStatusTexts } from '../../../../../rules/area-status/index.ts'

/** The name of a computed status in the law that it was judged by, which need not be the law of its list. */
export const useStatusName = (): ((judgement: AreaStatus) => string) => {
  const language = useLanguage()
  const law = useTexts(areaStatusTexts)
  return ({ status, basis }) => (status === 'unknown' ? law('unknown') : (basis.rules.labels[status]?.[language] ?? law('unknown')))
}
