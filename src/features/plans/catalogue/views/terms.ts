import { type ActivityKind, directoryTexts, type TargetGroup } from '#features/areas'
import { useTexts } from '#text/use.ts'

/** The words for kinds of activities and target groups. */
export const useTerms = () => {
  const term = useTexts(directoryTexts)
  return {
    kind: (kind: ActivityKind): string => term(`activity.${kind}`),
    group: (group: TargetGroup): string => term(`target.${group}`),
  }
}
